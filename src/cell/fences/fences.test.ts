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
    ["spaces and tabs between them", "``` ts\tlive\t\n```", [["ts", "live", "", 1, 2]]],
    ["a fence without a language", "```\n1\n```", [["", "", "1", 1, 3]]],
    ["tildes", "~~~ts a\n```\n~~~", [["ts", "a", "```", 1, 3]]],
    [
      "longer markers, which shorter ones do not close",
      "````md\n```\n````",
      [["md", "", "```", 1, 3]],
    ],
    [
      "a closing fence with a longer marker and spaces around it",
      "```a\n1\n   ````` \t",
      [["a", "", "1", 1, 3]],
    ],
    ["a marker followed by words as code", "```a\n```b\n```", [["a", "", "```b", 1, 3]]],
    ["an unclosed fence, as CommonMark specifies", "```a\n1\n2", [["a", "", "1\n2", 1, 4]]],
    [
      "two consecutive fences",
      "```a\n```\n```b\n```",
      [
        ["a", "", "", 1, 2],
        ["b", "", "", 3, 4],
      ],
    ],
    ["Windows line ends", "```a\r\n1\r\n2\r\n```\r\n", [["a", "", "1\n2", 1, 4]]],
  ])("finds %s", (_, text, found) => {
    expect(brief(text)).toEqual(found);
  });

  it.each([
    ["inline code", "``` a ``` b"],
    ["an indented fence", "  ```a\n  ```"],
    ["a quoted fence", "> ```a\n> ```"],
    ["two marks", "``\n``"],
    ["an HTML comment", "<!-- off:\n```a\n1\n```\n-->"],
    ["an MDX comment", "{/*\n```a\n1\n```\n*/}"],
  ])("ignores %s", (_, text) => {
    expect(brief(text)).toEqual([]);
  });

  it.each(["<!-- a -->", "{/* a */}", "<!--\na\n-->", "<!-- never closed", "a <!-- b"])(
    "finds the fence after %s",
    (comment) => {
      expect(fences(`${comment}\n\`\`\`a\n\`\`\``)).toHaveLength(1);
    },
  );
});
