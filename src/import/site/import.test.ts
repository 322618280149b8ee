import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isLost } from "./index.ts";
import { listFiles } from "./recorded/sites.ts";
import { bytesOf, into, keysOf, post, remarksIn, run, useFolder, write } from "./trial.ts";

useFolder();

describe("importSite", () => {
  it("keeps the address of a post, its feed id and its date in the site's zone", async () => {
    write({
      "_config.yml":
        "url: https://a.io\ntimezone: America/Toronto\npermalink: /:year-:month-:day-:title/\n",
      "_posts/2022-08-17-a.md": post("title: 하나\ndate: 2022-08-16 10:00:00 +0900"),
    });
    await run();
    expect(keysOf("content/posts/ko/2022-08-17-a.md")).toMatchObject({
      title: "하나",
      date: "2022-08-16 10:00:00 +0900",
      permalink: "/2022-08-15-a/",
      feed_id: "https://a.io/2022-08-15-a",
    });
  });

  it("maps keys of themes and keeps unknown ones", async () => {
    write({
      "_config.yml": "",
      "_posts/2020-01-02-a.md": post(
        "title : 'a <b>bold</b> &amp; plain title'\ntags: [x, X, '  y,']\ncategories: [Big, Small]\nlayout: post\ncomments: false\npin: true\nlast_modified_at: 2021-03-04",
      ),
    });
    const imported = await run();
    expect(keysOf("content/posts/ko/2020-01-02-a.md")).toEqual({
      title: "a bold & plain title",
      date: "2020-01-02",
      meta_modify_date: "2021-03-04",
      category: "Big",
      tags: ["x", "y", "Small"],
      comments_disable: true,
      pinned: true,
      permalink: "/big/small/2020/01/02/a.html",
      jekyll: { layout: "post" },
    });
    expect(imported.unknownKeys).toEqual(new Map([["layout", 1]]));
  });

  it("takes a missing title from the first heading, or else from the name", async () => {
    write({
      "_config.yml": "",
      "_posts/2020-01-02-a.md": post("layout: post", "글\n\n## 제목 {#x}"),
      "_posts/2020-01-02-my-first_post.md": post("layout: post", "본문"),
    });
    await run();
    expect(keysOf("content/posts/ko/2020-01-02-a.md").title).toBe("제목");
    expect(keysOf("content/posts/ko/2020-01-02-my-first-post.md").title).toBe("My First Post");
  });

  it("reports broken YAML with its line and keeps what can be read", async () => {
    write({
      "_config.yml": "title: a\ntitle: b\n",
      "_posts/2020-01-02-a.md": post('title: "Q: what"\ntags: [a, b\nlayout: post\n\tx: 1'),
    });
    const imported = await run();
    expect(keysOf("content/posts/ko/2020-01-02-a.md").title).toBe("Q: what");
    expect(remarksIn(imported).join("\n")).toMatch(
      /2020-01-02-a\.md:[345]: this is not valid YAML/,
    );
    expect(isLost(imported.rows)).toBe(false);
  });

  it("reports the same problem of a line once", async () => {
    write({ "_config.yml": "", "_posts/2020-01-02-a.md": post(`title: a\nx: ${"[".repeat(500)}`) });
    const remarks = remarksIn(await run());
    expect(new Set(remarks).size).toBe(remarks.length);
  });

  it("reads EUC-KR, a byte-order mark, CRLF and control characters", async () => {
    const eucKr = [0xb9, 0xd8, 0xb9, 0xd9, 0xb4, 0xda, 0xc0, 0xd4, 0xb4, 0xcf, 0xb4, 0xd9];
    const words = Array.from({ length: 20 }, () => [...eucKr, 0x2e, 0x0a]).flat();
    write({
      "_config.yml": "",
      "_posts/2020-01-02-a.md": new Uint8Array([...Buffer.from("---\ntitle: k\n---\n"), ...words]),
      "_posts/2020-01-02-b.md": "\uFEFF---\r\ntitle: 비\r\n---\r\n한\u0008글\r\n",
    });
    const imported = await run();
    expect(bytesOf("content/posts/ko/2020-01-02-a.md")).toContain("밑바닥입니다.");
    expect(bytesOf("content/posts/ko/2020-01-02-b.md")).toContain("\n한글\n");
    expect(remarksIn(imported)).toContain(
      "_posts/2020-01-02-a.md:1: the file was decoded from EUC-KR and is UTF-8 now",
    );
  });

  it("copies images to their old addresses, and pages of the theme become redirects", async () => {
    write({
      "_config.yml": "plugins: [jekyll-feed]\n",
      "assets/a b.png": "x",
      "tags.html": post("layout: page", "{% for tag in site.tags %}{{ tag }}{% endfor %}"),
      "_posts/2020-01-02-a.md": post("title: a", "![그림](/assets/a%20b.png)"),
    });
    await run();
    expect(bytesOf("public/assets/a b.png")).toBe("x");
    expect(bytesOf("content/redirects.yml")).toBe("/feed.xml: /rss.xml\n/tags.html: /tags/\n");
  });

  it("finds images in the folder that the front matter names", async () => {
    write({
      "_config.yml": "url: https://old.example\nbaseurl: /blog\n",
      "assets/posts/a b.png": "x",
      "assets/posts/c.png": "x",
      "_posts/2020-01-02-a.md": post(
        "title: a\nmedia_subpath: /assets/posts/\nimage: c.png",
        "그림입니다.\n\n![a](a%20b.png)\n\n![c](/assets/posts/c.png)",
      ),
    });
    const imported = await run();
    const file = "content/posts/ko/2020-01-02-a.md";
    expect(bytesOf(file)).toContain("![a](</assets/posts/a b.png>)\n\n![c](/assets/posts/c.png)");
    expect(keysOf(file).img).toBe("/assets/posts/c.png");
    expect(remarksIn(imported)).toEqual([]);
  });

  it("tells of addresses that this site cannot have", async () => {
    write({
      "_config.yml": "url: https://old.example\n",
      "_posts/2020-01-02-a.md": post(
        'title: a\ncategories: ["C#"]\nredirect_from: ["https://b.io/", /old/]',
      ),
    });
    const imported = await run();
    const keys = keysOf("content/posts/ko/2020-01-02-a.md");
    expect(keys.permalink).toBeUndefined();
    expect(keys.redirect_from).toEqual(["/old/index.html"]);
    const remarks = remarksIn(imported).join("\n");
    expect(remarks).toContain("its old address /c#/2020/01/02/a.html does not lead to it");
    expect(remarks).toContain("its old address /https://b.io/index.html does not lead to it");
    expect(isLost(imported.rows)).toBe(true);
  });

  it("tells of a home page without front matter, which is not copied", async () => {
    write({
      "_config.yml": "url: https://old.example\n",
      ...{ "index.html": "<p>안녕하세요.</p>", "a.html": "<p>a</p>", "b.html": "<p>b</p>" },
      "b.md": post("title: 비\npermalink: /b.html"),
    });
    expect(remarksIn(await run())).toEqual([
      "b.html:1: it is not copied, because a document of the old site has the address /b.html",
      "index.html:1: it is not copied, because this site makes /index.html itself",
    ]);
    expect(existsSync(join(into(), "public/a.html"))).toBe(true);
  });

  it("leaves the address of the home page to this site", async () => {
    write({
      "_config.yml": "url: https://old.example\n",
      "index.md": post("title: 안녕하세요", "저는 개발자이고 글을 씁니다."),
    });
    const imported = await run();
    expect(keysOf("content/pages/ko/welcome.md")).toEqual({ title: "안녕하세요" });
    expect(remarksIn(imported).join("\n")).toContain("the text is at /welcome/; move it into");
  });

  it("tells of a page and a file at addresses that this site has itself", async () => {
    write({
      "_config.yml": "url: https://old.example\n",
      "play.md": post(
        "title: 놀이\npermalink: /play.html",
        "놀이에 관한 긴 글입니다. 이 글은 남습니다.",
      ),
      "numpy.md": post(
        "title: 표\npermalink: /tags/numpy/",
        "태그에 관한 글입니다. 이 글도 남습니다.",
      ),
      "_posts/2020-01-02-a.md": post("tags: [NumPy]"),
      "rss.xml": "<rss/>",
      "api/index.html": "<p>api</p>",
    });
    const imported = await run();
    expect(keysOf("content/pages/ko/play-2.md")).toEqual({ title: "놀이" });
    expect(keysOf("content/pages/ko/numpy.md").permalink).toBeUndefined();
    expect(bytesOf("content/redirects.yml")).toBe("/play.html: /play/\n");
    expect(remarksIn(imported)).toEqual([
      "numpy.md:1: this site has a page at /tags/numpy/ of its own: the text is at /numpy/",
      "play.md:1: this site has a page at /play.html of its own: the text is at /play-2/",
      "api/index.html:1: it is not copied, because this site makes /api/index.html itself",
      "rss.xml:1: it is not copied, because this site makes /rss.xml itself",
    ]);
  });

  it("turns redirect_to into a redirect, or into a link to another site", async () => {
    write({
      "_config.yml": "url: https://old.example\n",
      "old.md": post("redirect_to: /new/"),
      "away.md": post("title: 이사\nredirect_to: [https://other.example/a]", ""),
      "new.md": post("title: 새 글\npermalink: /new/", "새로 쓴 글입니다. 여기에 있습니다."),
    });
    const imported = await run();
    expect(bytesOf("content/redirects.yml")).toBe("/old.html: /new/\n");
    expect(bytesOf("content/pages/ko/away.md")).toContain("<https://other.example/a>");
    expect(remarksIn(imported)).toEqual(["old.md:1: it redirects: its address leads to /new/"]);
  });

  it("gives a page another address if a name in its own is too long for a file", async () => {
    const long = "가".repeat(84);
    write({ "_config.yml": "", "_posts/2020-01-02-a.md": post(`permalink: /${long}/`) });
    const imported = await run();
    expect(keysOf("content/posts/ko/2020-01-02-a.md").permalink).toBeUndefined();
    expect(remarksIn(imported)[0]).toContain("a name of more than 250 bytes");
    expect(isLost(imported.rows)).toBe(true);
  });

  it("keeps a page whose text is in an include, and tells of a list that it replaces", async () => {
    write({
      "_config.yml": "",
      "resume.html": post("title: 이력서", "{% include resume.html %}"),
      "_includes/resume.html": "<p>{% include work.html %}</p>",
      "_includes/work.html": "십 년 동안 일했습니다.",
      "tags.html": post("layout: page", "{% for tag in site.tags %}{{ tag }}{% endfor %}"),
    });
    const imported = await run();
    expect(bytesOf("content/pages/ko/resume.md")).toContain("십 년 동안 일했습니다.");
    expect(remarksIn(imported)).toContain(
      "tags.html:1: it contains no text of its own, or lists pages: its address leads to /tags/",
    );
  });

  it("pairs translations, and keeps documents in other languages aside", async () => {
    write({
      "_config.yml": "lang: en\n",
      "_posts/2020-01-02-a.md": post("lang: en\nlng_pair: p", "English text."),
      "_posts/2020-01-02-b.md": post("lang: ko\nlng_pair: p"),
      "_posts/2020-01-02-c.md": post("lang: fr\nlng_pair: p", "Du texte."),
    });
    const imported = await run();
    expect(keysOf("content/posts/ko/2020-01-02-b.md")).toMatchObject({
      lng_pair: "p",
      redirect_from: ["/2020/01/02/b.html"],
    });
    expect(keysOf("content/posts/en/2020-01-02-a.md").permalink).toBe("/2020/01/02/a.html");
    expect(existsSync(join(into(), "imported/aside/_posts/2020-01-02-c.md"))).toBe(true);
    expect(bytesOf("content/redirects.yml")).toBe("/2020/01/02/c.html: /2020/01/02/a/\n");
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
