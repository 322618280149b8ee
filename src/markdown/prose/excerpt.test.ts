import { expect, it } from "vitest";
import { excerptOf } from "./excerpt.ts";
import { shortened } from "./shortened.ts";

const post = (text: string) => excerptOf("a.md", `---\ntitle: t\n---\n\n${text}`);

it("an excerpt is the outline that the author marked, as plain text", () => {
  const text =
    "First.\n\n<!-- outline-start -->\nThe **outline** with `code`,\nin\n\n[two](/a/) parts.\n<!-- outline-end -->\n\nRest.";
  expect(post(text)).toBe("The outline with code, in two parts.");
  expect(post(text.replaceAll("\n", "\r\n"))).toBe("The outline with code, in two parts.");
});

it("an excerpt is otherwise the text before the mark `more`", () => {
  expect(post("## Head\n\nOne.\n\nTwo.\n\n<!-- more -->\n\nThree.")).toBe("One. Two.");
});

it("an excerpt is otherwise the first paragraph with words, cut at a word", () => {
  expect(post("![a](/a.png)\n\n> quoted\n\n첫 **문단(one)**은 $x$입니다.\n\nTwo.")).toBe(
    "첫 문단(one)은 x입니다.",
  );
  const cut = post("word, ".repeat(60));
  expect(cut).toMatch(/word…$/);
  expect(Array.from(cut).length).toBeLessThanOrEqual(150);
});

it("formulas are text, and those that are paragraphs are left out", () => {
  expect(post("$$x^2$$\n\n오일러의 $$ e^{i\\pi} + 1 = 0 $$ 같은 수식")).toBe(
    "오일러의 e^(iπ) + 1 = 0 같은 수식",
  );
  expect(post("One.\n\n$$\nx^2\n$$\n\nTwo $x_1$.\n\n<!-- more -->")).toBe("One. Two x₁.");
});

it("references to formulas are their numbers, in the text before a formula too", () => {
  const formulas = "\n\n$$\na \\label{x}\n$$\n\n$$\nb \\label{y}\n$$\n";
  expect(post(`By \\eqref{y}, $\\ref{x}$ and \\ref{none}.${formulas}`)).toBe(
    "By (2), 1 and \\ref{none}.",
  );
  expect(post(`As \\eqref{y}.\n\n<!-- more -->${formulas}`)).toBe("As (2).");
});

it("the first paragraph is found in long texts, and marks that nothing closes are read once", () => {
  expect(post("글 하나\n\n".repeat(50_000))).toBe("글 하나");
  expect(post("<!-- outline-start -->\n".repeat(50_000))).toBe("");
  expect(post("한 줄\n".repeat(50_000)).length).toBeLessThan(300);
});

it("MDX marks its excerpt with comments of its own, and broken MDX has none", () => {
  const mdx = (text: string) => excerptOf("a.mdx", text);
  expect(mdx("One.\n\n{/* more */}\n\nTwo.")).toBe("One.");
  expect(mdx("One {\n")).toBe("");
});

it("a text without spaces is cut between letters, none of which is halved", () => {
  expect(shortened("가나다라마", 4)).toBe("가나다…");
  expect(shortened("😀😀😀", 2)).toBe("😀…");
  expect(shortened("one two", 7)).toBe("one two");
});

it("an excerpt has no marks of footnotes and references that are defined elsewhere or nowhere", () => {
  expect(post("각주[^x]와 [링크][nope], x[i][j].\n\n<!-- more -->\n\n[nope]: /a/")).toBe(
    "각주와 링크, x[i][j].",
  );
});
