import { expect, test } from "vitest";
import { entryHtml } from "./entry-html.ts";

const clean = (html: string) => entryHtml(html, "https://a.io/repo/posts/one/");

test("addresses become absolute", () => {
  expect(
    clean('<p><a href="/repo/book/">b</a> <a href="#x">x</a><img src="/repo/a.png" alt="A"></p>'),
  ).toBe(
    '<p><a href="https://a.io/repo/book/">b</a> <a href="https://a.io/repo/posts/one/#x">x</a><img src="https://a.io/repo/a.png" alt="A"></p>',
  );
});

test("formulas are MathML alone", () => {
  const html =
    '<span class="katex short"><span class="katex-mathml"><math xmlns="m"><mi mathvariant="normal">x</mi></math></span><span class="katex-html" aria-hidden="true"><span class="base">x</span></span></span> &lt; 1';
  expect(clean(html)).toBe('<math xmlns="m"><mi mathvariant="normal">x</mi></math> &lt; 1');
});

test("cells are code and output, without controls", () => {
  const html =
    '<live-cell id="a.ts"><div class="cell-head"><span>a.ts</span><button>Run</button></div><pre class="cell-source"><code><span class="k">const</span> a &lt; 1;</code></pre><div><p class="cell-label">verified</p><pre class="cell-output"><output aria-live="off">6</output></pre><figure><svg aria-label="A line."><path d=""></path></svg></figure><label><input type="checkbox">all</label></div></live-cell><p>after</p>';
  expect(clean(html)).toBe(
    "<pre><code>const a &lt; 1;</code></pre><pre><output>6</output></pre><figure><p><em>A line.</em></p></figure><p>after</p>",
  );
});

test("terms have no definitions, and scripts, styles and hidden parts are left out", () => {
  const html =
    '<p><span class="term"><button popovertarget="t">gradient</button><span class="definition" popover>up</span></span>s<script>alert(1)</script><style>p{}</style><b hidden>no</b></p>';
  expect(clean(html)).toBe("<p>gradients</p>");
});

test("the folded lines of an output are kept", () => {
  const html =
    '<pre><output>1\n<span class="cell-fold" hidden="until-found">2\n</span>3</output></pre>';
  expect(clean(html)).toBe("<pre><output>1\n2\n3</output></pre>");
});

test("spans of code are their text, and dropped ones are left out", () => {
  const html =
    '<pre><code><span class="k">a</span> <span class="s f">&lt;b</span><span class="no-feed">copy</span></code></pre><p><span class="katex-html">x</span><span class="n" lang="ko">가</span></p>';
  expect(clean(html)).toBe('<pre><code>a &lt;b</code></pre><p><span lang="ko">가</span></p>');
});
