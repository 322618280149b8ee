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

it("adds the meta_keywords of a page to what readers call its beginning", async () => {
  const [{ pages }] = await searchPages(root, join(root, "content"), ["en"]);
  const page = pages.find(({ path }) => path.endsWith("/moving-from-jekyll/"));
  expect(page?.sections.map(({ words }) => words?.includes("migration") ?? false)).toEqual(
    page?.sections.map((_, i) => i === 0),
  );
});
