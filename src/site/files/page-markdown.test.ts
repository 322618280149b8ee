import { expect, test } from "vitest";
import { pageMarkdown } from "./page-markdown.ts";

const absolute = (url: string) => `https://a.io${url}`;
const page = (source: string, more = {}) =>
  pageMarkdown(
    {
      lang: "en",
      file: "a.mdx",
      title: "One",
      facts: ["1 May"],
      source: `---\ntitle: One\n---\n${source}`,
      ...more,
    },
    absolute,
  );

test("a page starts with its title and facts, and has no front matter and no comments", () => {
  expect(page("\nText.\n\n<!-- more -->\n\n{/* note */}\nA \\{brace\\}.\n")).toBe(
    "# One\n\n1 May\n\nText.\n\nA {brace}.\n",
  );
});

test("braces in formulas and code are as they were written", () => {
  const text = "\\{a\\} $\\{x\\}$ `\\{b\\}`\n\n$$\n\\{y\\}\n$$";
  expect(page(text)).toContain("{a} $\\{x\\}$ `\\{b\\}`\n\n$$\n\\{y\\}\n$$");
});

test("addresses are absolute, and terms lead to the glossary", () => {
  expect(page("[a](/book/) ![b](:b.png) [c](https://c.io/) [d](term:matrix)")).toContain(
    "[a](https://a.io/book/) ![b](https://a.io/images/posts/b.png) [c](https://c.io/) [d](https://a.io/en/glossary/#matrix)",
  );
});

test("images beside the page, HTML and references are absolute too", () => {
  const file = "content/posts/en/a.md";
  const of = (source: string) => page(source, { file }).split("\n\n").slice(2).join("\n\n");
  expect(of('![a](./a.png "A caption") <img src="b c.png">')).toBe(
    '![a](https://a.io/_images/content/posts/en/a.png "A caption") <img src="https://a.io/_images/content/posts/en/b%20c.png">\n',
  );
  expect(of("<a href='/book/'>a</a> [b][ref] [c](</images/d e.png>)\n\n[ref]: /book/")).toBe(
    "<a href='https://a.io/book/'>a</a> [b][ref] [c](https://a.io/images/d e.png)\n\n[ref]: https://a.io/book/\n",
  );
  expect(of("[a](#b) [c](mailto:a@b.io) [d](//b.io/) ![e](https://b.io/c.png)")).toBe(
    "[a](#b) [c](mailto:a@b.io) [d](//b.io/) ![e](https://b.io/c.png)\n",
  );
});

test("code in a line is as it was written, with its links and comments", () => {
  const text = "Write `[a](/b)`, `<!-- more -->` or `` `![a](./a.png)` ``, not [a](/b).";
  expect(page(text)).toContain(text.replace(/\(\/b\)\.$/, "(https://a.io/b)."));
});

const cell =
  '```ts live file="a.ts" timeout=3\nconsole.log(1);\n```\n```output\n1\n```\n```python twin\nprint(1)\n```';

test("cells are code, output and twin", () => {
  const expected =
    "`a.ts`:\n\n```ts\nconsole.log(1);\n```\n\nOutput:\n\n```text\n1\n```\n\nThe same in Python:\n\n```python\nprint(1)\n```";
  expect(page(`Before.\n\n${cell}\n\nAfter.`)).toBe(
    `# One\n\n1 May\n\nBefore.\n\n${expected}\n\nAfter.\n`,
  );
  const same = page('```ts live file="a.ts" same\n```', { translation: cell });
  expect(same).toContain(expected);
});

test("code that contains a fence, also an indented one, is in a longer fence", () => {
  const live = '````ts live file="a.ts"\nconst a = `\n  ```\n`;\n````';
  expect(page(live)).toContain("````ts\nconst a = `\n  ```\n`;\n````");
});

test("other code is as it was written, links in it too", () => {
  expect(page("````md\n```ts\n[a](/b)\n```\n````")).toContain("````md\n```ts\n[a](/b)\n```\n````");
});
