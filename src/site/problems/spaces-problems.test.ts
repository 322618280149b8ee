import { expect, it } from "vitest";
import { pageOf } from "../model/page.ts";
import { spacesProblems } from "./spaces-problems.ts";

function found(name: string, permalink?: string): string[] {
  const fields = { kind: "posts", data: { title: "t", permalink } } as const;
  const page = pageOf(`content/posts/ko/${name}.md`, fields, { timezone: "UTC", authors: [] });
  const problems = spacesProblems([page], () => 2);
  return problems.map(({ line, message, warning }) => `${line} ${warning} ${message}`);
}

it("warns of a file whose name has spaces, with its address and a better one", () => {
  expect(found("내 첫  글")).toEqual([
    "2 true the address of the page is /posts/내%20첫%20%20글/, because the file name contains spaces: use hyphens, or write the key permalink: /posts/내-첫-글/",
  ]);
});

it("accepts a name without spaces, and an address that the author chose", () => {
  expect([...found("내-첫-글"), ...found("내 첫 글", "/first/")]).toEqual([]);
});
