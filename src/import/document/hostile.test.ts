import { describe, expect, it, vi } from "vitest";
import type { JekyllSite } from "../types.ts";
import { convert } from "./index.ts";

const includes: Record<string, string | undefined> = {
  self: "{% include self %}{% include self %}",
  outputs: "{{ a }}\n".repeat(5000),
};

const site: JekyllSite = {
  config: {},
  plugins: [],
  data: {},
  lang: "en",
  timezone: "UTC",
  include: (name) => includes[name],
  address: (url) => url,
  asset: (src) => src,
  hasAsset: () => true,
  find: () => undefined,
};

const count = 4000;

/** A name of letters: aa, ab, … */
function letters(number: number): string {
  return String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26));
}

/** Texts on which a careless parser needs quadratic or exponential time, or a deep stack. */
const texts: Record<string, string> = {
  "quotes in quotes": `${">".repeat(3000)} a`,
  "lists in lists": `${"- ".repeat(3000)}a`,
  "indented lists": Array.from({ length: 400 }, (_, at) => `${"  ".repeat(at)}- a`).join("\n"),
  "elements in elements": "<div>\n".repeat(count),
  "Markdown in elements": '<div markdown="1">\n'.repeat(500),
  "open brackets": "[".repeat(count),
  "open images": "![a](".repeat(count),
  "open titles": '[a](b "'.repeat(count),
  "open parentheses": `[a](${"(".repeat(count)}`,
  "open emphasis": "*a **b _c __d ".repeat(count),
  "emphasis of all lengths": "*a**b***c".repeat(count),
  "open code": Array.from({ length: 200 }, (_, at) => "`".repeat(at)).join(" a "),
  "open fences": Array.from({ length: 500 }, (_, at) => "`".repeat(at + 3)).join("\n\na\n"),
  "open formulas": "$a $$b \\\\(c ".repeat(count),
  "open comments": "a <!-- ".repeat(count),
  "open tags": `<a ${"b=c ".repeat(count)}`,
  "unknown tags": Array.from({ length: 20_000 }, (_, at) => `<t${at}> `).join(""),
  "unknown tags in HTML": `<div>${"<t> ".repeat(20_000)}</div>`,
  "macros in macros": `$${Array.from({ length: 60 }, (_, at) => `\\def\\${letters(at)}{\\${letters(at + 1)}\\${letters(at + 1)}}`).join("")}\\${letters(0)}$`,
  "a macro in itself": "$\\def\\a#1{\\a{#1#1}}\\a x$ ".repeat(200),
  "open definitions of macros": `$$${"\\def\\a{".repeat(count)}$$`,
  "indices in indices": `$$${"_\\vec{".repeat(2000)}x${"}".repeat(2000)}$$`,
  "attribute lists": `*a*${"{: .a}".repeat(count)}`,
  "a footnote in itself": "[^a]: b[^a]\n\n".repeat(500),
  "rows of a table": "|a|b|\n".repeat(1000),
  "blanks in HTML": `<div>a${" ".repeat(200_000)}b</div>`,
  "blanks in a paragraph": `a${" ".repeat(200_000)}b`,
  "blanks in words of an image": `![a${" ".repeat(200_000)}b](/a.png)`,
  "blanks in a tag": `{% widget a${" ".repeat(200_000)}b %}`,
  "open outputs and backslashes": `\\${"{{ a ".repeat(100_000)}`,
  "open tags of Liquid": "{% a ".repeat(100_000),
  "open code of Liquid": `<b>{% youtube a %}</b> ${"{% highlight ".repeat(100_000)}`,
  "elements and ends of others": `${"<div>".repeat(count)}${"</p>".repeat(count)}{% youtube a %}`,
  "videos in elements": "<div>{% youtube a %}</div>\n".repeat(1000),
  "elements on lines": "<p>a</p>\n".repeat(5000),
  footnotes: Array.from({ length: 1000 }, (_, at) => `a[^${at}]\n\n[^${at}]: b\n\n`).join(""),
  "an include in itself": "{% include self %}",
  "open conditions": "{% if a %}".repeat(1000),
};

async function expectConverted(text: string): Promise<void> {
  const source = `${text}\n\nThe last words.\n`;
  const data = { title: "a" };
  const document = { path: "a.md", line: 1, data, kind: "post", url: "/a/", source } as const;
  const { body } = await convert(document, site);
  expect(body).toContain("The last words.");
}

