import { describe, expect, it } from "vitest";
import { lostIn, math } from "./lost-in.ts";

describe("what a page shows differently is not lost:", () => {
  it.each([
    [
      "an id with decomposed letters",
      `<h2 id="${"한글".normalize("NFD")}">한글</h2>`,
      '<h2 id="한글">한글</h2>',
    ],
    [
      "the end of a page in code",
      "<pre><code>가\n\f  나\n</code></pre>",
      "<pre><code>가\n  나\n</code></pre>",
    ],
    [
      "a heading with the letters of a box in a drawn diagram",
      '<pre><code class="language-mermaid">가-->나</code></pre><h2>1단계: 가 (나)</h2>',
      '<figure class="mermaid"><svg><text>1단계: 가<tspan>나</tspan></text></svg></figure><h2>1단계: 가 (나)</h2>',
    ],
    [
      "the end of a fence behind the last line of indented code",
      "<p>```java</p><pre><code>} } ```\n</code></pre>",
      "<p>```java</p><pre><code>}\n}\n```\n</code></pre>",
    ],
    [
      "an output in code that Liquid cannot read",
      "<pre><code>(a ) b: a\n</code></pre>",
      "<pre><code>(a {{c: $d}}) b: a\n</code></pre>",
    ],
    [
      "the tags of a caption of WordPress",
      '<p>[caption id=”a_1” width=”500”]<img src="/a.png"> 가 나[/caption]</p>',
      '<p><img src="/a.png"> 가 나</p>',
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
      "the address of a short video",
      "<p>https://youtube.com/shorts/a_b-1?si=c</p>",
      '<a href="https://www.youtube.com/watch?v=a_b-1">영상</a>',
    ],
    [
      "the address of a player without cookies",
      "<p>https://www.youtube-nocookie.com/embed/a_b-1</p>",
      '<a href="https://www.youtube.com/watch?v=a_b-1">영상</a>',
    ],
    [
      "a link that kramdown shows as text",
      "<p>가 [나](https://a.example/b) 다</p>",
      '<p>가 <a href="https://a.example/b">나</a> 다</p>',
    ],
    [
      "a link whose first quotation mark is missing",
      '<p><a href=https://a.example/b">나</a></p>',
      '<p><a href="https://a.example/b">나</a></p>',
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
    [
      "a link that kramdown shows as text, with an escape and emphasis in its address",
      "<p>가 [http://a.io/b_%26<em>c](http://a.io/b_%26</em>c) 나</p>",
      '<p>가 <a href="http://a.io/b_%26_c">http://a.io/b_%26_c</a> 나</p>',
    ],
    [
      "an item that kramdown took for code, with an escape",
      "<pre>* 가나 3\\. 다라</pre>",
      "<ul><li>가나 3. 다라</li></ul>",
    ],
    [
      "a heading with the words of the title, and a sign",
      "<h3>💡 <em>가</em></h3><p>나</p>",
      '<header><h1>가</h1></header><div class="prose"><h3>💡 <em>가</em></h3><p>나</p></div>',
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
      "a row whose formula is text, and an additional header",
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
      "an emphasized price behind another one",
      "<p><del>$99</del> <strong>$69</strong> 가</p>",
      "<p><del>$99</del> <strong>$69</strong> 가</p>",
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
    [
      "code in which Liquid took braces for tags",
      '<pre>a(" }", b)</pre>',
      '<pre>a("{{}} {{{}}}", b)</pre>',
    ],
    [
      "a tag of XML that the old page hides",
      "<p>가 <a:b c='d'>나 다</a:b></p>",
      '<p>가 &lt;a:b c="d"&gt; 나 다</p>',
    ],
    [
      "items behind a fence that kramdown took for text",
      "<ul><li><p>```js\n가</p><ul><li>나</li><li>다\n```</li></ul></li></ul>",
      "<ul><li><pre>가\n- 나\n- 다</pre></li></ul>",
    ],
    [
      "the text behind a list whose end kramdown took for text",
      "<ul><li><a href='/a/'>가&lt;/li&gt;&lt;/ul&gt;<p>나</p></a></li></ul>",
      "<ul><li><a href='/a/'>가</a></li></ul><p>나</p>",
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
      "emphasis around a paragraph",
      "<div><strong>가 나</strong></div>",
      "<div><strong><p>가 나</p></strong></div>",
    ],
    [
      "the words of the title, with which a paragraph and an item begin",
      "<p>가 나</p><ul><li>가 나</li></ul>",
      "<h1>가 나</h1><div class='prose'><p>가 나</p><ul><li>가 나</li></ul></div>",
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
    ["the title in place of a wiki's link", "<p>가 [[a]] 다</p>", "<p>가 긴 제목 다</p>"],
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

describe("the new address of a link that kramdown shows as text is", () => {
  it.each([
    ["found", "/b/", "/posts/b/", 0],
    ["found if it is that of the site", "/", "/", 0],
    ["missed", "/b/", "/posts/bc/", 1],
    ["missed if it is that of the site", "/", "/posts/b/", 1],
  ])("%s", (_, old, shown, lost) => {
    const page = `<p>가 <a href="${shown}">나</a> 다</p>`;
    const newLink = (href: string) =>
      href.replace("https://a.example/b/", "/posts/b/").replace("https://a.example", "");
    const missing = lostIn(`<p>가 [나](https://a.example${old}) 다</p>`, page, { newLink });
    expect(missing).toHaveLength(lost);
  });
});

it("a formula with an output that Liquid cannot read is not lost, and one with other letters is", () => {
  const old = '<script type="math/tex">p(x^n | ) = b</script>';
  const missing = (now: string) => lostIn(old, math(now), { outputs: "θ" });
  expect(missing("p(x^n | {{\\theta}}) = b")).toEqual([]);
  expect(missing("p(x^n | {{y}}) = b")).toHaveLength(1);
});
