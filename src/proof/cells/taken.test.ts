import { describe, expect, it } from "vitest";
import { cellsOf } from "../../cell/fences/fence.ts";
import type { Lang } from "../../i18n/index.ts";
import type { Page } from "./scan.ts";
import { relatedPages, takeCode } from "./taken.ts";

const page = (file: string, text: string, pair = "a", lang: Lang = "en"): Page => ({
  file,
  text,
  lang,
  page: `/${pair}/`,
  pair,
  title: `Page ${pair}`,
  twins: false,
});
const code = "f();\n```\n```output\n1\n```\n```python twin\ng()\n```\n";
const written = { code: "f();", output: { code: "1" }, twin: { code: "g()" } };

function taken(own: Page, related: readonly Page[]) {
  const { cells } = cellsOf(own.file, own.text);
  const problems = takeCode(own, cells, related);
  return { cell: cells[0], problems };
}

describe('a cell marked "same"', () => {
  const same = page("en/a.md", '\n```ts live file="a.ts" same\n```\n');
  const full = (text: string) => page("ko/a.md", text, "a", "ko");

  it("takes the code, output and twin of its counterpart", () => {
    const { cell, problems } = taken(same, [full(`\`\`\`ts live file="a.ts"\n${code}`)]);
    expect(problems).toEqual([]);
    expect(cell).toMatchObject(written);
  });

  it("takes them from the first translation that contains the code", () => {
    const [de, fr] = ["de", "fr"].map((lang) => page(`${lang}/a.md`, same.text, "a", lang as Lang));
    const related = [de, full(`\`\`\`ts live file="a.ts"\n${code}`), fr];
    const { cell, problems } = taken(same, related);
    expect(problems).toEqual([]);
    expect(cell).toMatchObject(written);
    expect(relatedPages(same, [same, ...related])).toEqual(related);
  });

  it("keeps its own output", () => {
    const own = page("en/a.md", `${same.text}\`\`\`output\none\n\`\`\`\n`);
    const { cell, problems } = taken(own, [full(`\`\`\`ts live file="a.ts"\n${code}`)]);
    expect(problems).toEqual([]);
    expect(cell).toMatchObject({ code: "f();", output: { code: "one" } });
  });

  it.each<[related: Page[], where: string]>([
    [[], "because this page has no translation"],
    [[full("text")], "in ko/a.md"],
    [[full(same.text)], "in ko/a.md"],
    [[page("de/a.md", "", "a", "de" as Lang), full(same.text)], "in de/a.md or ko/a.md"],
  ])("reports a missing counterpart %#", (related, where) => {
    const message = `"same" finds no cell "a.ts" ${where}: write the code here`;
    expect(taken(same, related).problems).toEqual([{ file: "en/a.md", line: 2, message }]);
  });
});

describe('a cell with "from"', () => {
  const later = page("en/b.md", '```ts live file="a.ts" from="a"\n```\n', "b");
  const source = page("en/a.mdx", `\`\`\`ts live file="a.ts" timeout=20\n${code}`);

  it("takes the code, output, twin and options of the cell of its name on that page", () => {
    const { cell, problems } = taken(later, [source]);
    expect(problems).toEqual([]);
    expect(cell).toMatchObject({
      ...written,
      options: { file: "a.ts", timeout: 20, from: "a" },
      source: { title: "Page a", page: "/a/" },
    });
  });

  it("takes what that cell takes from its translation", () => {
    const same = page("en/a.mdx", '```ts live file="a.ts" same\n```\n');
    const { cell, problems } = taken(later, [same, { ...source, file: "ko/a.mdx", lang: "ko" }]);
    expect(problems).toEqual([]);
    expect(cell).toMatchObject(written);
  });

  it("takes what that cell takes from the translation that contains the code", () => {
    const same = page("en/a.mdx", '```ts live file="a.ts" same\n```\n');
    const german = { ...same, file: "de/a.mdx", lang: "de" as Lang };
    const korean: Page = { ...source, file: "ko/a.mdx", lang: "ko" };
    const { cell, problems } = taken(later, [german, same, korean]);
    expect(problems).toEqual([]);
    expect(cell).toMatchObject(written);
  });

  it("depends on that page and on its translation", () => {
    const other = page("ko/a.mdx", "", "a", "ko");
    const unrelated = page("en/c.md", "", "c");
    expect(relatedPages(later, [unrelated, other, later, source])).toEqual([source, other]);
  });

  it.each<[related: Page[], said: string]>([
    [[], 'from="a" names no page in the folder of this one'],
    [[page("en/a.mdx", "text")], 'from="a" finds no cell "a.ts" with code in en/a.mdx'],
    [[page("en/a.mdx", later.text)], 'from="a" finds no cell "a.ts" with code in en/a.mdx'],
  ])("reports a missing page or cell %#", (related, said) => {
    const [problem] = taken(later, related).problems;
    expect(problem).toMatchObject({ file: "en/b.md", line: 1 });
    expect(problem.message).toContain(said);
  });
});
