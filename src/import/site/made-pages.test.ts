import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { listFiles } from "./recorded/sites.ts";
import { bytesOf, into, keysOf, post, run, useFolder, write } from "./trial.ts";

useFolder();

const cell = '```ts live file="a.ts"\nconsole.log(1);\n```\n';

/** Writes content of the new site. */
function own(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(into(), "content", path)), { recursive: true });
    writeFileSync(join(into(), "content", path), text);
  }
}

describe("a redirect of a blog in one language leads only to a page that the new site has,", () => {
  beforeEach(() => {
    mkdirSync(join(into(), "content"), { recursive: true });
    writeFileSync(join(into(), "content/site.yml"), "url: https://example.github.io\n");
  });

  it("if a file is where this site may have a page", async () => {
    const files = ["404.html", "en/404.html", "en/play.html", "categories.html", "rss.xml"];
    write({
      "_config.yml": "",
      ...Object.fromEntries(files.map((file) => [file, "<p>파일</p>"])),
      "series/index.html": "<p>연재</p>",
      "_posts/2020-01-02-a.md": post("title: a\ntags: [b]"),
    });
    await run();
    expect(bytesOf("content/redirects.yml")).toBe("/categories.html: /\n/series/: /\n");
    expect(bytesOf("public/en/play.html")).toBe("<p>파일</p>");
    expect(bytesOf("public/en/404.html")).toBe("<p>파일</p>");
  });

  it("and a page has another address than a list of the same name", async () => {
    const text = "목록에 관한 긴 글입니다. 이 글은 남습니다.";
    write({
      "_config.yml": "",
      "archive.md": post("title: 보관", text),
      "tags/b.md": post("title: 비", text),
      "_posts/2020-01-02-a.md": post("title: a\ntags: [b]"),
    });
    await run();
    expect(bytesOf("content/redirects.yml")).toBe(
      "/archive.html: /archive/\n/tags/b.html: /tags/b/\n",
    );
    expect(listFiles(join(into(), "content/pages"))).toEqual(["ko/archive-2.md", "ko/tags/b-2.md"]);
  });

  it("and a page that only redirected is no second redirect of what a post redirects", async () => {
    write({
      "_config.yml": "",
      "old.html": post("layout: redirect", ""),
      "_posts/2020-01-02-a.md": post("title: a\nredirect_from: /old.html"),
    });
    await run();
    expect(existsSync(join(into(), "content/redirects.yml"))).toBe(false);
  });

  it("and not to the page about the project, which is set aside", async () => {
    write({
      "_config.yml": "",
      "about.md": post("permalink: /about/", "{% for one in site.posts %}{% endfor %}"),
      "_posts/2020-01-02-a.md": post("title: a"),
    });
    await run();
    expect(bytesOf("content/redirects.yml")).toBe("/about/: /posts/\n");
  });

  it("and, of addresses that differ only in case, to one page", async () => {
    write({
      "_config.yml": "permalink: pretty\n",
      "a.md": post("title: 가", "이 쪽에는 글이 있습니다. 짧지 않습니다."),
      "old/A.md": post("permalink: /A/\nredirect_to: /b/"),
      "old/one.md": post("permalink: /Old/\nredirect_to: /a/"),
      "old/two.md": post("permalink: /old/\nredirect_to: /b/"),
      "b.md": post("title: 나", "이 쪽에도 글이 있습니다. 짧지 않습니다."),
    });
    await run();
    expect(bytesOf("content/redirects.yml")).toBe("/A/: /a/\n/Old/: /a/\n/old/: /a/\n");
  });

  it("and to the page whose address differs only in case, with which the site would not be built", async () => {
    write({
      "_config.yml": "permalink: pretty\n",
      "categories/MLOps.md": post("layout: category\ntitle: MLOps", ""),
      "categories/Others.md": post("layout: category\ntitle: Others", ""),
      "_posts/2020-01-02-a.md": post("title: a\ncategory: MLOps"),
    });
    await run();
    expect(bytesOf("content/redirects.yml")).toBe(
      "/categories/MLOps/: /categories/mlops/\n/categories/Others/: /categories/\n",
    );
  });

  it("if a list of the old site would be empty here", async () => {
    write({
      "_config.yml": "",
      "categories.md": post("layout: categories", "{% for one in site.categories %}{% endfor %}"),
      "tags.md": post("layout: tags", "{% for one in site.tags %}{% endfor %}"),
      "b.md": post("redirect_to: /categories.html"),
      "c.md": post("redirect_to: /tags"),
      "d.md": post("redirect_to: /404.html"),
      "404.html": post("layout: page", "<p>없는 쪽입니다.</p>"),
      "series.md": post("title: 이어짐", "이어지는 글들에 관한 긴 글입니다. 이 글은 남습니다."),
      "_posts/2020-01-02-a.md": post("title: a\ntags: [b]"),
    });
    await run();
    expect(bytesOf("content/redirects.yml").split("\n")).toEqual([
      ...["/b.html: /categories.html", "/c.html: /tags/", "/categories.html: /posts/"],
      ...["/d.html: /", "/series.html: /series-2/", "/tags.html: /tags/", ""],
    ]);
  });
});

