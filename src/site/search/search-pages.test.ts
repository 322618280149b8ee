import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
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
  const content = mkdtempSync(join(tmpdir(), "content-"));
  mkdirSync(join(content, "posts/en"), { recursive: true });
  writeFileSync(
    join(content, "posts/en/moving.md"),
    "---\ntitle: Moving\nmeta_keywords: [migration]\n---\n\nWhy.\n\n## First\n\nHow.\n\n## Then\n\nWhen.\n",
  );
  const [{ pages }] = await searchPages(root, content, ["en"]);
  rmSync(content, { recursive: true });
  const page = pages.find(({ path }) => path.endsWith("/moving/"));
  expect(page?.sections.map(({ words }) => words?.includes("migration") ?? false)).toEqual([
    true,
    false,
    false,
  ]);
});
