import { describe, expect, it } from "vitest";
import { formulaText, unitsOf } from "./units.ts";
import { missingUnits } from "./missing.ts";
import { builtPage } from "./page.ts";

const math = (tex: string) => `<span class="katex"><math>${formulaText(tex)}</math></span>`;

/** What a new page lacks of an old one. */
const lostIn = (old: string, page: string) =>
  missingUnits(unitsOf(old), builtPage(`<article>${page}</article>`), (href) => href).map(
    ({ kind, text }) => `${kind} ${text}`,
  );

describe("what a page has lost is found:", () => {
  it.each([
    ["a paragraph", "<p>가</p><p>나</p>", "<p>가</p>", "text 나"],
    ["a heading", "<h2>가</h2><p>나</p>", "<p>나</p>", "heading 가"],
    ["a line above a list", "<ul><li>가</li><li>나</li></ul>", "<ul><li>나</li></ul>", "text 가"],
    [
      "a line above a list in an item",
      "<ul><li>가<ul><li>나</li></ul></li></ul>",
      "<ul><li>나</li></ul>",
      "text 가",
    ],
    [
      "an image whose name is in other addresses",
      '<img src="/a/1.png"><img src="/a/10.png">',
      '<img src="/_images/public/a/10.png.1f.60.webp"><a href="/2021/1/">가</a>',
      "image /a/1.png",
    ],
    [
      "a formula whose letters are in words",
      "<p>값 x = 1은 \\(x\\)</p>",
      "<p>값 x = 1은</p>",
      "formula x",
    ],
    [
      "a formula whose letters are in code",
      "<p>값</p>\\(x = 1\\)<pre>x = 1</pre>",
      "<p>값</p><pre>x = 1</pre>",
      `formula ${formulaText("x = 1")}`,
    ],
    [
      "an item that is a part of another one",
      "<li>가</li><li>가 나</li>",
      "<li>가 나</li>",
      "text 가",
    ],
    [
      "a number that other cells contain",
      "<table><tr><td>a</td><td>b</td></tr><tr><td>5</td><td>15</td></tr></table>",
      "<p>5</p><table><tr><td>a</td><td>b</td></tr><tr><td></td><td>15</td></tr></table>",
      "text 5",
    ],
    ["a dollar in code", "<pre>echo $PATH</pre>", "<pre>echo PATH</pre>", "code echo$PATH"],
    ["a sign in code", "<pre>a + b\nc</pre>", "<pre>a b\nc</pre>", "code a+b"],
    ["a name", "<p>가 &lt;EOS&gt; &lt;EOS&gt;</p>", "<p>가 &lt;EOS&gt;</p>", "name <EOS>"],
    [
      "the mark of a footnote",
      '<p>가<sup><a class="footnote" href="#fn:1">1</a></sup></p>',
      "<p>가</p>",
      "mark 1",
    ],
    [
      "an image that is there twice",
      '<img src="/a/1.png"><img src="/a/1.png">',
      '<picture><source srcset="/_images/a/1.png.2.webp"><img src="/_images/a/1.png.1.png"></picture>',
      "image /a/1.png",
    ],
    [
      "a link that is there twice",
      '<p><a href="/a/">가</a> <a href="/a/">나</a></p>',
      '<p><a href="/a/">가</a> 나</p>',
      "link /a/",
    ],
    [
      "a link of the text that a heading or the page around the text has, too",
      '<p><a href="#b">가</a></p><h2 id="b">나</h2>',
      '<nav><a href="#b">나</a></nav><div class="prose"><p>가</p><h2 id="b">나<a class="anchor" href="#b">#</a></h2></div>',
      "link #b",
    ],
    [
      "a line of code without letters",
      "<pre>{\n{ a }\n}\n}\nb</pre>",
      "<pre>{\n{ a }\n}\nb</pre>",
      "code }",
    ],
    ["a line of code", "<pre>a = 1\nb = 2</pre>", "<pre>a = 1</pre>", "code b=2"],
    [
      "the anchor of a heading that code contains, too",
      '<h2>A</h2><h2 id="b">B</h2>',
      "<h2>A</h2><h2>B</h2><pre># B</pre>",
      "anchor b",
    ],
    [
      "the address of a link that kramdown shows as text",
      "<p>가 [나](https://a.example/)</p>",
      "<p>가 나</p>",
      "text 가[나](https://a.example/)",
    ],
    ["a link", '<p><a href="/a/">가</a></p>', "<p>가</p>", "link /a/"],
    ["one of two equal paragraphs", "<p>가</p><p>가</p>", "<p>가</p>", "text 가"],
    [
      "a word that another paragraph contains, too",
      "<p>가</p><p>가 나</p>",
      "<p>가 나</p>",
      "text 가",
    ],
    ["a part before markup", "<p>가 나[[a]] 다</p>", "<p>다</p><p>가 나</p>", "text 가나[[a]]다"],
    ["one of two equal lines of code", "<pre>a = 1\na = 1</pre>", "<pre>a = 1</pre>", "code a=1"],
  ])("%s", (_, old, page, lost) => {
    expect(lostIn(old, page)).toEqual([lost]);
  });
});

