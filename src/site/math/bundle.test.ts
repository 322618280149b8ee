import katex from "katex";
import { expect, it } from "vitest";
import { usedByFormula } from "../../markdown/katex/used.ts";
import { bundleMath } from "./bundle.ts";

const bundled = (pages: Record<string, string>) => {
  const used = Object.entries(pages).map(
    ([file, tex]) => [file, usedByFormula(tex && katex.renderToString(tex))] as const,
  );
  return bundleMath(new Map(used), (name) => `/a/${name}`);
};

it("has few rules, and fonts of the glyphs in use, without hints", async () => {
  const { pages, assets } = await bundled({ "a.md": "x + 1" });
  expect(assets.map(({ name }) => name.split(".")[0]).sort()).toEqual([
    "KaTeX_Main-Regular",
    "KaTeX_Math-Italic",
    "math",
  ]);
  for (const { bytes } of assets) expect(bytes.length).toBeLessThan(2000);
  const names = assets.map(({ name }) => `/a/${name}`);
  expect(names).toContain(pages["a.md"].css);
  expect(pages["a.md"].preload).toHaveLength(2);
  expect(names).toEqual(expect.arrayContaining(pages["a.md"].preload));
});

it("gives each page a stylesheet and fonts of its own formulas", async () => {
  const { pages, assets } = await bundled({
    "ko/a.md": "x^2",
    "en/a.md": "x^2",
    "b.md": "\\frac{1}{2}",
    "c.md": "",
  });
  expect(Object.keys(pages)).toEqual(["ko/a.md", "en/a.md", "b.md"]);
  expect(pages["ko/a.md"]).toEqual(pages["en/a.md"]);
  const css = ({ css }: { css: string }) =>
    String(assets.find(({ name }) => css.endsWith(name))?.bytes);
  expect(css(pages["b.md"])).toContain(".frac-line");
  expect(css(pages["ko/a.md"])).not.toContain(".frac-line");
  expect(css(pages["b.md"])).not.toContain("Math-Italic");
  const fontsOf = (text: string) => text.match(/KaTeX_Main-Regular\.[\w-]+\.woff2/g);
  expect(fontsOf(css(pages["b.md"]))).toHaveLength(1);
  expect(fontsOf(css(pages["b.md"]))).not.toEqual(fontsOf(css(pages["ko/a.md"])));
});
