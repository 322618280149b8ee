import katex from "katex";
import { describe, expect, it } from "vitest";
import { bundleMath } from "./bundle.ts";
import { classesIn } from "./classes.ts";
import { replaceFormulas } from "./formulas.ts";
import { Glyphs } from "./glyphs.ts";
import { parseStylesheet, printRules, purge } from "./stylesheet.ts";

const tex = (source: string, displayMode = false) =>
  katex.renderToString(source, { displayMode, output: "htmlAndMathml" });

describe("replaceFormulas", () => {
  it("finds complete formulas and keeps everything else", () => {
    const html = `<p style="a"><span>x</span>${tex("x^2")} and ${tex("\\sqrt{2}", true)}</p>`;
    expect(replaceFormulas(html, () => "F")).toBe(
      '<p style="a"><span>x</span>F and <span class="katex-display">F</span></p>',
    );
  });

  it("rejects a formula that is never closed", () => {
    expect(() => replaceFormulas('<span class="katex"><span>', () => "")).toThrow("never closed");
  });
});

describe("bundleMath", () => {
  it("leaves no style attribute and keeps every declaration", async () => {
    const html = tex("\\frac{1}{2} + \\sqrt{x_1}", true);
    const { pages, css } = await bundleMath(new Map([["a", html]]));
    const page = pages.get("a") ?? "";
    expect(page).not.toContain(" style=");
    const sheet = css.bytes.toString();
    for (const [, style] of html.matchAll(/ style="([^"]*)"/g)) {
      expect(sheet).toContain(
        `{${style.replace(/;$/, "").replaceAll(";", "!important;")}!important}`,
      );
    }
    for (const name of classesIn(page)) {
      if (name.startsWith("_")) expect(sheet).toContain(`.${name}{`);
    }
  });

  it("is small: few rules, and fonts of the glyphs in use", async () => {
    const { css, fonts, preload } = await bundleMath(new Map([["a", tex("x + 1")]]));
    expect(css.bytes.length).toBeLessThan(2000);
    expect(fonts.map(({ name }) => name.split(".")[0]).sort()).toEqual([
      "KaTeX_Main-Regular",
      "KaTeX_Math-Italic",
    ]);
    expect(preload).toHaveLength(2);
    for (const { bytes } of fonts) expect(bytes.length).toBeLessThan(4000);
  });
});

describe("Glyphs", () => {
  const stylesheet = parseStylesheet(`
    @font-face { font-family: "M"; src: url(m.woff2) format("woff2"); font-weight: bold; font-style: normal; }
    @font-face { font-family: "KaTeX_Main"; src: url(r.woff2) format("woff2"); font-weight: normal; font-style: normal; }
    .katex .big.mult .one > span { font-family: M; font-weight: bold; }`);

  it("follows rules of several classes, and inherits", () => {
    const glyphs = new Glyphs(stylesheet);
    glyphs.add(
      '<span class="katex">a<span class="big mult"><span class="one">b<span><i>c&lt;</i></span></span></span></span>',
    );
    const used = [...glyphs.used].map(([{ url }, characters]) => [url, [...characters].join("")]);
    expect(Object.fromEntries(used)).toEqual({ "r.woff2": "ab", "m.woff2": "c<" });
  });
});

describe("purge", () => {
  it("keeps a rule only for selectors whose classes all occur", () => {
    const { rules } = parseStylesheet(
      ".katex .a, .katex .b > span { top : 1px; left: 0; } .c { x: y } .katex .a:not(.d) { z: 1 }",
    );
    expect(printRules(purge(rules, new Set(["katex", "a"])))).toBe(
      ".katex .a{top:1px;left:0}.katex .a:not(.d){z:1}",
    );
  });
});
