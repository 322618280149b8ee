import { describe, expect, it } from "vitest";
import { cellsOf } from "./fence.ts";
import { roleOf } from "./role.ts";

const page = (...lines: string[]) => cellsOf("a.md", lines.join("\n"));
const said = (...lines: string[]) =>
  page(...lines).problems.map(({ line, message }) => `${line}: ${message}`);
const live = ['```ts live file="a.ts"', "1;", "```"];

describe("cellsOf", () => {
  it("gives a cell the output and the twin that follow it, in either order", () => {
    for (const rest of [
      ["```output", "1", "```", "", "```python twin", "2", "```"],
      ["", "```python twin", "2", "```", "```output", "1", "```"],
    ]) {
      const { cells, problems } = page("text", ...live, ...rest);
      expect(problems).toEqual([]);
      expect(cells).toHaveLength(1);
      expect(cells[0]).toMatchObject({ line: 2, code: "1;", options: { file: "a.ts" } });
      expect(cells[0].output?.code).toBe("1");
      expect(cells[0].twin?.code).toBe("2");
    }
  });

  it("ignores fences that are not part of a cell", () => {
    expect(page("```ts", "1;", "```", "```python", "2", "```", "```text", "3")).toEqual({
      cells: [],
      problems: [],
    });
  });

  it("treats a fence inside longer fence markers as text", () => {
    expect(page("````md", ...live, "````").cells).toEqual([]);
  });

  it.each<[what: string, lines: string[], message: string]>([
    [
      "an output after text",
      [...live, "text", "```output", "```"],
      "5: this output fence does not follow a live cell: put it directly below its cell",
    ],
    [
      "a twin before any cell",
      ["```python twin", "```"],
      "1: this twin fence does not follow a live cell",
    ],
    [
      "a second output",
      [...live, "```output", "```", "```output", "```"],
      '6: cell "a.ts" has a second output fence: keep one',
    ],
    [
      "two cells of one name",
      [...live, ...live],
      '4: two cells are named "a.ts" (the other on line 1): rename one',
    ],
    [
      "a cell in JavaScript",
      ["```js live file=a.ts", "```"],
      '1: a live cell is written in ts, received "js"',
    ],
    [
      "a twin in another language",
      [...live, "```py twin", "```"],
      '4: a twin is written in python, received "py"',
    ],
    [
      "options of an output",
      [...live, "```output {1}", "```"],
      '4: the output of a cell takes no options, received "{1}"',
    ],
    [
      "options of a twin",
      [...live, "```python twin hidden", "```"],
      '4: the twin of a cell takes no options, received "hidden"',
    ],
    [
      "code in a cell marked same",
      ["```ts live file=a.ts same", "1;", "```"],
      '1: a cell with "same" takes the other language\'s code: leave its fence empty',
    ],
    [
      "an indented cell",
      ["- a", "", "  ```ts live file=a.ts", "  ```"],
      "3: a live cell must start at the beginning of the line: remove the indentation",
    ],
    [
      "a quoted output",
      ["> ```output", "> ```"],
      "1: the output of a cell must start at the beginning of the line",
    ],
    [
      "a cell that is never closed",
      ["```ts live file=a.ts", "1;"],
      "1: this fence is never closed: write ``` below its last line",
    ],
    [
      "an unclosed output that contains the twin",
      [...live, "```output", "1", "```python twin", "```"],
      "6: a fence begins inside the fence on line 4: write ``` before it to close that one",
    ],
    [
      "an unclosed fence that contains a cell",
      ["~~~text", "~~~ts live file=a.ts", "~~~"],
      "2: a fence begins inside the fence on line 1: write ~~~ before it",
    ],
  ])("reports exactly one problem for %s", (_, lines, message) => {
    const problems = said(...lines);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(message);
  });

  it("lets an output contain fence markers if its own are longer", () => {
    expect(said(...live, "````output", "```python twin", "````")).toEqual([]);
  });
});

describe("roleOf", () => {
  it.each([
    ["ts", "live", "live"],
    ["js", "live hidden", "live"],
    ["output", "", "output"],
    ["python", "twin", "twin"],
    ["py", "twin", "twin"],
    ["ts", "lively", undefined],
    ["python", "", undefined],
    ["", "", undefined],
  ])("of ```%s %s is %s", (lang, meta, role) => {
    expect(roleOf({ lang, meta })).toBe(role);
  });
});
