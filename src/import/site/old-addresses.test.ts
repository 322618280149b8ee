import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isLost } from "./index.ts";
import { listFiles } from "./recorded/sites.ts";
import { bytesOf, into, keysOf, post, remarksIn, run, useFolder, write } from "./trial.ts";

useFolder();

describe("importing addresses", () => {
  it("copies images to their old addresses, and pages of the theme become redirects", async () => {
    write({
      "_config.yml": "plugins: [jekyll-feed]\n",
      "assets/a b.png": "x",
      "tags.html": post(
        "layout: page\nredirect_from: /old/tags/",
        "{% for tag in site.tags %}{{ tag }}{% endfor %}",
      ),
      "_posts/2020-01-02-a.md": post("title: a", "![그림](/assets/a%20b.png)"),
    });
    await run();
    expect(bytesOf("public/assets/a b.png")).toBe("x");
    expect(bytesOf("content/redirects.yml")).toBe(
      "/feed.xml: /rss.xml\n/old/tags/: /tags/\n/tags.html: /tags/\n",
    );
  });

  it("redirects the address of a list that this site could have to the page that named it", async () => {
    write({
      "_config.yml": "plugins: [jekyll-redirect-from]\n",
      "media.md": post(
        "title: Media\nredirect_from: [/series/, /tags/, /films/]",
        "영화와 음악입니다.",
      ),
      "_posts/2020-01-02-a.md": post("title: a\ntags: [가]"),
    });
    await run();
    expect(bytesOf("content/redirects.yml")).toBe("/series/: /media/\n");
    expect(bytesOf("content/pages/ko/media.md")).toContain(
      "redirect_from:\n  - /films/index.html\n",
    );
  });

  it("keeps the file with which Google verifies the owner, without its front matter", async () => {
    const line = "google-site-verification: google12.html";
    write({
      "_config.yml": "defaults: [{ scope: { path: '' }, values: { layout: single } }]\n",
      "google12.html": `---\nlayout:\nsitemap: false\n---\n${line}`,
      "about.html": post("title: 소개", "한 줄로 된 소개입니다."),
      "_posts/2020-01-02-a.md": post("title: a"),
    });
    await run();
    expect(bytesOf("public/google12.html")).toBe(line);
    expect(listFiles(join(into(), "content/pages"))).toEqual(["ko/about.md"]);
    expect((await run()).outcomes).toMatchObject({ new: 0, updated: 0, kept: 0 });
  });

  it("redirects /a.html to the page /a/, and not /b/ to the page /b.html, which is at both", async () => {
    write({
      "_config.yml": "",
      "_posts/2020-01-02-a.md": post("permalink: /a/\nredirect_from: [/a.html, /a/]"),
      "_posts/2020-01-03-b.md": post("permalink: /b.html\nredirect_from: [/b/, /b.html]"),
    });
    await run();
    expect(keysOf("content/posts/ko/2020-01-02-a.md").redirect_from).toEqual(["/a.html"]);
    expect(keysOf("content/posts/ko/2020-01-03-b.md").redirect_from).toBeUndefined();
  });

  it("reads the escapes of an address that redirects", async () => {
    const from = "redirect_from: [/a%20b/, /%EA%B0%80.html]";
    write({ "_config.yml": "", "_posts/2020-01-02-a.md": post(`title: a\n${from}`) });
    await run();
    const { redirect_from } = keysOf("content/posts/ko/2020-01-02-a.md");
    expect(redirect_from).toEqual(["/a b/index.html", "/가.html"]);
  });

  it("tells of addresses that this site cannot have", async () => {
    write({
      "_config.yml": "url: https://old.example\n",
      "_posts/2020-01-02-a.md": post(
        'title: a\ncategories: ["C?"]\nredirect_from: ["https://b.io/", /old/, /%2e%2e/evil/]',
      ),
    });
    const imported = await run();
    const keys = keysOf("content/posts/ko/2020-01-02-a.md");
    expect(keys.permalink).toBeUndefined();
    expect(keys.redirect_from).toEqual(["/old/index.html"]);
    const remarks = remarksIn(imported).join("\n");
    expect(remarks).toContain("its old address /c?/2020/01/02/a.html does not lead to it");
    expect(remarks).toContain("its old address /https://b.io/index.html does not lead to it");
    expect(remarks).toContain(
      "its old address /../evil/index.html does not lead to it: addresses of this site cannot contain ?, %, // or ..,",
    );
    expect(isLost(imported.rows)).toBe(true);
  });

  it("redirects no file that is not HTML to a page, which no host can", async () => {
    write({
      "_config.yml": "url: https://old.example\n",
      "old.json": post("redirect_to: /new/"),
      "older.html": post("redirect_to: /new/"),
      "_posts/2020-01-02-new.md": post("title: 새 글\npermalink: /new/"),
    });
    await run();
    expect(bytesOf("content/redirects.yml")).not.toContain("json");
  });

  it("replaces a page of the theme whose file ends in .liquid", async () => {
    write({
      "_config.yml": "",
      "assets/search.liquid": post("permalink: /search.html", "{% include search.html %}"),
      "_posts/2020-01-02-a.md": post("title: a"),
    });
    await run();
    expect(existsSync(join(into(), "public/assets/search.liquid"))).toBe(false);
    expect(bytesOf("content/redirects.yml")).toBe("/search.html: /\n");
  });

  it("redirects the address that the setting include gives to a page of a collection", async () => {
    write({
      "_config.yml":
        "include: [_works]\ncollections: { works: { output: true, permalink: /:collection/:path/ } }\n",
      "_works/a.md": post("title: 가", "글입니다."),
    });
    await run();
    expect(keysOf("content/pages/ko/works/a.md")).toMatchObject({
      redirect_from: ["/_works/a.html"],
    });
  });

  it("redirects an address with #, which a page here cannot have", async () => {
    write({
      "_config.yml": "url: https://old.example\npermalink: /:categories/:title/\n",
      "_posts/2020-01-02-a.md": post("title: a\ncategories: [C#]"),
      "category/C#.md": post("layout: category\ntitle: C#", ""),
    });
    const imported = await run();
    expect(keysOf("content/posts/ko/2020-01-02-a.md").redirect_from).toEqual([
      "/c%23/a/index.html",
    ]);
    expect(bytesOf("content/redirects.yml")).toBe("/category/C%23/: /categories/\n");
    expect(remarksIn(imported).join("\n")).not.toContain("does not lead to it");
  });

  it("turns redirect_to into a redirect, or into a link to another site", async () => {
    write({
      "_config.yml": "url: https://old.example\n",
      "old.md": post("redirect_to: /new/"),
      "case.md": post("redirect_to: /NEW#part"),
      "nowhere.md": post("redirect_to: /not/there/"),
      "tag.md": post("redirect_to: /tags/"),
      "away.md": post("title: 이사\nredirect_to: [https://other.example/a]", "남은 글입니다."),
      "away.html": post("permalink: /gone/\nredirect_to: https://other.example/b?a=1&b=2", ""),
      "new.md": post("title: 새 글\npermalink: /new/", "새로 쓴 글입니다. 여기에 있습니다."),
      "unpublished.md": post("redirect_to: /hidden/"),
      "hidden.md": post("title: 숨은 글\npermalink: /hidden/\npublished: false", "쓰고 있습니다."),
    });
    const imported = await run();
    expect(bytesOf("content/redirects.yml")).toBe(
      "/case.html: /new/\n/nowhere.html: /\n/old.html: /new/\n/tag.html: /tags/\n/unpublished.html: /\n",
    );
    expect(bytesOf("content/pages/ko/away.md")).toContain(
      "<https://other.example/a>\n\n남은 글입니다.",
    );
    expect(bytesOf("content/pages/ko/away-2.md")).toContain(
      '<a href="https://other.example/b?a=1&amp;b=2">https://other.example/b?a=1&amp;b=2</a>',
    );
    expect(remarksIn(imported)).toEqual([
      "case.md:1: it redirects: its address leads to /new/",
      "nowhere.md:1: it redirects: its address leads to /",
      "old.md:1: it redirects: its address leads to /new/",
      "tag.md:1: it redirects: its address leads to /tags/",
      "unpublished.md:1: it redirects: its address leads to /",
    ]);
  });

  it("leads the page of one category or tag to its list, which can be at that address, too", async () => {
    const loop = "{% for post in posts %}{{ post.title }}{% endfor %}";
    write({
      "_config.yml": "url: https://old.example\ninclude: [_pages]\n",
      "_pages/a.md": post(
        "permalink: /categories/study",
        `{% assign posts = site.categories.study %}${loop}`,
      ),
      "_pages/b.md": post("permalink: /b/", `{% assign posts = site.tags["둘 셋"] %}${loop}`),
      "_pages/c.md": post("permalink: /tags/numpy", "{% include list.html %}"),
      "_includes/list.html": "{% for post in site.posts %}{{ post.title }}{% endfor %}",
      "_posts/2020-01-02-a.md": post("category: Study\ntags: [둘 셋, NumPy]"),
    });
    await run();
    expect(bytesOf("content/redirects.yml")).toBe(
      "/b/: /tags/둘-셋/\n/categories/study.html: /categories/study/\n/tags/numpy.html: /tags/numpy/\n",
    );
  });

  it("leads a file at an address of a page that this site makes to that page", async () => {
    write({
      ...{ "_config.yml": "", "archive.html": "<p>글</p>", "feed.xml": "<feed/>" },
      "_posts/2020-01-02-a.md": post("title: a"),
    });
    await run();
    expect(bytesOf("content/redirects.yml")).toBe("/archive.html: /archive/\n");
  });

  it("leads the lists of jekyll-archives-v2 to those of this site", async () => {
    write({
      "_config.yml":
        'jekyll-archives:\n  posts: { enabled: [year, tags], permalinks: { year: "/blog/:year/", tags: "/blog/:type/:name/" } }\n',
      "_posts/2020-01-02-a.md": post("title: a\ntags: [b]"),
    });
    await run();
    expect(bytesOf("content/redirects.yml")).toBe(
      "/blog/2020/: /archive/2020/\n/blog/tag/b/: /tags/b/\n",
    );
  });

  it("gives a page another address if a name in its own is too long for a file", async () => {
    const long = "가".repeat(84);
    write({ "_config.yml": "", "_posts/2020-01-02-a.md": post(`permalink: /${long}/`) });
    const imported = await run();
    expect(keysOf("content/posts/ko/2020-01-02-a.md").permalink).toBeUndefined();
    expect(remarksIn(imported)[0]).toContain("a name of more than 250 bytes");
    expect(isLost(imported.rows)).toBe(true);
  });

  it("tells of AsciiDoc, of posts without a date, and of addresses that two posts had", async () => {
    write({
      "_config.yml": "permalink: /:title/\n",
      "_posts/2020-01-02-a.adoc": "= Title\n",
      "_posts/면접.md": post("title: 면접"),
      "_posts/2020-01-02-b.md": post("title: b"),
      "_posts/2020-01-03-b.md": post("title: c"),
    });
    const imported = await run();
    const remarks = remarksIn(imported).join("\n");
    expect(remarks).toContain("2020-01-02-a.adoc:1: .adoc is neither Markdown nor HTML");
    expect(remarks).toContain("면접.md:1: it is a draft now");
    expect(remarks).toContain(
      "2020-01-02-b.md:1: its address /b/index.html is that of _posts/2020-01-03-b.md",
    );
    expect(keysOf("content/posts/ko/면접.md").draft).toBe(true);
    expect(listFiles(join(into(), "content/posts"))).toHaveLength(3);
  });
});