describe("a hostile text is converted:", () => {
  it.each(Object.keys(texts))("%s", (name) => expectConverted(texts[name]));
});

/** The processor time of a conversion in milliseconds. */
async function timeOf(text: string): Promise<number> {
  const start = process.threadCpuUsage();
  await expectConverted(text);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/** Quadratic time would be 64 times as long. */
const most = 24;

/**
 * How many times as long a text that is eight times as long takes, by the smaller of two
 * measurements of each: the first one also compiles code. The long text is converted again only if
 * it seems to take too long.
 */
async function growth(short: string, long: string): Promise<number> {
  const once = Math.min(await timeOf(short), await timeOf(short));
  const first = (await timeOf(long)) / once;
  return first < most ? first : Math.min(first, (await timeOf(long)) / once);
}

it.each([
  ["backslashes", "\\".repeat(50_000)],
  ["open footnotes", "[^".repeat(5000)],
  ["text behind elements", "<div>a</div> b\n".repeat(625)],
  ["open extensions", `a ${"{::nomarkdown ".repeat(4000)}{:/comment}`],
  ["formulas of Octopress without an end", "{% m %}x\n\n".repeat(1250)],
  ["ends of formulas of Octopress", "{% em %}x\n\n".repeat(1250)],
  ["outputs in an include", "{% include outputs %}"],
  ["open fences", "a\n```b c\n".repeat(3000)],
  ["elements for code", "<xmp>a</xmp>\n".repeat(1000)],
  ["elements for code in others", "<div><xmp>a</xmp></div>\n".repeat(1000)],
])(
  "%s: a text that is eight times as long takes less than 24 times as long",
  async (_, text) => {
    expect(await growth(text, `${text}\n\n`.repeat(8))).toBeLessThan(most);
  },
  // Only a text whose time grows without bound takes as long.
  300_000,
);

it("the search for the end of an emphasis in struck text is linear", async () => {
  expect(await growth("~~_a~~ ".repeat(1000), "~~_a~~ ".repeat(8000))).toBeLessThan(most);
}, 300_000);

/** What the import says about a document that Liquid renders. */
async function saidOfOutput(): Promise<{ body: string; notes: string[] }> {
  const source = "{% for a in page.list %}{{ a }} {% endfor %}\n";
  const data = { title: "a", list: ["one", "two"] };
  const { body, notes } = await convert(
    { path: "a.md", line: 1, data, kind: "post", url: "/a/", source },
    site,
  );
  return { body, notes: notes.map(({ message }) => message) };
}

it("Liquid is run on a machine that is busy for hours", async () => {
  let hours = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => hours++ * 3_600_000);
  const { body, notes } = await saidOfOutput();
  clock.mockRestore();
  expect(body.trim()).toBe("one two");
  expect(notes).toEqual([]);
});

it("Liquid that uses too much processor time is kept as text and reported", async () => {
  const processor = vi
    .spyOn(process, "threadCpuUsage")
    .mockImplementation((before) => ({ user: before ? 9e6 : 0, system: 0 }));
  const { body, notes } = await saidOfOutput();
  processor.mockRestore();
  expect(body).toContain("{% for a in page.list %}");
  expect(notes.join()).toContain("it takes more than 8 seconds of processor time");
});

it("the search for the end of a link is linear: the spans behind many open links are still read", async () => {
  const document = {
    path: "a.md",
    line: 1,
    data: { title: "a" },
    kind: "post",
    url: "/a/",
  } as const;
  for (const open of ['[a](b "', "[a](b '", "[a](b ", "![a](", "[a](b\n"]) {
    for (const count of [5000, 20000]) {
      // The budget of steps grows with the text, so that it is used up where work grows faster.
      const source = `${open.repeat(count)}\n\nThe *last* [words](/a/ "title").\n`;
      const { body } = await convert({ ...document, source }, site);
      expect(body.slice(-40), open).toContain('The *last* [words](/a/ "title").');
    }
  }
});

it("a tag is read whose attribute is long, such as an image in its address", async () => {
  const data = `data:image/png;base64,${"A".repeat(60_000)}`;
  const source = `<div><img src="${data}" alt="a"></div>\n`;
  const { body } = await convert(
    { path: "a.md", line: 1, data: { title: "a" }, kind: "post", url: "/a/", source },
    site,
  );
  expect(body).toBe(source);
});
