import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { madeOf } from "./made.ts";
import { pageOf } from "./page.ts";

const cell = '```ts live file="a.ts"\nconsole.log(1);\n```\n';
const glossary = "- { id: a, ko: { term: 가, definition: 나 }, en: { term: a, definition: b } }\n";

function content(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "made-"));
  mkdirSync(join(folder, "pages/en"), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

it("cells may be in a page or only on the home page of a language", () => {
  const post = (live: boolean) =>
    pageOf(
      "content/posts/en/a.md",
      { kind: "posts", data: { title: "A" } },
      { timezone: "UTC", authors: [] },
      { live },
    );
  expect(madeOf([post(false)], content({}))).toEqual({ cells: false, terms: false });
  expect(madeOf([post(true)], content({})).cells).toBe(true);
  expect(madeOf([post(false)], content({ "pages/en/home.md": cell })).cells).toBe(true);
});

it("files are read once for a list of pages, and again for a new list", () => {
  const folder = content({});
  const pages = [] as const;
  expect(madeOf(pages, folder).terms).toBe(false);
  writeFileSync(join(folder, "glossary.yml"), glossary);
  expect(madeOf(pages, folder).terms).toBe(false);
  expect(madeOf([], folder).terms).toBe(true);
});

it("a glossary with problems has terms, so that links to it are right", () => {
  const wrong = content({ "glossary.yml": glossary.replace("term: a,", "") });
  expect(madeOf([], wrong).terms).toBe(true);
});
