import katex from "katex";
import { describe, expect, it } from "vitest";
import { Glyphs } from "./glyphs.ts";
import { styleName, styleRules, withoutStyles } from "./style-names.ts";
import { parseStylesheet, printRules, purge } from "./stylesheet.ts";
import { usedByAll, usedByFormula } from "./used.ts";

const tex = (source: string, displayMode = false) =>
  katex.renderToString(source, { displayMode, output: "htmlAndMathml" });

describe("withoutStyles", () => {
  it("replaces each style attribute by a class whose rule has its declarations", () => {
    const html = tex("\\frac{1}{2} + \\sqrt{x_1}", true);
    const bare = withoutStyles(html);
    expect(bare).not.toContain(" style=");
    const { styles } = usedByFormula(html);
    expect(styles.length).toBeGreaterThan(3);
    const rules = styleRules(styles);
    for (const style of styles) {
      expect(bare).toContain(styleName(style));
      const body = style.replace(/;$/, "").replaceAll(";", "!important;");
      expect(rules).toContain(`.${styleName(style)}{${body}!important}`);
    }
  });

  it("gives equal styles the same class in all formulas", () => {
    const classOf = (style: string) => /_\w+/.exec(withoutStyles(`<b style="${style}">`))?.[0];
    expect(classOf("top:1px")).toBe(classOf("top:1px"));
    expect(classOf("top:1px")).not.toBe(classOf("top:2px"));
  });
});

describe("usedByAll", () => {
  it("does not depend on the order of the formulas", () => {
    const [one, other] = ["x^2 + 1", "\\alpha"].map((source) => usedByFormula(tex(source)));
    expect(usedByAll([one, other])).toEqual(usedByAll([other, one, other]));
    expect(usedByAll([one, other]).glyphs["fonts/KaTeX_Main-Regular.woff2"]).toBe("+12");
    expect(usedByAll([one, other]).glyphs["fonts/KaTeX_Math-Italic.woff2"]).toBe("xα");
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
