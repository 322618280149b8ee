import { expect, it } from "vitest";
import { jsonOf, rssOf } from "./feed.ts";

const channel = {
  lang: "en",
  title: "Posts",
  description: "All posts.",
  link: "https://a.io/posts/",
  self: "https://a.io/rss.xml",
};
const entry = { id: "/a/", title: "A", link: "https://a.io/a/", summary: "", html: "", tags: [] };
const dated = { ...entry, published: "2024-05-01T00:00:00Z" };

it("an entry has the date of its post", () => {
  const rss = rssOf(channel, [dated]);
  expect(rss).toContain("<pubDate>Wed, 01 May 2024 00:00:00 GMT</pubDate>");
  expect(rss).toContain("<lastBuildDate>Wed, 01 May 2024 00:00:00 GMT</lastBuildDate>");
  const { items } = JSON.parse(jsonOf(channel, [dated]));
  expect(items[0].date_published).toBe("2024-05-01T00:00:00.000Z");
});

it("an entry of a post without a date has none, and is no news of its feed", () => {
  expect(rssOf(channel, [entry])).not.toMatch(/Date>|1970/);
  expect(rssOf(channel, [dated, entry]).match(/<pubDate>/g)).toHaveLength(1);
  const { items } = JSON.parse(jsonOf(channel, [entry]));
  expect(Object.keys(items[0]).join()).not.toContain("date");
});

it("RSS leaves out the characters that XML forbids, which code can contain", () => {
  const html = "<pre>\u001b[31mred\u0000\uFFFE\uD800</pre>\t한 😀";
  const rss = rssOf(channel, [{ ...entry, title: "a\u0008b", html }]);
  expect(rss).toContain("<![CDATA[ab]]>");
  expect(rss).toContain("<![CDATA[<pre>[31mred</pre>\t한 😀]]>");
});
