import { describe, expect, it, vi } from "vitest";
import { cellsOf } from "./fences/fence.ts";
import { drifts } from "./languages.ts";
import { skeleton } from "./skeleton.ts";

const cell = (file: string, code: string, output = "") =>
  `\`\`\`ts live file="${file}.ts"\n${code}\n\`\`\`\n\`\`\`output\n${output}\n\`\`\`\n`;
const found = (mine: string, theirs: string) => {
  const [cells, others] = [mine, theirs].map((text) => cellsOf("a.md", text).cells);
  return drifts(cells, others, "ko.md").map(({ line, message }) => `${line}: ${message}`);
};

describe("drifts", () => {
  it("parses no code that is the same in both languages", async () => {
    vi.resetModules();
    const parsed = vi.fn(() => []);
    vi.doMock("./skeleton.ts", () => ({ skeleton: parsed }));
    const fresh = await import("./languages.ts");
    const [one, other] = ["f();", "f(); // f"].map(
      (code) => cellsOf("a.md", cell("a", code)).cells,
    );
    fresh.drifts(one, one, "ko.md");
    expect(parsed).not.toHaveBeenCalled();
    fresh.drifts(one, other, "ko.md");
    expect(parsed).toHaveBeenCalledTimes(2);
    vi.doUnmock("./skeleton.ts");
  });

  it("ignores comments, strings and words of outputs", () => {
    const en = cell("a", "// sum\nlog(`sum ${a + 1} of ${b}`, 'x');", "sum : 3");
    const ko = cell("a", "/* 합 */ log(`합 ${a + 1}: ${b}!`, 'y');", "합 : 3");
    expect(found(en, ko)).toEqual([]);
  });

  it.each<[what: string, mine: string, theirs: string, message: string]>([
    [
      "a number in the code",
      cell("a", "\nf(1);"),
      cell("a", "f(2);"),
      '3: a.ts has "1" where ko.md (line 2) has "2": code may differ in comments and strings only',
    ],
    [
      "code that is longer",
      cell("a", "f();\ng();"),
      cell("a", "f();"),
      '3: a.ts has "g" where ko.md (line 1) has the end',
    ],
    [
      "code that is shorter",
      cell("a", "f();"),
      cell("a", "f();\ng();"),
      'a.ts has the end where ko.md (line 3) has "g"',
    ],
    ["an expression in a template", cell("a", "`${a}`"), cell("a", "`${b}`"), 'a.ts has "a" where'],
    ["another import", cell("a", 'import "./b";'), cell("a", 'import "./c";'), 'has ""./b"" where'],
    [
      "a number in the output",
      cell("a", "f();", "x 1.5"),
      cell("a", "f();", "y 1.6"),
      "4: the output of a.ts has 1.5 where ko.md (line 4) has 1.6: the numbers must be the same",
    ],
    [
      "a missing number in the output",
      cell("a", "f();", "1"),
      cell("a", "f();", "1 2"),
      "the output of a.ts has no further number where ko.md (line 4) has 2",
    ],
    [
      "a missing cell",
      cell("a", "") + cell("b", ""),
      cell("a", ""),
      "7: b.ts is missing in ko.md: add it there",
    ],
    [
      "another order of cells",
      cell("a", "") + cell("b", ""),
      cell("b", "") + cell("a", ""),
      "1: a.ts is not in the same order as in ko.md",
    ],
  ])("finds %s", (_, mine, theirs, message) => {
    const problems = found(mine, theirs);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(message);
  });
});

describe("skeleton", () => {
  it.each([
    ["log(`a ${b}`) // c", "log ( `…${ b }…` )"],
    ["const s: 'a' | \"b\" = `c`;", "const s : … | … = … ;"],
    [
      'import { a } from "./b"; export * from "./c";',
      'import { a } from "./b" ; export * from "./c" ;',
    ],
    ["a /* b */ /= /[/]/.exec(c)", "a /= /[/]/ . exec ( c )"],
    ["", ""],
  ])("of %j is %j", (code, tokens) => {
    expect(
      skeleton(code)
        .map(({ text }) => text)
        .filter(Boolean)
        .join(" "),
    ).toBe(tokens);
  });

  it("returns the line of each token", () => {
    expect(skeleton("a;\n\n// x\nb").map(({ text, line }) => text + line)).toEqual([
      "a1",
      ";1",
      "b4",
    ]);
  });
});
