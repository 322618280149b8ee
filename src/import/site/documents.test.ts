import { describe, expect, it } from "vitest";
import { isLost } from "./index.ts";
import { bytesOf, keysOf, post, remarksIn, run, useFolder, write } from "./trial.ts";

useFolder();

describe("importing a document", () => {
  it("makes a draft of a post in a folder that Jekyll ignores", async () => {
    write({
      "_config.yml": "",
      "_posts/_example/2020-01-02-a.md": post("title: a"),
      "_posts/b/2020-01-02-b.md": post("title: b"),
    });
    const imported = await run();
    expect(keysOf("content/posts/ko/example/2020-01-02-a.md")).toMatchObject({ draft: true });
    expect(keysOf("content/posts/ko/b/2020-01-02-b.md").draft).toBeUndefined();
    expect(remarksIn(imported)).toContain(
      "_posts/_example/2020-01-02-a.md:1: it is a draft now: it is in the folder _example, which Jekyll ignores",
    );
  });

  it("makes a draft of a post outside the folder of the collections, which Jekyll ignores", async () => {
    write({
      "_config.yml": "collections_dir: all\n",
      "_posts/2020-01-02-a.md": post("title: 밖"),
      "all/_posts/2020-01-02-a.md": post("title: 안"),
    });
    const imported = await run();
    expect(keysOf("content/posts/ko/2020-01-02-a.md")).toMatchObject({ title: "안" });
    expect(keysOf("content/posts/ko/2020-01-02-a-2.md")).toMatchObject({
      title: "밖",
      draft: true,
    });
    expect(remarksIn(imported)).toContain(
      "_posts/2020-01-02-a.md:1: it is a draft now: it is not in all, the collections_dir of _config.yml, so Jekyll ignores it",
    );
  });

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
      feed_id: "https://a.io/a",
    });
  });

  it("writes the day on which Jekyll showed a post of a day that does not exist", async () => {
    write({
      "_config.yml": "url: https://a.io\npermalink: date\n",
      "_posts/2020-02-30-a.md": post("title: 하나\ndate: 2020-02-30 17:59:38 -0200"),
    });
    await run();
    expect(keysOf("content/posts/ko/2020-02-30-a.md")).toMatchObject({
      date: "2020-03-01 19:59:38 +0000",
      permalink: "/2020/03/01/a.html",
    });
  });

  it("maps keys of themes and keeps unknown ones", async () => {
    write({
      "_config.yml": "",
      "_posts/2020-01-02-a.md": post(
        "title : 'a <b>bold</b> &amp; plain&#160;title&hellip; of &lt;b&gt;'\ntags: [x, X, '  y,']\ncategories: [Big, Small]\nlayout: post\ncomments: false\npin: true\nlast_modified_at: 2021-03-04",
      ),
    });
    const imported = await run();
    expect(keysOf("content/posts/ko/2020-01-02-a.md")).toEqual({
      title: "a bold & plain title… of <b>",
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

  it("takes false for no image and no description", async () => {
    write({
      "_config.yml": "url: https://old.example\n",
      "_posts/2020-01-02-a.md": post("title: a\nimage: false\nexcerpt: false"),
    });
    const imported = await run();
    expect(remarksIn(imported)).toEqual([]);
    expect(imported.unknownKeys).toEqual(new Map());
    const keys = keysOf("content/posts/ko/2020-01-02-a.md");
    for (const name of ["img", "description", "jekyll"]) expect(keys).not.toHaveProperty(name);
  });

  it("takes a missing title from the heading that the text starts with, or else from the name", async () => {
    const list = "{% for post in site.posts %}{{ post.title }}, {{ post.id }}; {% endfor %}";
    write({
      "_config.yml": "permalink: /posts/:title/",
      "_posts/2020-01-02-no-title.md": post("layout: post", "글\n\n# 제목 {#x}"),
      "_posts/2020-01-03-my-first_post.md": post("layout: post\npermalink: /a.html", "본문"),
      "_posts/2020-01-04-b.md": post("layout: post", "# 제목\n\n본문"),
      "my-page.md": post("layout: page", "글\n\n## 제목"),
      "other.md": post("layout: page", `## 글\n\n${"긴 글입니다. ".repeat(100)}${list}`),
    });
    await run();
    const titleOf = (path: string) => keysOf(`content/${path}.md`).title;
    expect(titleOf("posts/ko/2020-01-02-no-title")).toBe("No Title");
    expect(titleOf("posts/ko/2020-01-03-my-first-post")).toBe("My First_post");
    expect(titleOf("posts/ko/2020-01-04-b")).toBe("제목");
    expect(bytesOf("content/posts/ko/2020-01-04-b.md")).not.toContain("# 제목");
    expect(titleOf("pages/ko/my-page")).toBe("My Page");
    expect(titleOf("pages/ko/other")).toBe("글");
    expect(bytesOf("content/pages/ko/other.md")).toContain(
      "B, /posts/b; My First_post, /my-first_post; No Title, /posts/no-title;",
    );
  });

  it("leads links to the post that the old site showed at an address of two", async () => {
    write({
      "_config.yml": "permalink: /posts/:title/",
      "_posts/2020-01-02-weekly.md": post("title: a"),
      "_posts/2020-02-02-weekly.md": post("title: b"),
      "_posts/2020-03-02-c.md": post("title: c", "[주간](/posts/weekly/)"),
    });
    await run();
    expect(keysOf("content/posts/ko/2020-02-02-weekly.md").permalink).toBe("/posts/weekly/");
    expect(bytesOf("content/posts/ko/2020-03-02-c.md")).toContain("[주간](/posts/weekly/)");
  });

  it("gives a post that is not published yet the address that Jekyll would give it", async () => {
    write({
      "_config.yml":
        "url: https://a.io\ndefaults: [{ scope: { path: '' }, values: { permalink: '/posts/:title/' } }]",
      "_drafts/draft.md": post("title: a"),
      "_drafts/dated.md": post("title: a\npermalink: /:year/:title/"),
      "_drafts/again.md": post("title: a"),
      "_drafts/tags.md": post("title: a\npermalink: /tags/"),
      "_posts/2020-01-02-again.md": post("title: a"),
      "_posts/2020-01-03-hidden.md": post("title: a\npublished: false"),
      "_posts/2100-01-01-future.md": post("title: a"),
    });
    const imported = await run();
    const permalinkOf = (name: string) => keysOf(`content/posts/ko/${name}.md`).permalink;
    expect(permalinkOf("2100-01-01-future")).toBe("/posts/future/");
    expect(permalinkOf("2020-01-03-hidden")).toBe("/posts/hidden/");
    expect(permalinkOf("draft")).toBe("/posts/draft/");
    // The address of its file would be that of the post.
    for (const name of ["dated", "again-2", "tags"]) expect(permalinkOf(name)).toBeUndefined();
    expect(keysOf("content/posts/ko/2100-01-01-future.md").feed_id).toBeUndefined();
    expect(remarksIn(imported)).toEqual([]);
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

  it("reports front matter without an end, which Jekyll shows as text", async () => {
    write({ "_posts/2020-01-02-a.md": "---\ntitle: 가\n\n본문입니다.\n" });
    expect(remarksIn(await run())).toContainEqual(
      expect.stringMatching(/^_posts\/2020-01-02-a\.md:1: the front matter has no end/),
    );
    expect(bytesOf("content/posts/ko/2020-01-02-a.md")).toContain("title: 가\n\n본문입니다.");
  });

  it("keeps a page whose YAML is broken at the address of its file, as Jekyll reads no permalink", async () => {
    write({
      "_config.yml": "include: [_pages]\n",
      "_pages/a.md": '---\ntitle: "a\npermalink: /b/\n---\n글입니다.\n',
    });
    await run();
    expect(keysOf("content/pages/ko/pages/a.md")).toMatchObject({ permalink: "/_pages/a.html" });
  });

  it("leaves out what exclude names in a folder that include names, as Jekyll does", async () => {
    write({
      "_config.yml":
        "include: [_pages, .well-known, .shown]\nexclude: [_pages/old.md, .shown, LICENSE]\n",
      "_pages/old.md": post("title: 옛글"),
      "_pages/new.md": post("title: 새 글"),
      "_pages/_draft.md": post("title: 쓰는 글"),
      ".well-known/a.txt": "a",
      ".shown": "b",
      LICENSE: "c",
    });
    const { rows } = await run();
    expect(rows.map(({ path }) => path).filter((path) => path !== "_config.yml")).toEqual([
      ...["_pages/new.md", ".shown", ".well-known/a.txt"],
    ]);
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

  it("keeps the keys of documents whose lines end in CR alone, at the addresses of their names, where Jekyll, which finds no keys there, served them", async () => {
    const keys = "title: 제목\ndate: 2021-03-04\ncategories: x\nslug: b\npermalink: /moved/";
    write({
      "_config.yml": "permalink: /:categories/:year/:title/\n",
      "_posts/2020-01-02-a.md": post(keys, "하나\n\n둘").replaceAll("\n", "\r"),
      "_posts/2020-01-02-c.md": post("title: 씨\npermalink: /c/", "하나\r\r둘").replaceAll(
        "\n",
        "\r\n",
      ),
      "page.html": post("title: 쪽\npermalink: /moved/", "<p>글</p>").replaceAll("\n", "\r"),
    });
    const told = remarksIn(await run()).filter((one) => one.includes("carriage returns"));
    expect(told.map((one) => one.split(":")[0])).toEqual(["_posts/2020-01-02-a.md", "page.html"]);
    expect(keysOf("content/posts/ko/2020-01-02-a.md")).toMatchObject({
      ...{ title: "제목", date: "2021-03-04", category: "x", permalink: "/2020/a/" },
    });
    expect(bytesOf("content/posts/ko/2020-01-02-a.md")).toContain("\n하나\n\n둘\n");
    expect(keysOf("content/posts/ko/2020-01-02-c.md").permalink).toBe("/c/");
    expect(keysOf("content/pages/ko/page.md")).toMatchObject({
      title: "쪽",
      permalink: "/page.html",
    });
  });

  it("publishes a post with the key draft, which Jekyll published", async () => {
    const files = { "_posts/2020-01-02-a.md": post("title: a\ndraft: true") };
    write({ "_config.yml": "url: https://old.example\n", ...files });
    expect(remarksIn(await run())).toEqual([
      "_posts/2020-01-02-a.md:1: it is not a draft: Jekyll published it in spite of its key draft",
    ]);
    expect(keysOf("content/posts/ko/2020-01-02-a.md").draft).toBeUndefined();
  });
});
