import { describe, expect, it } from "vitest";
import { cjkEmphasis } from "./cjk-emphasis.ts";
import { math } from "../math/math.ts";
import { particles } from "./particles.ts";
import { createRender } from "../render.ts";

const path = `${process.cwd()}/content/posts/ko/a.md`;
const render = createRender([cjkEmphasis, math(), particles]);
/** The page with each word joiner as a `+`. */
const of = async (source: string) =>
  (await render(path, source)).html.trim().replaceAll("\u2060", "+");

describe("particles stay on the line of the word that they follow:", () => {
  it.each([
    ["code", "`(2, 3)`입니다.", "<code>(2, 3)</code>+입니다."],
    ["strong words", "**경사** **g(x)**는 것", "<strong>경사</strong> <strong>g(x)</strong>+는 것"],
    ["a link", "[g(x)](#a)에", '<a href="#a">g(x)</a>+에'],
    ["a bracket", "함수(f)를 (g) 가", "함수+(f)+를 (g) 가"],
    ["a bracket in strong words", "**행(row)**은", "<strong>행+(row)</strong>+은"],
    ["a quotation", "‘값’이 ‘가’", "‘값’+이 ‘가’"],
    ["a sign", "50%를", "50%+를"],
    ["a dot between words", "모멘텀·Adam · 가", "모멘텀+·Adam · 가"],
    ["words in strong ones", "**f(x)의 값**", "<strong>f(x)+의 값</strong>"],
  ])("%s", async (_, source, html) => {
    expect(await of(source)).toBe(`<p>${html}</p>`);
  });

  it("a formula", async () => {
    expect(await of("$x$를 가")).toMatch(
      /^<p><span class="kept"><span class="katex short">.*<\/span>를<\/span> 가<\/p>$/s,
    );
  });

  it("a cell of a table", async () => {
    expect(await of("| a |\n|-|\n| `b()`는 |\n")).toContain("<td><code>b()</code>+는</td>");
  });
});

describe("particles", () => {
  it("add nothing where lines do not break, to code, and to headings", async () => {
    const source = "## 함수(f)의 `a()`를\n\n`(가)나`는 **다**라 a.\n";
    const { html, headings } = await render(path, source);
    expect(html).not.toContain("\u2060");
    expect(headings).toEqual([{ depth: 2, slug: "함수f의-a를", text: "함수(f)의 a()를" }]);
  });

  it("add nothing to the code of HTML and to addresses, which readers copy", async () => {
    for (const html of ["<code>배열(1)과</code> 함수", "<code>나(1)</code>와 <kbd>키[가]</kbd>"]) {
      expect(await of(html)).toBe(`<p>${html}</p>`);
    }
    const address = "https://ko.wikipedia.org/wiki/행렬(수학)";
    expect(await of(`${address} 행(열)`)).toBe(
      `<p><a href="${address}">${address}</a> 행+(열)</p>`,
    );
  });

  it("do not change lone tags and line breaks", async () => {
    expect(await of("<kbd>가</kbd>나<br>다")).toBe("<p><kbd>가</kbd>나<br>다</p>");
    expect(await of("가  \n나")).toBe("<p>가<br>\n나</p>");
  });
});
