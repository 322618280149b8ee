import { expect, it } from "vitest";
import { dateProblems } from "./date-problems.ts";
import { pageOf } from "../model/page.ts";

function problems(keys: object, name: string): string[] {
  const settings = { timezone: "UTC", authors: [{ id: "kim" }] };
  const fields = { kind: "posts", data: { title: "t", ...keys } } as const;
  const page = pageOf(`posts/ko/${name}.md`, fields, settings);
  return dateProblems([page], () => 2).map(({ line, message }) => `${line}: ${message}`);
}

it("a day in a file name must exist, unless the key date gives another", () => {
  expect(problems({}, "2024-02-30-title")).toEqual([
    "2: the name of the file starts with 2024-02-30, a day that does not exist: correct the name, or write the key date",
  ]);
  expect(problems({ date: "2024-02-29" }, "2024-02-30-title")).toEqual([]);
  expect(problems({}, "2024-02-29-title")).toEqual([]);
});
