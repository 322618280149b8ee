import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { listFiles } from "./recorded/sites.ts";
import { bytesOf, into, post, run, useFolder, write } from "./trial.ts";

useFolder();

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
    expect(bytesOf("content/redirects.yml")).toBe(
      "/categories.html: /\n/en/play.html: /\n/series/: /\n",
    );
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

  it("and a page about the author that lists posts leaves its address to that of the project", async () => {
    write({
      "_config.yml": "",
      "about.md": post("permalink: /about/", "{% for one in site.posts %}{% endfor %}"),
      "_posts/2020-01-02-a.md": post("title: a"),
    });
    await run();
    expect(existsSync(join(into(), "content/redirects.yml"))).toBe(false);
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
