import { expect, it } from "vitest";
import type { Problem } from "../../cell/types.ts";
import { countedWarnings } from "./warnings.ts";

const drift = (file: string, line: number): Problem => ({
  ...{ file, line, message: `the link /${line}/ is missing` },
  ...{ warning: true, kind: "drift" },
});
const error: Problem = { file: "b.md", line: 1, message: "no title" };
const link: Problem = { file: "b.md", line: 2, message: "the link is broken", warning: true };

it("counts the warnings of a kind, and keeps all other problems", () => {
  const many = [1, 2, 3, 4, 5].map((line) => drift("a.md", line));
  expect(countedWarnings([...many, error, link, drift("c.md", 9)])).toEqual([
    {
      file: "a.md",
      line: 1,
      message:
        "the first of 6 differences between posts or pages and their translations, in 2 files: npm run check -- --all lists them. the link /1/ is missing",
      warning: true,
    },
    error,
    link,
  ]);
});

it("lists a few, and problems of the book however many there are", () => {
  const few = [1, 2, 3, 4, 5].map((line) => drift("a.md", line));
  expect(countedWarnings(few)).toEqual(few);
  const book = Array.from({ length: 50 }, (_, line) => ({ ...error, line }));
  expect(countedWarnings(book)).toEqual(book);
});