it("an old page at an address at which this site lists posts gets another one", async () => {
  const text = "이 주소에 관한 긴 글입니다. 이 글은 남습니다.";
  write({
    "_config.yml": "author: Kim\n",
    "authors/kim.md": post("title: 가", text),
    "authors/lee.md": post("title: 나\npermalink: /authors/lee/", text),
    "archive/2020.md": post("title: 다\npermalink: /archive/2020/", text),
    "series/s.md": post("title: 라\npermalink: /series/s/", text),
    "_posts/2020-01-02-a.md": post("title: a\nseries: s\nauthor: Kim"),
  });
  await run();
  const permalinks = ["authors/kim-2", "authors/lee", "archive/2020-2", "series/s-2"].map(
    (path) => keysOf(`content/pages/ko/${path}.md`).permalink,
  );
  expect(permalinks).toEqual([undefined, "/authors/lee/", undefined, undefined]);
  expect(bytesOf("content/redirects.yml")).toBe("/authors/kim.html: /authors/kim/\n");
});

describe("an old page keeps an address at which the new site makes no page:", () => {
  const old = (name: string) => ({
    [`${name}.md`]: post(`title: ${name}\npermalink: /${name}/`, "이 주소에 관한 긴 글입니다."),
  });
  const titleAt = (path: string) => keysOf(`content/pages/ko/${path}.md`).title;

  it.each(["api", "api/np", "proof"])("/%s/ without a live cell", async (name) => {
    write({ "_config.yml": "", ...old(name) });
    own({ "site.yml": "languages: [ko]\n", "pages/ko/play.md": cell });
    await run();
    expect(titleAt(name)).toBe(name);
    expect(existsSync(join(into(), "content/redirects.yml"))).toBe(false);
  });

  it.each([
    ["book", { "chapters/ko/1/index.md": post("title: 하나\nsection: '1'") }],
    ["proof", { "posts/ko/a.md": cell }],
    ["glossary", { "glossary.yml": "- { id: a, ko: { term: 가, definition: 나 } }\n" }],
    ["glossary", { "glossary.yml": "- { id: a }\n" }],
  ])("/%s/ without what it shows", async (name, files: Record<string, string>) => {
    write({ "_config.yml": "", ...old(name) });
    own({ "site.yml": "languages: [ko]\n" });
    await run();
    expect(titleAt(name)).toBe(name);
    own(files);
    await run();
    expect(titleAt(`${name}-2`)).toBe(name);
  });

  it("/en/ in a site in Korean", async () => {
    write({ "_config.yml": "", "en/rss.xml": "<rss/>", "en/index.html": "<p>Home</p>" });
    own({ "site.yml": "languages: [ko]\n" });
    await run();
    expect(bytesOf("public/en/rss.xml")).toBe("<rss/>");
    expect(bytesOf("public/en/index.html")).toBe("<p>Home</p>");
  });

  it("/proof/ and /play/ after the first import of a blog in one language, which sets the cells aside", async () => {
    write({
      "_config.yml": "",
      ...old("proof"),
      ...old("play"),
      "_posts/2020-01-02-a.md": post("title: 글"),
    });
    own({ "site.yml": "url: https://example.github.io\n", "chapters/ko/1/index.mdx": cell });
    await run();
    expect(titleAt("proof")).toBe("proof");
    // The file play.md has the text of a playground.
    expect(keysOf("content/pages/ko/play-2.md")).toMatchObject({ permalink: "/play/" });
  });
});
