import { describe, expect, it } from "vitest";
import { lostIn, math } from "./lost-in.ts";
import { formulaText } from "./units.ts";

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
      "a formula in whose place there is another one",
      "\\(p(x) = b\\)",
      math("p(y) = b + c"),
      `formula ${formulaText("p(x) = b")}`,
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
    [
      "a link with a version, whose number is in the address of an image",
      '<p><a href="https://a.io/b.pdf?v=1">가</a></p>',
      '<p>가</p><img src="/1.png">',
      "link https://a.io/b.pdf?v=1",
    ],
    [
      "a link to a player of Vimeo",
      '<p><a href="https://player.vimeo.com/video/12">가</a></p>',
      '<p>가</p><video src="/video/1.mp4"></video>',
      "link https://player.vimeo.com/video/12",
    ],
    ["one of two equal paragraphs", "<p>가</p><p>가</p>", "<p>가</p>", "text 가"],
    [
      "a word that another paragraph contains, too",
      "<p>가</p><p>가 나</p>",
      "<p>가 나</p>",
      "text 가",
    ],
    ["a part before markup", "<p>가 나[[a]] 다</p>", "<p>다</p><p>가 나</p>", "text 가나[[a]]다"],
    [
      "a sign in code with an output that Liquid cannot read",
      "<pre>(a ) b: a</pre>",
      "<pre>(a {{c: $d}}) b a</pre>",
      "code (a)b:a",
    ],
    ["one of two equal lines of code", "<pre>a = 1\na = 1</pre>", "<pre>a = 1</pre>", "code a=1"],
  ])("%s", (_, old, page, lost) => {
    expect(lostIn(old, page).map(({ kind, text }) => `${kind} ${text}`)).toEqual([lost]);
  });
});

/** How a new page shows the parts of an old one in another way. */
const note = (id: string, text: string) => `<li id="fn:${id}"><p>${text}</p></li>`;
const mark = (id: string) => `<sup><a class="footnote" href="#fn:${id}">1</a></sup>`;
const notes = `<div class="footnotes"><ol>${note("a", "다")}${note("b", "라")}</ol></div>`;

describe("what a page changes is found:", () => {
  it.each([
    [
      "the order of list items",
      "<ul><li>가</li><li>나</li></ul>",
      "<ul><li>나</li><li>가</li></ul>",
      ["text 가: in another place"],
    ],
    [
      "the order of cells",
      "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
      "<table><tr><td>a</td><td>b</td></tr><tr><td>d</td><td>c</td></tr></table>",
      ["text c: in another place", "text d: in column 1, not 2"],
    ],
    [
      "indentation in code",
      "<pre>if a:\n    b\nc</pre>",
      "<pre>if a:\nb\nc</pre>",
      ["code b: with different whitespace"],
    ],
    [
      "spaces within a line of code",
      "<pre>a  b\nc</pre>",
      "<pre>a b\nc</pre>",
      ["code ab: with different whitespace"],
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
      ["mark 1: missing", "text 나: in another place"],
    ],
    [
      "the number of equal formulas",
      "<p>가 \\(x\\) 나 \\(x\\)</p>",
      `<p>가 ${math("x")} 나</p>`,
      ["formula x: missing"],
    ],
    [
      "an image that has become an empty link",
      '<img src="/a/1.png">',
      '<a href="/a/1.png"></a>',
      ["image /a/1.png: missing"],
    ],
  ])("%s", (_, old, page, changes) => {
    expect(
      lostIn(old, page).map(({ kind, text, change = "missing" }) => `${kind} ${text}: ${change}`),
    ).toEqual(changes);
  });
});

it("a formula whose macro the page defines, over one that KaTeX knows, is found", () => {
  const old = String.raw`<p>\(\renewcommand{\Re}{\mathbb{R}}\) \(x \in \Re\)</p>`;
  expect(lostIn(old, `<p>${math("x \\in \\mathbb{R}")}</p>`)).toEqual([]);
  expect(lostIn(old, `<p>${math("x \\in \\Re")}</p>`)).not.toEqual([]);
});
