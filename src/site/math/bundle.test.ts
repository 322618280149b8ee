import katex from "katex";
import { expect, it } from "vitest";
import { usedByFormula } from "../../markdown/katex/used.ts";
import { bundleMath } from "./bundle.ts";

it("is small: few rules, and fonts of the glyphs in use", async () => {
  const { css, fonts, preload } = await bundleMath(usedByFormula(katex.renderToString("x + 1")));
  expect(css.bytes.length).toBeLessThan(2000);
  expect(fonts.map(({ name }) => name.split(".")[0]).sort()).toEqual([
    "KaTeX_Main-Regular",
    "KaTeX_Math-Italic",
  ]);
  expect(preload).toHaveLength(2);
  for (const { bytes } of fonts) expect(bytes.length).toBeLessThan(4000);
});
