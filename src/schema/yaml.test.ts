import { describe, expect, it, test } from "vitest";
import { parseYaml } from "./yaml.ts";

const problems = (text: string) =>
  parseYaml("a.yml", text, 2).problems.map(({ line, message }) => `${line}: ${message}`);

describe("a mistake in YAML is explained with its line and value:", () => {
  test.each([
    [
      "title: a: b",
      '2: title is a: b, and YAML reads its colon as the end of a key: put it in quotes, title: "a: b"',
    ],
    ["tags:\n\t- a", "3: the line starts with a tab: indent it with spaces"],
    ["title: 'a\ndate: x", "2: title is 'a, which lacks the ' at its end: add it"],
    [
      'title: "a" b',
      `2: title is "a" b, which goes on after the second ": put all of it in quotes, title: '"a" b'`,
    ],
    ["title: @a", '2: title is @a, and no text can start with @: put it in quotes, title: "@a"'],
    ["title: `a`", '2: title is `a`, and no text can start with `: put it in quotes, title: "`a`"'],
    [
      "title: [가] 나",
      '2: title is [가] 나, and YAML reads [ as the start of a list: put text in quotes, title: "[가] 나"',
    ],
    [
      "tags: [a, b\ndate: x",
      '2: tags is [a, b, which lacks the ] at its end: add it; if it is text, put it in quotes, tags: "[a, b"',
    ],
    [
      "title: *가* 나",
      '2: title is *가* 나, and YAML reads * as the name of another value: put text in quotes, title: "*가* 나"',
    ],
    [
      "title: *가*",
      '2: YAML reads the * at the start of *가* as the start of a name: put text in quotes, "*가*"',
    ],
    [
      "title: &가 나",
      '2: YAML reads the & at the start of &가 나 as the start of a name: put text in quotes, "&가 나"',
    ],
    ["title: a\ntitle: b", '3: the key "title" appears twice: remove one of the two'],
    [
      "title: a\n  date: b",
      "2: title is a, but the line below is indented: remove the spaces there",
    ],
    [
      "title:a\ndate: b",
      '2: the line is "title:a", which has no value: write a space after the colon',
    ],
    [
      'title: "C:\\d"',
      '2: title is "C:\\d", where \\ starts an escape: write \\\\ for a backslash',
    ],
    [
      "menu: &a\n  - b\n  - *a",
      "4: *a repeats the value that contains it, without end: write the values themselves",
    ],
    [
      "title: a\n...\ndate: b",
      '4: a line "..." above this one ends the text: delete it, or put it in quotes',
    ],
    ["title: a\n---\ndate: b", '3: this line "---" ends the text: delete it, or put it in quotes'],
  ])("%j", (text, problem) => expect(problems(text)).toEqual([problem]));
});

it("the line ends of Windows change no explanation", () => {
  for (const text of ["title: *가*\ndate: x", "title: a: b\n", "title: a\ntitle: b\n"])
    expect(problems(text.replaceAll("\n", "\r\n"))).toEqual(problems(text));
});

it("the mistakes of all lines are reported, one a line", () => {
  expect(problems("title: @a\nb: c\ntags: [a").map((problem) => problem[0])).toEqual(["2", "4"]);
});

it("names of values are allowed where they are used", () => {
  expect(parseYaml("a.yml", "a: &x [1]\nb: *x")).toMatchObject({
    problems: [],
    data: { a: [1], b: [1] },
  });
});

it("values that are repeated too often are reported with the line of the last repetition", () => {
  const names = ["a", "b", "c", "d", "e"];
  const list = (name: string) => `[${Array(10).fill(name).join(", ")}]`;
  const lines = names.map(
    (name, i) => `${name}: &${name} ${list(i === 0 ? "x" : `*${names[i - 1]}`)}`,
  );
  expect(problems([...lines, "f: *e", "g: x"].join("\n"))).toEqual([
    "7: the file repeats too many values by names such as *e: write the values themselves",
  ]);
});

// Each takes a second at most; in quadratic time, it would take minutes.
test.each([
  ["a line with blanks", `a: b${" ".repeat(200_000)}c: d`],
  ["a key twice", `? a${" ".repeat(200_000)}b\n: x\n? a${" ".repeat(200_000)}b\n: x`],
  ["errors", "- @a\n".repeat(20_000)],
  ["names of nothing", "- *a\n".repeat(20_000)],
])("the mistakes of a long text are found: %s", (_, text) => {
  expect(problems(text)).not.toEqual([]);
});
