import { expect, test } from "vitest";
import { colour } from "./highlight.ts";

/** The coloured pieces of a line of code, each preceded by its class. */
function coloured(code: string): string {
  const pieces = colour(code).flat();
  return pieces.flatMap(({ text, name }) => (name ? [`${name}:${text}`] : [])).join(" ");
}

test.each([
  ["const a: number = -1; // b", "k:const k:: n:number k:= k:- n:1 c:// b"],
  ["np.dot(x.data, true)", "f:dot n:true"],
  ["new Net({ size }).run", "k:new f:Net"],
  ["`a ${b}`", "s:` s:a  k:${ s:`"],
])("%s is coloured", (code, expected) => {
  expect(coloured(code)).toBe(expected);
});

test("no part of the code is lost", () => {
  const code = 'for (const x of [1, 2]) {\n\tlog(`a\n${x}` + "\\n");\n}\n';
  const lines = colour(code).map((line) => line.map(({ text }) => text).join(""));
  expect(lines.join("\n")).toBe(code);
});

test.each([
  ["signs that open types", "f<"],
  ["signs that open classes of regular expressions", "(/["],
  ["quotes", "'"],
  ["templates", "`${"],
  ["comments that do not end", "/*"],
  ["backslashes", "\\"],
  ["divisions", "a/"],
  ["letters", "x"],
])("a quarter of a million %s are shown, in colours or without", (_, unit) => {
  const code = unit.repeat(250_000 / unit.length);
  const text = colour(code).map((line) => line.map(({ text }) => text).join(""));
  expect(text.join("\n")).toBe(code);
});

test.each([
  ["a / b / c", ""],
  ["f(/a[/]b/g)", "f:f s:/a[/]b/g"],
  ["`a ${ { b: `c ${d}` } } e`", "s:` s:a  k:${ k:: s:` s:c  k:${ s:` s: e s:`"],
  ["`a\\", "s:` s:a\\"],
  ["/* a\n b */ 1e-5", "c:/* a c: b */ n:1e-5"],
])("%s is told apart", (code, expected) => {
  expect(coloured(code)).toContain(expected);
});
