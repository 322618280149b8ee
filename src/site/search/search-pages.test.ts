import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { searchPages } from "./search-pages.ts";

const root = join(import.meta.dirname, "../../..");

it("leaves out drafts and pages with on_site_search_exclude", async () => {
  const [{ pages }] = await searchPages(root, join(root, "e2e/blog/content"), ["ko"]);
  const posts = pages.filter(({ kind }) => kind === "post").map(({ path }) => path);
  expect(posts).toContain("/posts/pictures/");
  expect(posts).not.toContain("/posts/excluded/");
  expect(posts).not.toContain("/posts/draft/");
});

it("contains the playground and the lists about cells, also by their names in the other language", async () => {
  const [{ pages }] = await searchPages(root, join(root, "e2e/blog/content"), ["ko"]);
  const play = pages.find(({ path }) => path === "/play/");
  expect(play).toMatchObject({ title: "연습장", sections: [{ words: ["Playground"] }] });
  expect(pages.map(({ path }) => path)).toEqual(expect.arrayContaining(["/proof/", "/api/"]));
});

it("adds the meta_keywords of a page to what readers call its beginning", async () => {
  const content = contentWith({
    "posts/en/moving.md":
      "---\ntitle: Moving\nmeta_keywords: [migration]\n---\n\nWhy.\n\n## First\n\nHow.\n\n## Then\n\nWhen.\n",
  });
  const [{ pages }] = await searchPages(root, content, ["en"]);
  const page = pages.find(({ path }) => path.endsWith("/moving/"));
  expect(page?.sections.map(({ words }) => words?.includes("migration") ?? false)).toEqual([
    true,
    false,
    false,
  ]);
});

it("adds the title, the keywords and the headings of a translation, headings only if there are as many", async () => {
  const content = contentWith({
    "posts/ko/rain.md": "---\ntitle: 비\nmeta_keywords: [우산]\n---\n\n비.\n\n## 구름\n\n구름.\n",
    "posts/en/rain.md": "---\ntitle: Rain\n---\n\nRain.\n\n## Clouds\n\nClouds.\n",
    "posts/ko/snow.md": "---\ntitle: 눈\n---\n\n눈.\n",
    "posts/en/snow.md": "---\ntitle: Snow\n---\n\nSnow.\n\n## Ice\n\nIce.\n",
  });
  const [{ pages }] = await searchPages(root, content, ["en"]);
  const translated = (name: string) =>
    pages.find(({ path }) => path.endsWith(name))?.sections.map((section) => section.translated);
  expect(translated("/rain/")).toEqual([["비", "우산"], ["구름"]]);
  expect(translated("/snow/")).toEqual([["눈"], []]);
});

it("finds what a cell marked same takes from the translation: its code, output and error", async () => {
  const cell = (options: string, code: string, output: string) =>
    `\`\`\`ts live ${options}\n${code}\n\`\`\`\n\`\`\`output\n${output}\n\`\`\`\n\n`;
  const written = [
    cell('file="a.ts"', "const sum = 0.1 * 3;", "0.30000000000000004"),
    cell('file="b.ts" throws', "fail();", "ValueError: too long"),
  ];
  const taken = '```ts live same file="a.ts"\n```\n\n```ts live same file="b.ts" throws\n```\n';
  const content = contentWith({
    "posts/ko/sums.md": `---\ntitle: 합\n---\n\n합.\n\n${written.join("")}`,
    "posts/en/sums.md": `---\ntitle: Sums\n---\n\nSums.\n\n${taken}`,
  });
  const [{ pages }] = await searchPages(root, content, ["en"]);
  const page = pages.find(({ path }) => path.endsWith("/sums/"));
  expect(page?.sections).toMatchObject([
    {
      text: "Sums. `ValueError: too long`",
      code: "const sum = 0.1 * 3;\nfail();",
      outputs: "0.30000000000000004",
    },
  ]);
});

/** A folder of content with these files, which is removed at the end of the test. */
function contentWith(files: Readonly<Record<string, string>>): string {
  const content = mkdtempSync(join(tmpdir(), "content-"));
  onTestFinished(() => rmSync(content, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    const path = join(content, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return content;
}
