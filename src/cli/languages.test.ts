import { existsSync, globSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ProjectCopy } from "./testing/project-copy.ts";

// Builds a small blog in three languages, and then in one of them.
const copy = new ProjectCopy();
const minutes = 60_000;

const page = (title: string, more = "") => `---\ntitle: ${title}\n${more}---\n\n${title} text.\n`;

const settings = (languages: string) => `languages: ${languages}
title: { ko: 집, en: House, ja: 家 }
description: { ko: 설명, en: Description, ja: 説明 }
url: https://house.example
menu: [book, posts]
authors: [{ id: kim, name: { ko: 김, en: Kim, ja: 金 } }]
`;

const built = (path: string) => copy.read(`dist/${path}`);
const exists = (path: string) => existsSync(copy.path(`dist/${path}`));

beforeAll(() => {
  copy.removeContent();
});

afterAll(() => copy.delete());

describe("a site of three languages, the third of which is its strings, its content and a line", () => {
  beforeAll(async () => {
    const strings = JSON.parse(copy.read("src/i18n/en.json")) as Record<string, string>;
    const japanese = { ...strings, "language.locale": "ja-JP", "posts.title": "記事" };
    copy.write("src/i18n/ja.json", JSON.stringify(japanese));
    const list = copy.read("src/i18n/lang.ts");
    const longer = list.replace("= { ko, en }", "= { ko, en, ja }");
    expect(longer).not.toBe(list);
    const imported = 'import ja from "./ja.json" with { type: "json" };\n';
    copy.write("src/i18n/lang.ts", imported + longer);
    copy.write("content/site.yml", settings("[ko, en, ja]"));
    for (const lang of ["ko", "en", "ja"]) {
      copy.write(`content/pages/${lang}/home.md`, page("Home"));
      copy.write(`content/pages/${lang}/play.md`, page("Play"));
      copy.write(`content/posts/${lang}/first.md`, page(`First ${lang}`, "date: 2026-01-01\n"));
    }
    copy.write("content/posts/ja/only.md", page("Only"));
    for (const lang of ["ko", "en"]) {
      copy.write(`content/chapters/${lang}/1.mdx`, page("Chapter", 'section: "1"\n'));
    }
    await copy.build();
  }, 10 * minutes);

  test("has each page in each language, with links to the others", () => {
    const post = built("ja/posts/first/index.html");
    expect(post).toContain('<html lang="ja"');
    expect(post).toContain("First ja text.");
    const others = [...post.matchAll(/<a class="language" href="([^"]*)" hreflang="(\w+)"/g)];
    expect(others.map(([, href, lang]) => [href, lang])).toEqual([
      ["/posts/first/", "ko"],
      ["/en/posts/first/", "en"],
    ]);
    expect(built("ja/posts/index.html")).toContain("<h1>記事</h1>");
    expect(exists("en/posts/only/index.html")).toBe(false);
  });

  test("needs no book in the third language, and leads from the book to its home page", () => {
    expect(exists("ja/book/index.html")).toBe(false);
    expect(built("book/1/index.html")).toMatch(/<a class="language" href="\/ja\/" hreflang="ja"/);
    expect(built("ja/index.html")).not.toContain("/book/");
  });

  test("names the translations of a page in its head and in the sitemap", () => {
    const alternates = (text: string, link: RegExp) =>
      [...text.matchAll(link)].map(([, lang, href]) => `${lang} ${href}`);
    const expected = [
      "ko https://house.example/posts/first/",
      "en https://house.example/en/posts/first/",
      "ja https://house.example/ja/posts/first/",
      "x-default https://house.example/posts/first/",
    ];
    const head = /<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g;
    expect(alternates(built("posts/first/index.html"), head)).toEqual(expected);
    const entry = built("sitemap.xml")
      .split("<url>")
      .find((text) => text.startsWith("<loc>https://house.example/ja/posts/first/"));
    const link = /hreflang="([^"]*)" href="([^"]*)"/g;
    expect(alternates(entry ?? "", link).sort()).toEqual(expected.sort());
  });

  test("has a feed and an index of the search in each language", () => {
    expect(built("ja/rss.xml")).toContain("[Only]");
    expect(built("rss.xml")).not.toContain("[Only]");
    expect(globSync("dist/_search/*", { cwd: copy.path() })).toHaveLength(6);
  });
});

describe("a site of one language", () => {
  beforeAll(async () => {
    copy.write("content/site.yml", settings("[ja]"));
    await expect(copy.build()).rejects.toThrow(
      /content\/posts\/ko\/first\.md:1: the file is not in the folder of a language of the site/,
    );
    for (const lang of ["ko", "en"]) copy.remove(`content/*/${lang}`);
    await copy.build();
  }, 10 * minutes);

  test("has no language in its addresses, no switch and no alternates", () => {
    const post = built("posts/first/index.html");
    expect(post).toContain("First ja text.");
    expect(post).not.toContain("hreflang");
    expect(built("sitemap.xml")).not.toContain("hreflang");
    for (const folder of ["ja", "en", "ko"]) expect(exists(folder)).toBe(false);
  });

  test("leaves out the content in other languages", () => {
    const pages = globSync("dist/**/*.{html,xml,json}", { cwd: copy.path() });
    expect(pages.length).toBeGreaterThan(10);
    const korean = pages.filter((name) => copy.read(name).includes("First ko"));
    expect(korean).toEqual([]);
  });
});
