import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { mdxToJs } from "satteri";
import { describe, expect, it } from "vitest";
import { features } from "./features.ts";
import { plugins, type PluginOptions } from "./plugins.ts";
import { createRender } from "./render.ts";
import type { FindTerm } from "./text/terms.ts";

const root = mkdtempSync(join(tmpdir(), "markdown-"));
mkdirSync(join(root, "public/images"), { recursive: true });
writeFileSync(
  join(root, "public/images/a.svg"),
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"/>',
);
const href = (url: string, file: string) =>
  file.includes("/en/") ? `/repo/en${url}` : `/repo${url}`;
const term: FindTerm = (id) => {
  if (id !== "vector") throw new Error(`no term "${id}"`);
  const translation = { lang: "ko", name: "벡터" } as const;
  return {
    lang: "en",
    name: "vector",
    translations: [translation],
    definition: "a < b",
    href: "/en/glossary/#vector",
  };
};
const options: PluginOptions = {
  root,
  href,
  lookup: async () => undefined,
  term,
  frontMatterProblems: () => [],
  refuses: () => true,
};
const list = plugins(options);
const render = createRender(list);
const path = join(process.cwd(), "content/chapters/en/a.md");

const md = async (source: string) => (await render(path, source)).html.trim();
const mdx = async (source: string) =>
  (
    await mdxToJs(source, {
      features,
      mdastPlugins: list,
      fileURL: pathToFileURL(path.replace(/md$/, "mdx")),
    })
  ).code;

it("text, ids and links in a page have one character for each letter, as code need not", async () => {
  const nfd = "글".normalize("NFD");
  const html = await md(`## ${nfd}\n\n## A {#${nfd}}\n\n[${nfd}](#${nfd}) \`${nfd}\``);
  const code = `<code class="short">${nfd}</code>`;
  expect(html).toContain(code);
  const text = html.replace(code, "");
  expect(text).toBe(text.normalize("NFC"));
  expect(text.match(/="#?글"/g)).toEqual(['="글"', '="#글"', '="글"', '="#글"', '="#글"']);
});

describe("math", () => {
  it("becomes HTML and MathML, without a second copy of the TeX", async () => {
    const html = await md("Let $x_1$ be\n\n$$\n\\frac{1}{2}\n$$\n");
    expect(html).toContain('<span class="katex short">');
    expect(html).toContain('<div class="math"><span class="katex-display">');
    expect(html).toContain("<mfrac>");
    expect(html).not.toContain("annotation");
    expect(html).not.toContain("frac{1}");
  });

  it("is static in MDX too, including braces", async () => {
    expect(await mdx("$\\{x\\}$")).toContain('"set:html": "<span class=\\"katex short\\">');
  });

  it("stays on one line if it has few letters", async () => {
    expect(await md("$\\mathbf{W}_1 = \\mathbf{W}_2$")).toContain('class="katex short"');
    expect(await md("$a + b + c + d + e + f + g + h$")).toContain('class="katex"');
  });

  it("reports the line of bad TeX, including front matter", async () => {
    const source = "---\ntitle: x\n---\n\ntext\n\n$$\nx\n\\nonsense\n$$\n";
    await expect(md(source)).rejects.toThrow(
      /^content\/chapters\/en\/a\.md:9: KaTeX cannot read this formula: Undefined control sequence/,
    );
  });

  it("is refused in a heading, of which the table of contents shows only the text", async () => {
    await expect(md("a\n\n## The **$x$** axis")).rejects.toThrow(
      "a.md:3: the formula $x$ is in a heading and would be missing from the table of contents",
    );
  });

  it("requires \\text around Hangul", async () => {
    await expect(md("$경사$")).rejects.toThrow("a.md:1: KaTeX cannot read this formula");
    expect(await md("$\\text{경사}$")).toContain("hangul_fallback");
  });
});

describe("strong emphasis", () => {
  it("works next to Hangul", async () => {
    expect(await md("**경사(gradient)**는 **두 `a` 가지(two)**다")).toBe(
      '<p><strong>경사\u2060(gradient)</strong>\u2060는 <strong>두 <code class="short">a</code> 가지\u2060(two)</strong>\u2060다</p>',
    );
    expect(await md("| a |\n|-|\n| **표(table)**는 |\n")).toContain(
      "<strong>표\u2060(table)</strong>\u2060는",
    );
  });

  it("reports the line of an unpaired **", async () => {
    await expect(md("하나\n\n**경사(gradient)는\n")).rejects.toThrow(
      'content/chapters/en/a.md:3: an unpaired ** in "**경사(gradient)는"',
    );
  });
});

describe("inline code", () => {
  it("stays on one line if it is short", async () => {
    expect(await md("`NDArray<[4, 2]>` `np.matmul(x, W).add(bias)`")).toBe(
      '<p><code class="short">NDArray&lt;[4, 2]&gt;</code> <code>np.matmul(x, W).add(bias)</code></p>',
    );
  });
});