/** How a new page shows the parts of an old one in another way. */
const changesIn = (old: string, page: string) =>
  missingUnits(unitsOf(old), builtPage(`<article>${page}</article>`), (href) => href).map(
    ({ kind, text, change }) => `${kind} ${text}: ${change}`,
  );

const note = (id: string, text: string) => `<li id="fn:${id}"><p>${text}</p></li>`;
const mark = (id: string) => `<sup><a class="footnote" href="#fn:${id}">1</a></sup>`;
const notes = `<div class="footnotes"><ol>${note("a", "다")}${note("b", "라")}</ol></div>`;

describe("what a page changes is found:", () => {
  it.each([
    [
      "the order of list items",
      "<ul><li>가</li><li>나</li></ul>",
      "<ul><li>나</li><li>가</li></ul>",
      ["text 가: at another place"],
    ],
    [
      "the order of cells",
      "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
      "<table><tr><td>a</td><td>b</td></tr><tr><td>d</td><td>c</td></tr></table>",
      ["text c: at another place", "text d: in column 1, not 2"],
    ],
    [
      "indentation in code",
      "<pre>if a:\n    b\nc</pre>",
      "<pre>if a:\nb\nc</pre>",
      ["code b: with other blanks"],
    ],
    [
      "blanks within a line of code",
      "<pre>a  b\nc</pre>",
      "<pre>a b\nc</pre>",
      ["code ab: with other blanks"],
    ],
    ["code", "<pre>a = 1</pre>", "<p>a = 1</p>", ["code a=1: no longer code"]],
    [
      "code whose lines are one paragraph",
      "<pre>a = 1\nb = 2</pre>",
      "<p>a = 1 b = 2</p>",
      ["code a=1: no longer code", "code b=2: no longer code"],
    ],
    [
      "emphasis",
      "<p>가 <strong>나</strong></p>",
      "<p>가 나</p>",
      ["text 가나: without the emphasis on 나"],
    ],
    [
      "a quotation",
      "<blockquote><p>가</p></blockquote>",
      "<p>가</p>",
      ["text 가: no longer in a quotation"],
    ],
    [
      "the nesting of a list",
      "<ul><li>가<ul><li>나</li></ul></li></ul>",
      "<ul><li>가</li><li>나</li></ul>",
      ["text 나: in a list, not in a list of level 2"],
    ],
    [
      "the level of a heading",
      "<h2>가</h2><h2>나</h2><h2>다</h2>",
      "<h3>가</h3><h3>나</h3><h4>다</h4>",
      ["heading 다: a heading of level 3, not 2"],
    ],
    ["a heading", "<h2>가</h2>", "<p>가</p>", ["heading 가: no longer a heading"]],
    [
      "the note of a mark",
      `<p>가${mark("a")} 나${mark("b")}</p>${notes}`,
      `<p>가${mark("b")} 나${mark("a")}</p>${notes}`,
      ["mark 1: undefined", "text 나: at another place"],
    ],
    [
      "the number of equal formulas",
      "<p>가 \\(x\\) 나 \\(x\\)</p>",
      `<p>가 ${math("x")} 나</p>`,
      ["formula x: undefined"],
    ],
    [
      "an image that has become an empty link",
      '<img src="/a/1.png">',
      '<a href="/a/1.png"></a>',
      ["image /a/1.png: undefined"],
    ],
  ])("%s", (_, old, page, changes) => {
    expect(changesIn(old, page)).toEqual(changes);
  });
});

