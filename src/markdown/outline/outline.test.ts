import { describe, expect, it } from "vitest";
import { targetOf } from "../text/link-target.ts";
import { outlineDrifts } from "./outline-drifts.ts";
import { outlineOf } from "./outline.ts";
import { texOf } from "../math/tex.ts";

const outline = (file: string, text: string) => ({ file, sections: outlineOf(file, text) });
const drifts = (en: string, ko: string) =>
  outlineDrifts(outline("en.mdx", en), outline("ko.mdx", ko)).map(
    ({ file, line, message }) => `${file}:${line}: ${message}`,
  );

describe("outlineDrifts", () => {
  it("ignores words, and the order and repetition of items", () => {
    const en = `## 1.1 Rows

Row $i$ of the [matrix](term:matrix), $i$ of $W$. See [b](/en/book/#rows) and ![a row](/a.svg).

$$
x_\\text{row}  = 1
$$

<details>
<summary>Solution</summary>
</details>
`;
    const ko = `## 1.1 행

[여기](/book/#행)를 보면 $W$의 $i$행. ![행 하나](/a.svg) [행렬](term:matrix)의 [행렬](term:matrix)

$$
x_\\text{행}
= 1
$$

<details>
<summary>풀이</summary>
</details>
`;
    expect(drifts(en, ko)).toEqual([]);
  });

  it.each<[what: string, en: string, ko: string, said: string[]]>([
    [
      "a heading",
      "## 1.1 a\n\n## 1.2 b\n\n## 1.3 c",
      "## 1.1 가\n\n## 1.3 다",
      [
        'en.mdx:3: the heading "## 1.2 b" is missing in ko.mdx, before "## 1.3 다" (line 3): the levels and numbers of headings must be the same',
      ],
    ],
    [
      "a heading without a number, by the items of the sections around it",
      "### a\n\n$a$\n\n### b\n\n$b$\n\n### c\n\n$c$",
      "### 가\n\n$a$\n\n$b$\n\n### 다\n\n$c$",
      ['en.mdx:5: the heading "### b" is missing in ko.mdx, before "### 다" (line 7)'],
    ],
    [
      "a section with its items",
      "$x$\n\n## 1 a",
      "$x$\n\n## 1 가\n\n## 2 나\n\n$y$",
      [
        'ko.mdx:5: the heading "## 2 나" is missing in en.mdx, at the end',
        "ko.mdx:7: the formula $y$ is missing in en.mdx, in the section of line 3",
      ],
    ],
    [
      "a heading's level",
      "## a",
      "### 가",
      [
        'en.mdx:1: the heading "## a" is missing in ko.mdx, before "### 가" (line 1)',
        'ko.mdx:1: the heading "### 가" is missing in en.mdx, at the end',
      ],
    ],
    [
      "a formula",
      "a\n\n$$\nx + 1\n$$",
      "$$\nx + 2\n$$",
      [
        "en.mdx:3: the formula $$x + 1$$ is missing in ko.mdx, in the section of line 1: write it there too, or remove it here",
        "ko.mdx:1: the formula $$x + 2$$ is missing in en.mdx",
      ],
    ],
    [
      "an inline formula, once",
      "$x$ and $x$",
      "$y$",
      ["en.mdx:1: the formula $x$ is missing", "ko.mdx:1: the formula $y$ is missing"],
    ],
    [
      "a formula that moved to another section",
      "## 1 a\n\n$x$\n\n## 2 b",
      "## 1 가\n\n## 2 나\n\n$x$",
      [
        "en.mdx:3: the formula $x$ is missing in ko.mdx, in the section of line 1",
        "ko.mdx:5: the formula $x$ is missing in en.mdx, in the section of line 5",
      ],
    ],
    ["an image", "![a](/a.svg)", "", ["en.mdx:1: the image /a.svg is missing in ko.mdx"]],
    [
      "an image by reference, beside the page",
      "![a][b] ![c][d]\n\n[b]: ./a.svg\n[d]: c.svg",
      "![a](../a.svg)",
      ["en.mdx:4: the image c.svg is missing in ko.mdx"],
    ],
    ["a link", "[a](/b/) [a](/b/)", "[a](/b/)", ["en.mdx:1: the link /b/ is missing in ko.mdx"]],
    [
      "an exercise, by its number",
      "**Exercise 1 (easy).** a\n\n**Exercise 2 (easy).** b",
      "**문제 2 (쉬움).** 나",
      ["en.mdx:1: the paragraph **Exercise 1 (easy).** is missing in ko.mdx"],
    ],
    [
      "a solution",
      "<details>\n<summary>a</summary>\n</details>\n",
      "a",
      ["en.mdx:1: the element <details> is missing", "en.mdx:2: the element <summary> is missing"],
    ],
    ["a term", "a", "[행렬](term:matrix)", ["ko.mdx:1: the term term:matrix is missing in en.mdx"]],
  ])("finds %s", (_, en, ko, said) => {
    const found = drifts(en, ko);
    expect(found).toHaveLength(said.length);
    found.forEach((one, index) => expect(one).toContain(said[index]));
  });

  it("finds HTML in Markdown, and the line of each tag", () => {
    expect(outlineOf("a.md", "a\n\n<div>\n<b>x</b></div>")[0].items).toMatchObject([
      { key: "div", line: 3 },
      { key: "b", line: 4 },
    ]);
  });
});

it.each([
  ["\\text{합 {a}}  + 1", "\\text{} + 1"],
  ["\\textbf{a\\}} \\text {b}", "\\textbf{} \\text {}"],
  ["\\text{a", "\\text{}"],
  ["x\n  y", "x y"],
])("texOf(%j) is %j", (tex, compared) => {
  expect(texOf(tex)).toBe(compared);
});

it.each([
  ["/en/book/1/#a", "/book/1/#"],
  ["/ko/book/1/#a", "/book/1/#"],
  ["/book/1/", "/book/1/"],
  ["#a", "#"],
  ["https://ko.wikipedia.org/wiki/%ED%96%89", "https://*.wikipedia.org/"],
  ["https://developer.mozilla.org/en-US/docs/Web", "https://developer.mozilla.org/*/docs/Web"],
  ["https://numpy.org/doc/#x", "https://numpy.org/doc/#"],
])("targetOf(%j) is %j", (url, target) => {
  expect(targetOf(url)).toBe(target);
});
