import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { formatProblem } from "../../schema/index.ts";
import { contentProblems } from "./content-problems.ts";

/*
 * Reads each page in bad-prose/ as a post of a small site, or, `book.mdx`, as a chapter, and compares the reported problems with
 * <case>.txt. `<case>.ko.mdx` is the translation of `<case>.mdx`.
 */
const fixtures = join(import.meta.dirname, "bad-prose");
const cases = readdirSync(fixtures).filter((name) => /\.mdx?$/.test(name));

const keys = "description: d\ndate: 2024-01-01\ntags: []\ncategory: c\nauthor: kim\n";
const good = `---\ntitle: Good\n${keys}---\n
## Right

\`\`\`ts live file="cell.ts"
\`\`\`

<p id="own">Its own.</p>
`;
const plain = "---\ntitle: t\n---\n";
const site: Record<string, string> = {
  "public/images/a.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"/>',
  "public/images/broken.svg": "<svg",
  "content/site.yml": `title: { ko: 가, en: A }
description: { ko: 가, en: A }
url: https://a.io
base: /
authors: [{ id: kim, name: { ko: 김, en: Kim } }]
comments: false
analytics: false
`,
  "content/glossary.yml":
    "- { id: matrix, ko: { term: 행렬, definition: 표 }, en: { term: matrix, definition: a table } }\n",
  "content/posts/en/good.md": good,
  "content/posts/en/draft.md": good.replace("---\n", "---\ndraft: true\n"),
  "content/posts/en/later.md": good.replace("2024", "9024"),
  "content/pages/ko/home.md": plain,
  "content/pages/ko/play.md": plain,
  "content/pages/en/home.md": plain,
  "content/pages/en/play.md": plain,
};

let said: string[];

beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), "bad-prose-"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(site)) write(path, text);
  for (const name of cases) {
    const lang = name.includes(".ko.") ? "ko" : "en";
    const folder = name.startsWith("book") ? "chapters" : "posts";
    const path = `content/${folder}/${lang}/${name.replace(".ko.", ".")}`;
    write(path, readFileSync(join(fixtures, name), "utf8"));
  }
  const found = await contentProblems(root, join(root, "content"));
  said = found.map(
    (problem) =>
      `${formatProblem(problem)
        .slice(root.length + 1)
        .replaceAll(root, "")}\n`,
  );
});

describe("all problems of a page are reported with file, line, what is wrong and how to fix it:", () => {
  it.each(cases.filter((name) => !name.includes(".ko.")))("%s", async (name) => {
    const [stem] = name.split(".");
    const mine = said.filter((text) => text.includes(`/${stem}.`));
    await expect(mine.join("")).toMatchFileSnapshot(join(fixtures, `${stem}.txt`));
  });

  it("correct pages have no problems", () => {
    expect(said.filter((text) => /good|draft\.md|pages/.test(text.split(":")[0]))).toEqual([]);
  });
});
