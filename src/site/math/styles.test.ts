import katex from "katex";
import { expect, it } from "vitest";
import { usedByFormula } from "../../markdown/math/katex/used.ts";
import { mathStyles } from "./styles.ts";

const stylesOf = (pages: Record<string, string>) => {
  const used = Object.entries(pages).map(
    ([file, tex]) => [file, usedByFormula(tex && katex.renderToString(tex))] as const,
  );
  return mathStyles(new Map(used));
};

const fontsOf = (css = "") =>
  Array.from(
    css.matchAll(/font-family:(\w+);src:url\(data:font\/woff2;base64,([^)]+)\)/g),
    ([, family, base64]) => ({ family, bytes: Buffer.from(base64, "base64") }),
  );

it("has few rules, and fonts of the glyphs in use, without hints", async () => {
  const styles = await stylesOf({ "a.md": "x + 1" });
  const css = styles.get("a.md") ?? "";
  const fonts = fontsOf(css);
  expect(fonts.map(({ family }) => family)).toEqual(["KaTeX_Main", "KaTeX_Math"]);
  for (const { bytes } of fonts) {
    expect(bytes.subarray(0, 4).toString()).toBe("wOF2");
    expect(bytes.length).toBeLessThan(2000);
  }
  expect(css.replace(/base64,[^)]+/g, "").length).toBeLessThan(2000);
});

it("gives each page the styles and fonts of its own formulas", async () => {
  const styles = await stylesOf({
    "ko/a.md": "x^2",
    "en/a.md": "x^2",
    "b.md": "\\frac{1}{2}",
    "c.md": "",
  });
  expect([...styles.keys()]).toEqual(["ko/a.md", "en/a.md", "b.md"]);
  const [a, b] = [styles.get("ko/a.md"), styles.get("b.md")];
  expect(styles.get("en/a.md")).toBe(a);
  expect(b).toContain(".frac-line");
  expect(a).not.toContain(".frac-line");
  expect(fontsOf(b).map(({ family }) => family)).toEqual(["KaTeX_Main"]);
  expect(fontsOf(b)[0].bytes).not.toEqual(fontsOf(a)[0].bytes);
});
