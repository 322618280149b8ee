import { join } from "node:path";
import { expect, test } from "vitest";
import { crowdedIn } from "./crowded.ts";
import { excerptOf } from "./prose/excerpt.ts";
import { fence } from "./code/fence.ts";
import { math } from "./math/math.ts";
import { checkingPlugins } from "./plugins.ts";
import { proseOf } from "./prose/prose.ts";
import { createRender } from "./render.ts";
import { unread } from "./text/unread.ts";

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

/** Texts that take the parser, a grammar or KaTeX quadratic time or memory, or did so here. */
const crowds: Record<string, (length: number) => string> = {
  "emphasis beside Hangul": (length) => "가**나**".repeat(length / 6),
  "emphasis without an end beside Hangul": (length) => `${"**".repeat(length / 2)}가`,
  "emphasis in each sentence": (length) => "**값(value)**은 ".repeat(length / 14),
  "emphasis in emphasis": (length) => "**a*b".repeat(length / 5),
  "character references": (length) => "&amp;".repeat(length / 5),
  "character references in lines": (length) => "&amp;\n".repeat(length / 6),
  "instructions that do not end": (length) => "<?".repeat(length / 2),
  "sections of characters that do not end": (length) => "<![CDATA[".repeat(length / 9),
  "lists in lists on one line": (length) => `${"- ".repeat(length / 2)}a`,
  "blanks in a line that starts as those below the head of a table do": (length) =>
    `--${" ".repeat(length)}a`,
  "f-strings in f-strings": (length) => `\`\`\`python\n${"f'{".repeat(length / 3)}\n\`\`\``,
  "brackets in code that are not closed": (length) =>
    `\`\`\`ts\n${"a(\n".repeat(length / 3)}\`\`\``,
  "a formula of one row": (length) => `$$\n${"x+".repeat(length / 2)}y\n$$`,
};

/** The processor time for a text, in microseconds. */
async function timeOf(path: string, text: string): Promise<number> {
  const before = process.cpuUsage();
  await read(path, text);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** In quadratic time, eight times as much takes 64 times as long. */
const most = 24;

/**
 * How many times as long eight times as much takes, by the least of three runs of each. The long
 * text is read again only while it seems to take too long.
 */
async function growth(textOf: (length: number) => string): Promise<number> {
  const timeAt = (length: number, run: number) => timeOf(post, `${textOf(length)}\n\n${run}\n`);
  let [short, long] = [Infinity, Infinity];
  for (let run = 0; run < 3; run++) short = Math.min(short, await timeAt(31_500, run));
  for (let run = 0; run < 3 && long / short >= most; run++) {
    long = Math.min(long, await timeAt(252_000, run));
  }
  return long / short;
}

async function read(path: string, text: string) {
  return proseOf(path, `---\ntitle: a\n---\n${text}`, reading);
}

const term = () => {
  throw new Error("no term");
};
const reading = checkingPlugins({ root: process.cwd(), href: (url) => url, term });

test.each(Object.entries(crowds))("a long text takes linear time: %s", async (_, textOf) => {
  await read(post, textOf(1000));
  expect(await growth(textOf)).toBeLessThan(most);
});

test("what the parser would take too long for is shown as code, with a warning", async () => {
  const text = `a\n\n${"가**나**".repeat(2000)}\n\n$x^2$3\n`;
  const { problems } = await read(post, text);
  expect(problems).toEqual([
    { line: 8, message: expect.stringContaining("$x^2$ is shown as text"), warning: true },
    {
      line: 6,
      message:
        "the paragraph that starts here contains 8000 marks of Markdown, such as * and &, and the most that a paragraph of its length can have are 2000, so that its text is shown as code: divide it by blank lines",
      warning: true,
    },
  ]);
  const { html } = await createRender([])(post, text);
  expect(html).toContain("<pre><code>가**나**가**나**");
});

test("a paragraph above 50,000 characters can have fewer marks, in proportion to its length", () => {
  const line = (length: number) => `&amp;${"a".repeat(length / 1000 - 5)}`.repeat(1000);
  expect(crowdedIn(post, line(100_000))).toEqual([]);
  expect(crowdedIn(post, line(200_000))).toMatchObject([{ marks: { count: 1000, most: 500 } }]);
});

test("the start of such a text remains in MDX, with an error", async () => {
  const page = post.replace(/md$/, "mdx");
  for (const text of ["<".repeat(100_000), "가**나**".repeat(20_000)]) {
    const { problems } = await read(page, `${text}\n\n[a][b]\n`);
    expect(problems.map(({ line, warning = false }) => [line, warning])).toEqual([
      [6, true],
      [4, false],
    ]);
  }
});

test("lists that are nested too deeply by their indentation are reported", async () => {
  const stairs = Array.from({ length: 320 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n");
  for (const page of [post, post.replace(/md$/, "mdx")]) {
    const { problems } = await read(page, stairs);
    expect(problems).toEqual([
      { line: 204, message: expect.stringContaining("the text is nested too deeply") },
    ]);
    const { html } = await createRender([])(page, stairs);
    expect(html).toContain("<li>");
  }
});

test("HTML, tables, lists and code have as many marks as their author wants", async () => {
  const texts = [
    `<table>\n${"<tr><td>&nbsp;</td></tr>\n".repeat(3000)}</table>`,
    `|a|\n|-|\n${"|*a* &amp;|\n".repeat(3000)}`,
    "- *a* &amp;\n".repeat(3000),
    `~~~text\n${"*a* &amp;\n".repeat(3000)}~~~`,
  ];
  for (const text of texts) expect(crowdedIn(post, text)).toEqual([]);
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
