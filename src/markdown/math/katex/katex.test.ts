import katex from "katex";
import { describe, expect, it } from "vitest";
import { Glyphs } from "./glyphs.ts";
import { styleNames, styleRules, withoutStyles } from "./style-names.ts";
import { parseStylesheet, printRules, purge } from "./stylesheet.ts";
import { katexStylesheet, usedByAll, usedByFormula } from "./used.ts";

const tex = (source: string, displayMode = false) =>
  katex.renderToString(source, { displayMode, output: "htmlAndMathml" });

describe("withoutStyles", () => {
  it("replaces each style attribute by classes whose rules have its declarations", () => {
    const html = tex("\\frac{1}{2} + \\sqrt{x_1}", true);
    const bare = withoutStyles(html);
    expect(bare).not.toContain(" style=");
    const { styles } = usedByFormula(html);
    expect(styles.length).toBeGreaterThan(3);
    const rules = styleRules(styles);
    for (const style of styles) {
      const names = styleNames(style);
      expect(bare).toContain(names.join(" "));
      for (const [i, declaration] of style.replace(/;$/, "").split(";").entries()) {
        expect(rules).toContain(`.katex .${names[i]}{${declaration}!important}`);
      }
    }
  });

  it("names a class after its declaration, or by a digest", () => {
    expect(withoutStyles('<b style="height:0.68em;top:-1em;">')).toBe('<b class="h0_68 t-1">');
    const classOf = (style: string) => /_\w+/.exec(withoutStyles(`<b style="${style}">`))?.[0];
    expect(classOf("color:red")).toBe(classOf("color:red"));
    expect(classOf("color:red")).not.toBe(classOf("color:blue"));
  });

  it("gives different declarations different classes, none of which KaTeX uses", () => {
    const properties = ["height", "width", "min-width", "top", "left", "vertical-align"];
    const more = ["margin-left", "margin-right", "padding-left", "border-bottom-width", "bottom"];
    const lengths = ["1", "11", "1.1", "-1", "-1.1", "0.11"];
    const names = [...properties, ...more].flatMap((property) =>
      lengths.flatMap((length) => styleNames(`${property}:${length}em`)),
    );
    expect(new Set(names).size).toBe((properties.length + more.length) * lengths.length);
    const selectors = katexStylesheet()
      .rules.flatMap(({ selectors }) => selectors)
      .join();
    const own = Array.from(selectors.matchAll(/\.([\w-]+)/g), ([, name]) => name);
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter((name) => /^[a-z]-?\d+(?:_\d+)?$/.test(name))).toEqual([]);
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
