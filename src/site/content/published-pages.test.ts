import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, vi } from "vitest";
import { publishedPages } from "./published-pages.ts";

it("reads again only the pages that have changed, were added or had problems", async () => {
  const root = mkdtempSync(join(tmpdir(), "pages-"));
  const contentDir = join(root, "content");
  const pathOf = (name: string) => join(contentDir, `posts/en/${name}.md`);
  const write = (name: string, title: string, time: number) => {
    mkdirSync(dirname(pathOf(name)), { recursive: true });
    writeFileSync(pathOf(name), `---\ntitle: ${title}\ndescription: A post.\n---\nText.\n`);
    utimesSync(pathOf(name), time, time);
  };
  const pages = publishedPages(root, contentDir, true);
  const titles = async () => (await pages()).map(({ title }) => title);
  write("a", "A", 1);
  write("b", "B", 1);
  expect(await titles()).toEqual(["A", "B"]);
  // Its time and size are the same, so it is not read.
  write("a", "X", 1);
  expect(await titles()).toEqual(["A", "B"]);
  write("a", "Y", 2);
  write("b", "Longer", 1);
  write("c", "C", 1);
  expect(await titles()).toEqual(["Y", "Longer", "C"]);
  write("b", "[B]", 2);
  rmSync(pathOf("c"));
  expect(await titles()).toEqual(["Y", "Longer"]);
  write("b", "Mended", 3);
  expect(await titles()).toEqual(["Y", "Mended"]);
  // A change within the same tick of the clock cannot be seen.
  const now = Date.now() / 1000;
  write("b", "D", now);
  expect(await titles()).toEqual(["Y", "D"]);
  write("b", "E", now);
  expect(await titles()).toEqual(["Y", "E"]);
  rmSync(root, { recursive: true });
});

it("a page is made again after a change of the settings, and once it is due", async () => {
  const root = mkdtempSync(join(tmpdir(), "pages-"));
  const contentDir = join(root, "content");
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(contentDir, name)), { recursive: true });
    writeFileSync(join(contentDir, name), text);
  };
  const authors = (id: string) =>
    `title: { ko: 가, en: A }\ndescription: { ko: 가, en: A }\nurl: https://a.example\nauthors: [{ id: ${id}, name: { ko: 가, en: A } }]\n`;
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2030-01-01") });
  write("site.yml", authors("kim"));
  write("posts/en/a.md", "---\ntitle: A\ndate: 2030-06-01\n---\nText.\n");
  const pages = publishedPages(root, contentDir, true);
  const found = async () => (await pages()).map(({ author, hidden }) => [author, hidden]);
  try {
    expect(await found()).toEqual([["kim", "future"]]);
    vi.setSystemTime(Date.parse("2030-07-01"));
    expect(await found()).toEqual([["kim", undefined]]);
    write("site.yml", authors("lee"));
    expect(await found()).toEqual([["lee", undefined]]);
  } finally {
    vi.useRealTimers();
    rmSync(root, { recursive: true });
  }
});
