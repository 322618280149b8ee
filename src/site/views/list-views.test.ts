import { expect, test } from "vitest";
import { listViews } from "./list-views.ts";
import type { GroupsView, PostsView } from "./list-pages.ts";
import { pageOf } from "../model/page.ts";

const settings = { timezone: "UTC", authors: [{ id: "kim" }] };
const postOf = (date: string, i: number) =>
  pageOf(
    `content/posts/ko/${i}.md`,
    { kind: "posts", data: { title: `${i}`, date, series: "연재", tags: ["태그"] } },
    settings,
  );
const posts = ["2024-01-01", "2024-01-02", "2024-01-03"].map(postOf);

test("only the posts of a series have numbers, which continue on its next pages", () => {
  const views = listViews(posts, { authors: [], paginate: 2, translations: [] });
  const lists = views.filter((view): view is PostsView => view.kind === "posts");
  const firsts = lists.map(({ path, firstPart }) => [path, firstPart]);
  expect(Object.fromEntries(firsts)).toMatchObject({
    "/series/연재/": 1,
    "/series/연재/page/2/": 3,
    "/tags/태그/": undefined,
    "/posts/page/2/": undefined,
  });
});

test("the archive lists the titles of posts by month, newest first, with drafts marked, unless there are too many", () => {
  const archiveOf = (pages: typeof posts) =>
    listViews(pages, { authors: [], paginate: 2, translations: [] }).find(
      (view): view is GroupsView => view.path === "/archive/",
    )?.groups;
  const month = { count: 3, posts: [{ title: "2" }, { title: "1" }, { title: "0" }] };
  expect(archiveOf(posts)).toMatchObject([{ title: "2024년", parts: [month] }]);
  const draft = { ...posts[0], hidden: "draft" as const };
  expect(archiveOf([draft])).toMatchObject([{ parts: [{ posts: [{ mark: "초안" }] }] }]);
  const many = Array.from({ length: 301 }, (_, i) => postOf("2024-01-01", i));
  expect(archiveOf(many)).toMatchObject([{ parts: [{ count: 301, posts: [] }] }]);
});
