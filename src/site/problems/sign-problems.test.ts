import { expect, it } from "vitest";
import { pageOf } from "../model/page.ts";
import { signProblems } from "./sign-problems.ts";
import { spacesProblems } from "./spaces-problems.ts";

function found(name: string, permalink?: string): string[] {
  const fields = { kind: "posts", data: { title: "t", permalink } } as const;
  const page = pageOf(`content/posts/ko/${name}.md`, fields, { timezone: "UTC", authors: [] });
  const problems = [signProblems, spacesProblems].flatMap((problemsOf) =>
    problemsOf([page], () => 2),
  );
  return problems.map(({ line, message, warning }) => `${line} ${warning ?? false} ${message}`);
}

it.each([
  ["100% sure", "%", "/posts/100-sure/"],
  ["c# sharp", "#", "/posts/c-sharp/"],
  ["why?", "?", "/posts/why/"],
])(
  "reports a file name with a character that an address cannot contain: %s",
  (name, sign, clean) => {
    expect(found(name)).toEqual([
      `2 false the file name contains "${sign}", which has a special meaning in an address: rename the file, or write the key permalink: ${clean}`,
    ]);
  },
);

it("accepts other characters, and an address that the author chose", () => {
  const names = ["a+b=c", "a;b,c", "[a](b){c}", 'it\'s-"quoted"', "끝...", "🎉"];
  expect([...names.flatMap((name) => found(name)), ...found("100%", "/all/")]).toEqual([]);
});
