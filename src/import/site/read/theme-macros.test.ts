import { describe, expect, it } from "vitest";
import { themeMacros } from "./theme-macros.ts";

describe("the macros of a theme", () => {
  const macro = (parameters: number, body: string) => ({ parameters, body });
  it.each([
    [
      "of MathJax 2",
      String.raw`<script>MathJax.Hub.Config({ TeX: { Macros: { R: "\\mathbb{R}", abs: ["|#1|", 1] } } });</script>`,
      [
        ["\\R", macro(0, "\\mathbb{R}")],
        ["\\abs", macro(1, "|#1|")],
      ],
    ],
    [
      "of MathJax 3",
      String.raw`window.MathJax = { tex: { "macros": { bold: ['{\\bf #1}', 1] } } }`,
      [["\\bold", macro(1, "{\\bf #1}")]],
    ],
    [
      "of KaTeX, which counts the parameters",
      String.raw`renderMathInElement(document.body, { macros: { "\\f": "#1f(#2)" } })`,
      [["\\f", macro(2, "#1f(#2)")]],
    ],
    [
      "with a default, a variable or an object",
      String.raw`macros: { a: ["#1", 1, "x"], b, c: {}, ...d, [e]: "x", f: [], R: "\\mathbb{R}" }`,
      [
        ["\\a", { ...macro(1, "#1"), preset: "x" }],
        ["\\R", macro(0, "\\mathbb{R}")],
      ],
    ],
    ["with Liquid", "Macros: { {{ site.macros }} }", []],
    ["without an end", "Macros: { a: '1'", []],
    ["in prose", "These macros: {curly} are text.", []],
  ])("%s", (_, source, read) => {
    expect(themeMacros(source)).toEqual(read);
  });
});
