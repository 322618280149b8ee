import { describe, expect, it } from "vitest";
import { formulaText, unitsOf } from "./units.ts";

const formulasIn = (html: string) =>
  unitsOf(html).flatMap(({ kind, text }) => (kind === "formula" ? [text] : []));

describe("the formulas of an old page", () => {
  it.each([
    ["a power of a number", "<p>$2^{100}$초, ($n$)</p>", ["2^{100}", "n"]],
    ["those that begin with a number", "<p>$1/K$。引入$N$, $0$</p>", ["1/K", "N", "0"]],
    ["those with a blank before their end", "<p>$a \\equiv b $ $c$</p>", ["a \\equiv b", "c"]],
    [
      "those with blanks at their ends",
      "<p>$ \\alpha \\cdot x $와 $a_1 $</p>",
      ["\\alpha\\cdot x", "a_1"],
    ],
    ["those with a tag behind a blank", "<p>$a \\tag {b}$</p>", ["a"]],
    ["a letter between blanks", "<p>$ i $와 <b>다</b>$ j $의 $k$</p>", ["i", "j", "k"]],
    ["those with names in capitals", "<p>$<CLS>$와 $a<SEP>$</SEP></CLS></p>", ["a"]],
    ["those of two lines", "<p>$x\n+ y$, $5\n\n($10)</p>", ["x + y"]],
    [
      "those with a break",
      "<p>\\begin{align}x \\\\<br>y\\end{align}</p>",
      ["\\begin{align}x \\\\ y\\end{align}"],
    ],
    [
      "those whose signs kramdown took for emphasis",
      "<p><em>글</em> $a<em>{1} + b</em>{2}$와 $x^<em> + y^</em>$</p>",
      ["a_{1} + b_{2}", "x^* + y^*"],
    ],
    [
      "those between parentheses whose signs kramdown took for emphasis",
      "<p><em>글</em> \\(\\text{lr}<em>t\\)는 \\(t\\)의 값, \\(\\text{lr}</em>{a}\\)와 <em>글</em></p>",
      ["\\text{lr}_t", "t", "\\text{lr}_{a}"],
    ],
    ["no prices", "<p>$5와 $10, ($5)나 ($10), $ 3이나 $ 4입니다.</p>", []],
    [
      "what KaTeX has drawn",
      '<p>앞 <span class="katex"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x_1</annotation></semantics></math><span>x1</span></span> 뒤</p>',
      ["x_1"],
    ],
  ])("are %s", (_, html, tex) => {
    expect(formulasIn(html)).toEqual(tex.map(formulaText));
  });

  it("that KaTeX has drawn are not text", () => {
    const html =
      '<p>앞 <math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math> 뒤</p>';
    const texts = unitsOf(html).flatMap(({ kind, text }) => (kind === "text" ? [text] : []));
    expect(texts).toEqual(["앞", "뒤"]);
  });
});

it.each([
  ["<p id='toc'></p><p class='toc'>목차</p><div class='toc'><p>Table of Contents</p></div>", []],
  ["<div class='toc'>짧은 글</div>", ["짧은글"]],
  ["<div class='toc'>목차 <a href='#a'>가</a></div>", ["목차가"]],
])("only the place of a table of contents is left out: %s", (html, texts) => {
  const shown = unitsOf(html).filter(({ kind }) => kind === "text");
  expect(shown.map(({ text }) => text)).toEqual(texts);
});

it("what browsers without frames would show of a frame is neither text nor a link", () => {
  const html =
    '<p>앞 <iframe src="/demo.html">시연 <a href="/a/">가</a></iframe> 뒤 <a href="/b/">나</a></p>';
  expect(unitsOf(html)).toMatchObject([
    { kind: "link", text: "/b/" },
    { kind: "text", text: "앞뒤나" },
  ]);
});

it("the footnotes of Distill and the numbers of equations divide a text", () => {
  const html =
    "<p>By \\eqref{eq:a}, known<d-cite key='k'></d-cite><d-footnote>If $x$ is <a href='/a/'>a</a> unit.</d-footnote> for long.</p>";
  expect(unitsOf(html).map(({ kind, text }) => [kind, text])).toEqual([
    ["link", "/a/"],
    ["text", "By"],
    ["text", ",known"],
    ["text", "forlong."],
    ["footnote", "If"],
    ["formula", "x"],
    ["footnote", "isaunit."],
  ]);
});

it("the text around a list is its own, also that in an item or without an element", () => {
  const html = "앞<ul><li>가\n<ul><li>나</li></ul>\n다</li></ul><details>라<h2>마</h2></details>";
  const texts = unitsOf(html).map(({ kind, text }) => [kind, text]);
  expect(texts).toEqual([
    ...["앞", "가", "나", "다", "라"].map((text) => ["text", text]),
    ["heading", "마"],
  ]);
});

