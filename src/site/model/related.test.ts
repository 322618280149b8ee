import { expect, test } from "vitest";
import { pageOf } from "./page.ts";
import type { Post } from "./page.ts";
import { relatedPosts } from "./related.ts";

const settings = { timezone: "UTC", authors: [{ id: "kim" }] };

function post(name: string, tags: string[], date: string): Post {
  const data = { title: name, tags, date };
  const page = pageOf(`content/posts/en/${name}.md`, { kind: "posts", data }, settings);
  if (page.kind !== "posts") throw new Error(`${page.file} is not a post`);
  return page;
}

test("posts that share rare tags come first, then newer ones; two spellings are one tag", () => {
  const own = post("own", ["NumPy", "Deep Learning", "deep learning"], "2024-01-01");
  const posts = [
    post("newest", ["deep-learning"], "2024-01-05"),
    post("new", ["deep learning"], "2024-01-04"),
    own,
    post("rare", ["numpy"], "2020-01-01"),
    post("other", ["cooking"], "2024-01-03"),
  ];
  expect(relatedPosts(own, posts, 3).map(({ title }) => title)).toEqual(["rare", "newest", "new"]);
});