describe("what a page shows in another way is not lost:", () => {
  it.each([
    [
      "an id with decomposed letters",
      `<h2 id="${"한글".normalize("NFD")}">한글</h2>`,
      '<h2 id="한글">한글</h2>',
    ],
    [
      "an image in other sizes",
      '<img src="/a/그림 1.PNG">',
      '<source srcset="/_images/public/a/%EA%B7%B8%EB%A6%BC%201.png.1f.60.webp 60w">',
    ],
    [
      "an image that a program draws",
      '<img src="https://a.example/?b=c">',
      '<img src="https://a.example/?b=c">',
    ],
    [
      "the address of a video",
      "<p>https://www.youtube.com/embed/a_b-1</p>",
      '<a href="https://www.youtube.com/watch?v=a_b-1">영상</a>',
    ],
    [
      "a link that kramdown shows as text",
      "<p>가 [나](https://a.example/b) 다</p>",
      '<p>가 <a href="https://a.example/b">나</a> 다</p>',
    ],
    [
      "an image that kramdown shows as text, whose name has become emphasis",
      "<p>![그림](/a<em>b.png)</em></p>",
      '<img src="/a_b.png" alt="그림">',
    ],
    [
      "backticks around what Liquid took for a tag",
      "<p>가 `` 나</p>",
      "<p>가 <code>{{</code>와 <code>}}</code> 나</p>",
    ],
    [
      "the mark of a footnote that its author wrote in HTML",
      '<p>가<sup><a class="footnote" href="#fn:a"><font>1</font></a></sup></p>',
      '<p>가<sup><a class="footnote" href="#fn:a"><span class="small">1</span></a></sup></p>',
    ],
    ["a formula", "<p>\\(x_1\\)</p>", math("x_1")],
    [
      "a formula with a number",
      "<p>\\[x_1 \\tag{2}\\]</p>",
      '<math><mtable width="100%"><mtr><mtd width="50%"></mtd><mtd><msub><mi>x</mi><mn>1</mn></msub></mtd><mtd width="50%"></mtd><mtd><mtext>(2)</mtext></mtd></mtr></mtable></math>',
    ],
    [
      "code of a fence that kramdown took for text",
      '<h1 id="a-b">A b</h1><p>n &lt;- x$a; m &lt;- x$b</p>',
      "<pre># A b\nn &lt;- x$a; m &lt;- x$b</pre>",
    ],
    [
      "a row whose formula is text, and a header more",
      "<table><tr><td>a $x$</td></tr><tr><td>b</td></tr></table>",
      `<table><tr><th></th></tr><tr><td>a ${math("x")}</td></tr><tr><td>b</td></tr></table>`,
    ],
    [
      "signs in cells that kramdown divided",
      "<table><tr><td>[가</td><td>[나</td></tr><tr><td>…]</td><td>…]</td></tr></table>",
      "<table><tr><td>[가</td><td>[나</td></tr><tr><td>…]</td><td>…]</td></tr></table>",
    ],
    [
      "emphasis in code behind a dollar",
      "<pre>$ <em>ls</em> -a</pre>",
      "<pre>$ <em>ls</em> -a</pre>",
    ],
    [
      "signs of a list in code",
      "<pre>- 가: ```b c```</pre>",
      "<ul><li>가: <code>b c</code></li></ul>",
    ],
    ["an entity in code that shows its sign", "<pre>a &amp;#8211; b</pre>", "<pre>a – b</pre>"],
    [
      "an address as the words of a link that kramdown shows as text",
      "<p>[https://a.io/](https://a.io/b)그리고 글</p>",
      '<p><a href="https://a.io/b">https://a.io/</a>그리고 글</p>',
    ],
    [
      "a link of an asterisk that kramdown took for emphasis",
      "<p>가 ([<em>](https://a.io/b) 나 [</em>](https://a.io/c), 다)</p>",
      '<p>가 (<a href="https://a.io/b">*</a> 나 <a href="https://a.io/c">*</a>, 다)</p>',
    ],
    [
      "an address with escapes in a text",
      "<p>[가](/%EA%B0%80/)</p>",
      '<p><a href="/가/">가</a></p>',
    ],
    [
      "quotes around what Liquid took for a tag",
      '<pre>value: "" # 1씩</pre>',
      '<pre>value: "{{=a(b) + 1}}" # 1씩</pre>',
    ],
    ["the name of an element in capitals", "<p>가 &lt;/STYLE&gt;</p>", "<p>가</p>"],
    [
      "a first heading that is the title, and others that are one level lower",
      "<h1>가</h1><h1>나</h1><h2>다</h2>",
      "<h1>가</h1><h2>나</h2><h3>다</h3>",
    ],
    [
      "the line below an image that has become its caption",
      "<p>가</p><p><em>나</em></p>",
      "<p>가</p><figure><figcaption>나</figcaption></figure>",
    ],
    [
      "an item that kramdown took for one of the outer list",
      "<ol><li>가</li><li>나</li></ol>",
      "<ol><li>가<ul><li>나</li></ul></li></ol>",
    ],
    [
      "emphasis between formulas whose letters another line contains",
      "<p>나가 다<br>\n<strong>\\(x\\)가 \\(y\\)</strong></p>",
      `<p>나가 다</p><p><strong>${math("x")}가 ${math("y")}</strong></p>`,
    ],
    [
      "the words of the title with which the text begins",
      "<blockquote><p><em>가</em></p></blockquote>",
      '<h1>가</h1><div class="prose"><blockquote><p><em>가</em></p></blockquote></div>',
    ],
    [
      "rows with pipes whose cells are those of a table",
      "<p>/|나|다</p><p>@|나|다</p><p>+|나|</p>",
      "<table><tr><td>/</td><td>나</td><td>다</td></tr><tr><td>@</td><td>나</td><td>다</td></tr><tr><td>+</td><td>나</td><td></td></tr></table>",
    ],
    ["an empty link", '<p>가<a href="/a/"></a></p>', "<p>가</p>"],
    ["a prompt alone in code", "<pre>  &gt;&gt;&gt; a\n  &gt;&gt;&gt;</pre>", "<pre>a</pre>"],
    ["a sign that is drawn in another way", "<p>\\(\\bullet\\) 가</p>", "<p>• 가</p>"],
    ["code with a margin", "<pre>  a\n    b</pre>", "<pre>a\n  b</pre>"],
    ["a formula that is text", "<p>$x$</p>", "<p>$x$</p>"],
    ["markup between two parts", "<p>가 나[[a]] 다</p>", "<p>가 나 다</p>"],
    [
      "a table of contents",
      '<ul id="markdown-toc"><li><a href="#a" id="markdown-toc-a">가</a></li></ul><h2>가</h2>',
      "<h2>가</h2>",
    ],
    [
      "code with numbers beside its lines",
      '<pre><table class="rouge-table"><tr><td><pre class="lineno">1</pre></td><td><pre>a = 1</pre></td></tr></table></pre>',
      "<pre>a = 1</pre>",
    ],
  ])("%s", (_, old, page) => {
    expect(lostIn(old, page)).toEqual([]);
  });
});
