import { expect, it } from "vitest";
import type { OldSite } from "../old-site.ts";
import { ownFeedIds } from "./own-feed.ts";

it.each([
  ["{{ site.url }}{{ site.baseurl }}{{ post.url }}", "https://a.example/blog", "url"],
  ["{{ site.url }}{{ post.url }}", "https://a.example", "url"],
  ["{{ post.url | absolute_url }}", "https://a.example/blog", "url"],
  ["{{ post.url | relative_url | prepend: site.url }}", "https://a.example/blog", "url"],
  [
    "{{ post.url | prepend: site.baseurl | prepend: 'https://b.example' }}",
    "https://b.example/blog",
    "url",
  ],
  ["https://b.example{{ post.url | xml_escape }}", "https://b.example", "url"],
  ["{{ site.production_url }}/x{{post.id}}", "https://c.example/x", "id"],
  ["{{ post.id | absolute_url }}", "https://a.example/blog", "id"],
  ["tag:{{ post.date }}:{{ post.url }}", undefined, undefined],
  ["https://b.example{{ post.url }}#top", undefined, undefined],
  ["https://b.example{{ post.url | remove: '.html' }}", undefined, undefined],
  ["{{ post.url | prepend: page.folder | absolute_url }}", undefined, undefined],
  ["{{ post.url }}", undefined, undefined],
])("the ids %s in the blog's own feed begin with %s", (id, start, of) => {
  const source = `<guid isPermaLink="true">${id}</guid>`;
  const [url, production] = ["https://a.example", "https://c.example"];
  const site = {
    documents: [{ kind: "page", url: "/feed.xml", source }],
    config: { url, baseurl: "/blog", all: { url, production_url: production } },
  } as unknown as OldSite;
  expect([ownFeedIds(site)?.start, ownFeedIds(site)?.of]).toEqual([start, of]);
});
