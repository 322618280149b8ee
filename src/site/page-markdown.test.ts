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

test("other code is as it was written, links in it too", () => {
  expect(page("````md\n```ts\n[a](/b)\n```\n````")).toContain("````md\n```ts\n[a](/b)\n```\n````");
});