describe("code fences", () => {
  it("are highlighted with classes, not styles", async () => {
    expect(await md("```ts\nconst a = 1 < 2;\n```\n")).toBe(
      '<pre data-lang="ts"><code><span class="k">const</span> a <span class="k">= </span><span class="n">1 </span><span class="k">&lt; </span><span class="n">2</span>;</code></pre>',
    );
  });

  it("show plain text unchanged", async () => {
    expect(await md("```text\n[1 2] & <3>\n```\n")).toContain("<code>[1 2] &amp; &lt;3&gt;</code>");
  });

  it("keep their braces in MDX", async () => {
    expect(await mdx("```text\n{a}\n```\n")).toContain("<code>{a}</code>");
  });

  it("reject an unknown language", async () => {
    await expect(md("text\n\n```typscript\n1\n```\n")).rejects.toThrow(
      /^content\/chapters\/en\/a\.md:3: unknown language "typscript" in a code fence: write the name of a language/,
    );
  });
});

describe("links and images", () => {
  it("get the base and the language of the file", async () => {
    expect(await md("[a](/book/) [b](https://b.io) [c](#d) [e][]\n\n[e]: /posts/\n")).toBe(
      '<p><a href="/repo/en/book/">a</a> <a href="https://b.io">b</a> <a href="#d">c</a> <a href="/repo/en/posts/">e</a></p>',
    );
  });

  it("carry their size", async () => {
    expect(await md("![a line](/images/a.svg)")).toBe(
      '<p><img src="/repo/en/images/a.svg" alt="a line" width="30" height="20" decoding="async"></p>',
    );
  });

  it("need an alternative text, a file, and a path below public", async () => {
    await expect(md("![](/images/a.svg)")).rejects.toThrow(
      "a.md:1: the image /images/a.svg has no alternative text",
    );
    await expect(md("![b](/images/b.png)")).rejects.toThrow(
      "a.md:1: the image /images/b.png is not in public/images/: correct the name, or add the file",
    );
    await expect(md("![b](https://b.io/b.png)")).rejects.toThrow("put it into public/images/");
  });
});

describe("tables", () => {
  it("are in a box that scrolls", async () => {
    expect(await md("| a |\n|-|\n| b |\n")).toMatch(
      /^<div class="table">\n<table>[^]*<\/table>\n<\/div>$/,
    );
  });

  it("mark cells that contain whole sentences", async () => {
    const sentences = "문장이 하나 있습니다. ".repeat(8);
    expect(await md(`| a |\n|-|\n| ${sentences} |\n`)).toContain('<div class="table wordy">');
  });
});

describe("terms of the glossary", () => {
  const button = (n: number, text: string) =>
    `<button type="button" popovertarget="_term-${n}" popovertargetaction="show" aria-describedby="_term-${n}">${text}</button>`;
  const definition = (n: number) =>
    `<span class="definition" id="_term-${n}" popover><strong>vector</strong> <span lang="ko">벡터</span><span>a &lt; b</span><a href="/en/glossary/#vector">Glossary</a></span>`;
  const marked = (n: number, text: string) =>
    `<span class="term">${button(n, text)}${definition(n)}</span>`;

  it("show their definition at their first use in each section", async () => {
    const mark = "[**v**(x)](term:vector)는 [v](term:vector)";
    expect(await md(`${mark}\n\n## a\n\n${mark}\n`)).toBe(
      [1, 2]
        .map((n) => `<p><span class="kept">${marked(n, "<strong>v</strong>(x)")}는</span> v</p>`)
        .join('\n<h2 id="a"><a class="anchor" href="#a">a</a></h2>\n'),
    );
    expect(await md("[v](term:vector)")).toBe(`<p>${marked(1, "v")}</p>`);
  });

  it("are buttons in MDX too", async () => {
    expect(await mdx("[v](term:vector)")).toContain('popovertarget: "_term-1"');
  });

  it("need a known id, and must not be in a heading", async () => {
    await expect(md("a\n\n[v](term:vektor)")).rejects.toThrow(
      'content/chapters/en/a.md:3: no term "vektor"',
    );
    await expect(md("## **[v](term:vector)**")).rejects.toThrow(
      'a.md:1: the term "vector" is marked in a heading: mark it in the text below',
    );
  });
});

describe("a page with problems", () => {
  const source = "**a\n\n$\\nonsense$\n\n![b](/images/b.svg)\n";
  const lines = ({ message }: Error) => message.split("\n").map((line) => line.split(":")[1]);

  it("is rejected with all of them, each with its line", async () => {
    for (const render of [md, mdx]) {
      await expect(render(source).catch(lines)).resolves.toEqual(["1", "3", "5"]);
    }
  });

  it("is rejected for its front matter too", async () => {
    const problem = { file: "a.md", line: 2, message: 'unknown key "titel"' };
    const strict = createRender(plugins({ ...options, frontMatterProblems: () => [problem] }));
    await expect(strict(path, '```ts live file="a.ts"\n1;\n```\n')).rejects.toThrow(
      /^content\/chapters\/en\/a\.md:2: unknown key "titel"$/,
    );
  });

  it("is shown outside the book if all of them are warnings, unless the site is strict", async () => {
    const post = path.replace("chapters", "posts");
    expect((await render(post, "**a\n")).html).toContain("<p>**a</p>");
    const strict = createRender(plugins({ ...options, strict: true }));
    await expect(strict(post, "**a\n")).rejects.toThrow("content/posts/en/a.md:1: an unpaired **");
  });

  it("is shown if it is not published, with its cells as code", async () => {
    const lenient = createRender(plugins({ ...options, refuses: () => false }));
    const { html } = await lenient(path, `${source}\n\`\`\`ts live file="a.ts"\n1;\n\`\`\`\n`);
    expect(html).toContain('<pre data-lang="ts">');
    expect(html).toContain("\\nonsense");
  });
});
