import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
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

test("a thread writes the files of an index", async () => {
  const folder = mkdtempSync(join(tmpdir(), "search-"));
  await writeSearchInThread([searched], folder);
  const files = await searchIndex(searched);
  expect(files.length).toBeGreaterThan(2);
  for (const { name, text } of files) {
    expect(readFileSync(join(folder, name), "utf8")).toBe(text);
  }
});

test("an error in the thread is one of its caller", async () => {
  const folder = mkdtempSync(join(tmpdir(), "search-"));
  writeFileSync(join(folder, "_search"), "");
  await expect(writeSearchInThread([searched], folder)).rejects.toThrow("_search");
});
