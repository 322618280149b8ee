import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
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
