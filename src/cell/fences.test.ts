import { describe, expect, it } from "vitest";
import { fences } from "./fences.ts";

const brief = (text: string) =>
  fences(text).map(({ lang, meta, code, line, end }) => [lang, meta, code, line, end]);

describe("fences", () => {
  it.each<[what: string, text: string, found: unknown[]]>([
    [
      "a fence with its language and the rest",
      "a\n```ts live  x\n1;\n2;\n```",
      [["ts", "live  x", "1;\n2;", 2, 5]],
    ],
    ["space and tabs between them", "``` ts\tlive\t\n```", [["ts", "live", "", 1, 2]]],
    ["a fence without a language", "```\n1\n```", [["", "", "1", 1, 3]]],
    ["tildes", "~~~ts a\n```\n~~~", [["ts", "a", "```", 1, 3]]],
    [
      "longer marks, that shorter ones do not close",
      "````md\n```\n````",
      [["md", "", "```", 1, 3]],
    ],
    [
      "an end with more marks, space before and after",
      "```a\n1\n   ````` \t",
      [["a", "", "1", 1, 3]],
    ],
    ["marks with words after them as code", "```a\n```b\n```", [["a", "", "```b", 1, 3]]],
    ["a fence that is never closed, as CommonMark has it", "```a\n1\n2", [["a", "", "1\n2", 1, 4]]],
    [
      "one after the other",
      "```a\n```\n```b\n```",
      [
        ["a", "", "", 1, 2],
        ["b", "", "", 3, 4],
      ],
    ],
    ["lines that end as on Windows", "```a\r\n1\r\n2\r\n```\r\n", [["a", "", "1\n2", 1, 4]]],
  ])("finds %s", (_, text, found) => {
    expect(brief(text)).toEqual(found);
  });

  it.each([
    ["code in a line", "``` a ``` b"],
    ["an indented fence", "  ```a\n  ```"],
    ["a quoted fence", "> ```a\n> ```"],
    ["two marks", "``\n``"],
    ["a comment of HTML", "<!-- off:\n```a\n1\n```\n-->"],
    ["a comment of MDX", "{/*\n```a\n1\n```\n*/}"],
  ])("takes no notice of %s", (_, text) => {
    expect(brief(text)).toEqual([]);
  });

  it.each(["<!-- a -->", "{/* a */}", "<!--\na\n-->", "<!-- never closed", "a <!-- b"])(
    "finds the fence after %s",
    (comment) => {
      expect(fences(`${comment}\n\`\`\`a\n\`\`\``)).toHaveLength(1);
    },
  );
});
