import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { searchIndex } from "./search-index.ts";
import type { Searched } from "./search-pages.ts";
import { writeSearchInThread } from "./search-thread.ts";

const section = { anchor: "", heading: "", text: "The gradient of a loss.", code: "np.sum(x)" };
const searched: Searched = {
  lang: "en",
  pages: [{ kind: "post", path: "/en/posts/a/", title: "A", sections: [section] }],
  forms: [["gradient", "기울기"]],
};

const none = new Set<string>();

test("a thread writes the files of an index, except those that are known", async () => {
  const folder = mkdtempSync(join(tmpdir(), "search-"));
  const written = await writeSearchInThread([searched], folder, none);
  const files = await searchIndex(searched);
  expect(files.length).toBeGreaterThan(2);
  for (const { name, text } of files) {
    expect(readFileSync(join(folder, name), "utf8")).toBe(text);
  }
  const [first, ...others] = written.map(({ name, key }) => `${name} ${key}`);
  const second = mkdtempSync(join(tmpdir(), "search-"));
  expect(await writeSearchInThread([searched], second, new Set(others))).toEqual(written);
  const entries = readdirSync(second, { recursive: true, withFileTypes: true });
  expect(entries.filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual(["en.json"]);
  expect(first).toMatch(/^_search\/en\.json /);
});

test("an edit of one page changes few files of a large index, and the others keep their names", async () => {
  const textOf = (i: number, more: string) => `word${i} `.repeat(400) + (i === 70 ? more : "");
  const namesWith = async (more: string) => {
    const pages = Array.from({ length: 100 }, (_, i) => ({
      kind: "post" as const,
      path: `/en/posts/${i}/`,
      title: `Post ${i}`,
      sections: [{ anchor: "", heading: "", text: textOf(i, more), code: "" }],
    }));
    const files = await searchIndex({ ...searched, pages });
    return files.map(({ name }) => name);
  };
  const [before, after] = [await namesWith(""), await namesWith("zebra")];
  expect(before.length).toBeGreaterThan(40);
  expect(after.filter((name) => !before.includes(name)).length).toBeLessThan(4);
});

test("an error in the thread is one of its caller", async () => {
  const folder = mkdtempSync(join(tmpdir(), "search-"));
  writeFileSync(join(folder, "_search"), "");
  await expect(writeSearchInThread([searched], folder, none)).rejects.toThrow("_search");
});
