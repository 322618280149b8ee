import { expect, it } from "vitest";
import type { OldSite } from "../old-site.ts";
import { startOfFeedIds } from "./own-feed.ts";

it.each([
  ["{{ site.url }}{{ site.baseurl }}{{ post.url }}", "https://a.example/blog"],
  ["{{ site.url }}{{ post.url }}", "https://a.example"],
  ["{{ post.url | absolute_url }}", "https://a.example/blog"],
  ["{{ post.url | relative_url | prepend: site.url }}", "https://a.example/blog"],
  ["{{ post.id | absolute_url }}", undefined],
])("the ids %s in the blog's own feed begin with %s", (id, start) => {
  const source = `<guid isPermaLink="true">${id}</guid>`;
  const url = "https://a.example";
  const site = {
    documents: [{ kind: "page", url: "/feed.xml", source }],
    config: { url, baseurl: "/blog", all: { url } },
  } as unknown as OldSite;
  expect(startOfFeedIds(site)).toBe(start);
});
