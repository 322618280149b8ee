import katex from "katex";
import { expect, it } from "vitest";
import { usedByFormula } from "../../markdown/math/katex/used.ts";
import { mathStyles } from "./styles.ts";

const stylesOf = (tex: string) => mathStyles(usedByFormula(tex && katex.renderToString(tex)));

const fontsOf = (css = "") =>
  Array.from(
    css.matchAll(/font-family:(\w+);src:url\(data:font\/woff2;base64,([^)]+)\)/g),
    ([, family, base64]) => ({ family, bytes: Buffer.from(base64, "base64") }),
  );

it("has few rules, and fonts of the glyphs in use, without hints", async () => {
  const css = (await stylesOf("x + 1")) ?? "";
  const fonts = fontsOf(css);
  expect(fonts.map(({ family }) => family)).toEqual(["KaTeX_Main", "KaTeX_Math"]);
  for (const { bytes } of fonts) {
    expect(bytes.subarray(0, 4).toString()).toBe("wOF2");
    expect(bytes.length).toBeLessThan(2000);
  }
  expect(css.replace(/base64,[^)]+/g, "").length).toBeLessThan(2000);
});

it("gives a page the styles and fonts of its own formulas", async () => {
  const [a, again, b] = await Promise.all(["x^2", "x^2", "\\frac{1}{2}"].map(stylesOf));
  expect(again).toBe(a);
  expect(b).toContain(".frac-line");
  expect(a).not.toContain(".frac-line");
  expect(fontsOf(b).map(({ family }) => family)).toEqual(["KaTeX_Main"]);
  expect(fontsOf(b)[0].bytes).not.toEqual(fontsOf(a)[0].bytes);
});

it("a page without formulas needs no styles", async () => {
  expect(await stylesOf("")).toBeUndefined();
});
