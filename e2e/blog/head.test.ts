import { imageSize } from "image-size";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { blogs } from "./built.ts";

/** What a page says of itself in an element of its head. */
const meta = (page: Document, name: string) =>
  [...page.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`)].map((one) =>
    one.getAttribute("content"),
  );

const address = z.url({ protocol: /^https$/, hostname: /^blog\.example$/ });
const common = {
  "@id": address,
  url: address,
  name: z.string().min(1),
  description: z.string().min(1),
  inLanguage: z.enum(["ko", "en"]),
  image: address,
};
const written = {
  datePublished: z.iso.datetime(),
  dateModified: z.iso.datetime(),
  author: z.strictObject({ "@type": z.literal("Person"), name: z.string(), url: address }),
  keywords: z.string().optional(),
};
const whole = (type: string) =>
  z.strictObject({ "@type": z.literal(type), name: z.string(), url: address });
const thing = z.discriminatedUnion("@type", [
  z.strictObject({ "@type": z.literal("WebSite"), ...common }),
  z.strictObject({ "@type": z.literal("WebPage"), ...common }),
  z.strictObject({ "@type": z.literal("CollectionPage"), ...common }),
  z.strictObject({
    "@type": z.literal("BlogPosting"),
    ...common,
    ...written,
    headline: z.string().min(1).max(110),
    articleSection: z.string().optional(),
    mainEntityOfPage: address,
    isPartOf: whole("Blog"),
  }),
  z.strictObject({
    "@type": z.literal("LearningResource"),
    ...common,
    ...written,
    learningResourceType: z.literal("tutorial"),
    isPartOf: whole("Book"),
  }),
]);
const crumbs = z.strictObject({
  "@type": z.literal("BreadcrumbList"),
  itemListElement: z
    .array(
      z.strictObject({
        "@type": z.literal("ListItem"),
        position: z.int(),
        name: z.string().min(1),
        item: address,
      }),
    )
    .min(2),
});
const graph = z.strictObject({
  "@context": z.literal("https://schema.org"),
  "@graph": z.union([z.tuple([thing]), z.tuple([thing, crumbs])]),
});

const dataOf = (page: Document) =>
  graph.parse(
    JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? ""),
  );

describe.each(blogs)("below $base", (blog) => {
  const paths = blog.pages;

  test("every page has structured data, a canonical address and a share image", () => {
    for (const path of paths) {
      const page = blog.page(path);
      const [main] = dataOf(page)["@graph"];
      const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute("href");
      expect(canonical, path).toBe(blog.address(path));
      expect([main.url, ...meta(page, "og:url")], path).toEqual([canonical, canonical]);
      expect(meta(page, "twitter:card"), path).toEqual(["summary_large_image"]);
      const [image = ""] = meta(page, "og:image");
      const file = decodeURI(image?.slice(blog.address("/").length - 1) ?? "");
      const { width, height } = imageSize(blog.bytes(file));
      if (file.startsWith("/share/")) expect([width, height], path).toEqual([1200, 630]);
    }
  });

  test("a post says when, by whom and about what it was written", () => {
    const page = blog.page("/posts/graphs-2/");
    expect(meta(page, "article:published_time")).toEqual(["2026-02-08T00:30:00Z"]);
    expect(meta(page, "article:section")).toEqual(["딥러닝"]);
    expect(meta(page, "article:tag")).toEqual(["계산 그래프", "역전파", "NumPy"]);
    expect(meta(page, "keywords")).toEqual(["계산 그래프, 역전파, NumPy"]);
    expect(dataOf(page)["@graph"]).toMatchObject([
      { "@type": "BlogPosting", author: { name: "김하나" }, articleSection: "딥러닝" },
      { itemListElement: [{}, { name: "글" }, { name: "계산 그래프 2: 곱셈" }] },
    ]);
  });

  test("a page of the book is a learning resource", () => {
    expect(dataOf(blog.page("/en/book/1/1-1/"))["@graph"][0]["@type"]).toBe("LearningResource");
  });

  test("the image that the author chose is the share image", () => {
    const [image] = meta(blog.page("/posts/cell/"), "og:image");
    expect(image).toBe(blog.address("/images/posts/cover.png"));
    expect(blog.files).not.toContain("/share/posts/cell.png");
  });

  test("the image may be beside the post", () => {
    const [image] = meta(blog.page("/en/posts/in-mdx/"), "og:image");
    expect(image).toBe(blog.address("/_images/content/posts/en/wide.png"));
    expect(blog.files).toContain("/_images/content/posts/en/wide.png");
  });

  test("search_engine_exclude keeps a post out of search engines and the sitemap", () => {
    expect(meta(blog.page("/posts/excluded/"), "robots")).toEqual(["noindex"]);
    expect(blog.file("/sitemap.xml")).not.toContain("/posts/excluded/");
  });

  test("the sitemap has every other page, with its translations and its last change", () => {
    const sitemap = blog.file("/sitemap.xml");
    const listed = Array.from(sitemap.matchAll(/<loc>(.*?)<\/loc>/g), ([, one]) => one);
    const expected = paths.filter((path) => path !== "/posts/excluded/").map(blog.address, blog);
    expect(listed.sort()).toEqual(expected.sort());
    const entry = sitemap.split("<url>").find((url) => url.includes("/en/posts/graphs-2/</loc>"));
    expect(entry).toContain("<lastmod>2026-02-08T00:30:00Z</lastmod>");
    const links = Array.from(
      entry?.matchAll(/hreflang="(.*?)" href="(.*?)"/g) ?? [],
      ([, lang, href]) => [lang, href],
    );
    expect(links).toEqual([
      ["en", blog.address("/en/posts/graphs-2/")],
      ["ko", blog.address("/posts/graphs-2/")],
      ["x-default", blog.address("/posts/graphs-2/")],
    ]);
  });

  test("robots.txt names the sitemap", () => {
    expect(blog.file("/robots.txt")).toContain(`Sitemap: ${blog.address("/sitemap.xml")}`);
  });

  test("llms.txt lists the pages as Markdown, which exist, with the outputs of cells", () => {
    for (const file of ["/llms.txt", "/en/llms.txt"]) {
      const links = Array.from(blog.file(file).matchAll(/\]\((.*?)\)/g), ([, link]) => link);
      expect(links.length).toBeGreaterThan(5);
      const start = blog.address("/").length - 1;
      expect(blog.files).toEqual(
        expect.arrayContaining(links.map((link) => decodeURI(link.slice(start)))),
      );
    }
    const cell = blog.file("/en/posts/cell.md");
    expect(cell).toContain("# A cell that runs");
    expect(cell).toContain("Output:\n\n```text\n1 < 2 & 3: 6\n```");
  });
});
