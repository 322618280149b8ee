import { XMLParser } from "fast-xml-parser";
import { parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { blogs } from "./built.ts";

describe.each(blogs)("below $base", (blog) => {
  const rss = blog.files.filter((file) => file.endsWith("/rss.xml"));
  const json = blog.files.filter((file) => file.endsWith("/feed.json"));

  test("there are feeds for each language, tag and category, in both formats", () => {
    expect(rss).toEqual(
      expect.arrayContaining([
        "/rss.xml",
        "/en/rss.xml",
        "/tags/역전파/rss.xml",
        "/en/tags/c++/rss.xml",
        "/en/categories/deep-learning/rss.xml",
      ]),
    );
    expect(json).toEqual(rss.map((file) => file.replace("rss.xml", "feed.json")));
  });

  test.each(rss)("%s is valid, and names itself", (file) => {
    const text = blog.file(file);
    new XMLParser().parse(text, true);
    const feed = parseRssFeed(text);
    expect(feed.title).toBeTruthy();
    expect(feed.atom?.links?.[0]?.href).toBe(blog.address(file));
    expect(feed.language).toBe(file.startsWith("/en/") ? "en" : "ko");
    expect(feed.items?.length).toBeGreaterThan(0);
    expect(feed.items?.length).toBeLessThanOrEqual(30);
    for (const item of feed.items ?? []) {
      expect(item.title && item.link && item.pubDate && item.description).toBeTruthy();
      expect(item.link).toMatch(/^https:\/\/blog\.example\//);
    }
  });

  test.each(json)("%s is valid, and has the same entries", (file) => {
    const feed = parseJsonFeed(JSON.parse(blog.file(file)));
    expect(feed.feed_url).toBe(blog.address(file));
    const beside = parseRssFeed(blog.file(file.replace("feed.json", "rss.xml")));
    expect(feed.items?.map(({ id }) => id)).toEqual(beside.items?.map(({ guid }) => guid?.value));
    expect(feed.items?.map(({ title }) => title)).toEqual(beside.items?.map(({ title }) => title));
  });

  test("a guid is the same at every base, so that moving the site repeats no entry", () => {
    const ids = parseRssFeed(blog.file("/en/rss.xml")).items?.map(({ guid }) => guid);
    expect(ids).toContainEqual({ value: "/en/posts/graphs-2/", isPermaLink: false });
  });

  test("entries have the whole text, with formulas, outputs of cells and absolute addresses", () => {
    const entry = (title: string) =>
      parseJsonFeed(JSON.parse(blog.file("/en/feed.json"))).items?.find(
        (item) => item.title === title,
      )?.content_html ?? "";
    const formula = entry("Computational graphs 2: multiplication");
    expect(formula).toContain("<mfrac>");
    expect(formula).not.toMatch(/katex|class=|style=/);
    expect(entry("A cell that runs")).toContain("<output>1 &lt; 2 &amp; 3: 6</output>");
    expect(entry("A cell that runs")).not.toContain("<button");
    expect(entry("The house rules")).toContain(`href="${blog.address("/en/posts/graphs-1/")}"`);
    expect(entry("A picture")).toMatch(/<img [^>]*src="https:\/\/blog\.example\/[^"]+"/);
    const mdx = entry("A post in MDX");
    expect(mdx).toContain(`src="${blog.address("/_images/content/posts/en/wide.png.")}`);
    expect(mdx).toContain('<a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">');
    expect(mdx).toContain("<output>2</output>");
    for (const item of parseJsonFeed(JSON.parse(blog.file("/feed.json"))).items ?? []) {
      const parser = new XMLParser({ ignoreAttributes: false });
      expect(JSON.stringify(parser.parse(`<a>${item.content_html ?? ""}</a>`))).not.toMatch(
        /"@_(?:href|src)":"(?!https:)/,
      );
    }
  });

  test.each(["/", "/en/", "/en/tags/c++/"])("%s names its feeds", (path) => {
    const links = [...blog.page(path).querySelectorAll('head link[rel="alternate"][type]')];
    const addresses = links.map((link) => link.getAttribute("href"));
    expect(addresses).toContain(blog.address(`${path}rss.xml`));
    expect(addresses).toContain(blog.address(`${path}feed.json`));
  });
});
