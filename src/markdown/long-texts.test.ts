import { join } from "node:path";
import { expect, test } from "vitest";
import { excerptOf } from "./excerpt.ts";
import { fence } from "./fence.ts";
import { math } from "./math.ts";
import { proseOf } from "./prose.ts";
import { unread } from "./unread.ts";

const length = 300_000;
const post = join(process.cwd(), "content/posts/en/a.md");

/** Texts of which a careless pattern tries all ways to divide them, at once or in each place. */
const texts: Record<string, string> = {
  "a link that does not end": `[a](${"a ".repeat(length / 2)}`,
  "a link with blanks": `[a](b${" ".repeat(length)}c`,
  "footnotes that do not end": "[^".repeat(length / 2),
  "lines with footnotes that are not defined": "[^a]\n".repeat(length / 5),
  "a tag of Liquid that does not end": `{%${"a".repeat(length)}`,
  "a variable of Liquid that does not end": `{{page.${"a".repeat(length)}`,
  "a formula that does not end": `$ ${"^".repeat(length)}`,
};

// Each takes a second at most; in quadratic time, it would take minutes.
test.each(Object.keys(texts))("a long text is checked: %s", async (name) => {
  const text = `---\ntitle: a\n---\n${texts[name]}\n\n$x^2$3\n`;
  const { problems } = await proseOf(post, text, [unread, math()]);
  expect(problems.map(({ message }) => message).at(-1)).toContain("$x^2$ is shown as text");
});

test("a long text has an excerpt", () => {
  expect(excerptOf("a.md", `${"[^".repeat(20_000)}\n\nb`)).toContain("[^[^");
});

test("a text that is nested too deeply is reported, and so is such a formula", async () => {
  const messages = async (text: string) =>
    (await proseOf(post, text, [unread, math()])).problems.map(({ message }) => message);
  expect(await messages("> ".repeat(20_000) + "a")).toEqual([
    "the text is nested too deeply, such as quotes in quotes or lists in lists: divide it",
  ]);
  const [deep] = await messages(`$${"{".repeat(20_000)}x${"}".repeat(20_000)}$`);
  expect(deep).toMatch(/^KaTeX cannot read this formula: it is nested too deeply: /);
});

test("a text of many fences is coloured", async () => {
  const text = `${"```text\na\n```\n\n".repeat(50_000)}[^a]`;
  const { problems } = await proseOf(post, text, [unread, fence]);
  expect(problems).toHaveLength(1);
});
