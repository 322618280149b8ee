import { expect, test } from "vitest";
import { listViews } from "./list-views.ts";
import type { PostsView } from "./list-pages.ts";
import { pageOf } from "../model/page.ts";

const settings = { timezone: "UTC", authors: [{ id: "kim" }] };
const posts = ["2024-01-01", "2024-01-02", "2024-01-03"].map((date, i) =>
  pageOf(
    `content/posts/ko/${i}.md`,
    { kind: "posts", data: { title: `${i}`, date, series: "연재", tags: ["태그"] } },
    settings,
  ),
);

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