it("a formula whose bars kramdown took for a table is a formula", () => {
  const html = "<table><tr><td>값은 $</td><td>x</td><td>= 1$입니다.</td></tr></table>";
  expect(unitsOf(html).map(({ kind, text }) => [kind, text])).toEqual([
    ["text", "값은"],
    ["formula", formulaText("|x|= 1")],
    ["text", "입니다."],
  ]);
});

it("a formula between two dollars whose bars kramdown took for a table is a formula", () => {
  const html = "<table><tr><td>값은 $$</td><td>V</td><td>$$입니다.</td></tr></table>";
  expect(unitsOf(html).map(({ kind, text }) => [kind, text])).toEqual([
    ["text", "값은"],
    ["formula", formulaText("|V|")],
    ["text", "입니다."],
  ]);
});

it("a table of prices or of a sign is no formula whose bars kramdown took for a table", () => {
  const table =
    "<table><tr><td>$9</td><td>사과</td></tr><tr><td>배</td><td>$12 (두 개)</td></tr></table>";
  const texts = unitsOf(table).map(({ text }) => text);
  expect(texts).toEqual(["$9", "사과", "배", "$12(두개)"]);
  const inner = "<table><tr><td>$</td><td>끝</td></tr></table>";
  const outer = `<table><tr><td>${inner}</td><td>나</td></tr></table>`;
  expect(unitsOf(outer).map(({ text }) => text)).toEqual(["$", "끝", "나"]);
});

it("a diagram in an element div is no text", () => {
  const html = '<div class="mermaid">graph LR\n\n가 --> 나\n</div><p>다</p>';
  const units = unitsOf(html).map(({ kind, text }) => `${kind} ${text}`);
  expect(units).toEqual(["diagram 1", "text 다"]);
});

it("a fence that kramdown took for text is its lines, without its signs", () => {
  const html =
    "<p>``` bash linenos:false 설치\ncd ~\nls</p><p>```js {5-7,10} title=”a.js”\na</p><ul><li>글입니다.\n```</li></ul>";
  expect(unitsOf(html).map(({ text }) => text)).toEqual(["설치", "cd~", "ls", "a", "글입니다."]);
});

it("code with numbers beside its lines is no such table, whatever signs it contains", () => {
  const html =
    '<div class="highlight"><pre><table class="rouge-table"><tr><td><pre class="lineno">1\n2</pre></td><td><pre>a = `${b}\n/c$`</pre></td></tr></table></pre></div>';
  expect(new Set(unitsOf(html).map(({ text }) => text))).toEqual(new Set(["a='${b}", "/c$'"]));
});

it("tags that no browser knows, such as <내 도메인>, are no text", () => {
  expect(unitsOf("<p>주소는 &lt;도메인&gt;:8000</p>")).toMatchObject([
    { kind: "text", text: "주소는:8000" },
  ]);
});

it("the language and the attributes of a fence that kramdown took for code within a text are none", () => {
  const html =
    '<p>앞\n<code>text id="a1" {2}\n가 나\n</code></p><p>다</p><pre>```text {1,3} id="b"\n라</pre>';
  expect(unitsOf(html).map(({ kind, text }) => [kind, text])).toEqual([
    ["text", "앞"],
    ["text", "가나"],
    ["text", "다"],
    ["code", "라"],
  ]);
});

it("entities without a semicolon, and control characters, are what a browser shows", () => {
  expect(unitsOf("<pre>a &lt 3\b</pre>")).toMatchObject([{ kind: "code", text: "a<3" }]);
});

it("what follows the unknown tag <tmp> is HTML", () => {
  const html = "<ul><li>가 <tmp host=''>나</tmp></li><li><TMP>다</li></ul><pre>라</pre>";
  expect(unitsOf(html).map(({ kind, text }) => [kind, text])).toEqual([
    ["text", "가나"],
    ["text", "다"],
    ["code", "라"],
  ]);
});

it("links that show nothing are not compared, those with an icon are", () => {
  const html = '<a href="/a/"></a> <a href="/b/"><i class="icon"></i></a> <a href="/c/">c</a>';
  const links = unitsOf(html).flatMap(({ kind, text }) => (kind === "link" ? [text] : []));
  expect(links).toEqual(["/b/", "/c/"]);
});

it("a page without layout is read whole where its text contains the element body", () => {
  const texts = unitsOf("<p>가</p><pre>x</pre>\n<title>t</title><body><p>나</p></body><p>다</p>");
  expect(texts.filter(({ kind }) => kind === "text").map(({ text }) => text)).toContain("가");
});

it("a page that begins with many comments is read at once", () => {
  const texts = unitsOf(`${"<!-- a -->\n".repeat(60)}<p>가</p>`);
  expect(texts.map(({ text }) => text)).toEqual(["가"]);
});
