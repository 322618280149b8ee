import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isLost } from "./index.ts";
import { bytesOf, into, keysOf, post, remarksIn, run, useFolder, write } from "./trial.ts";

useFolder();

describe("importing pages whose address is that of something else", () => {
  it("gives no page the address of a file or of a redirect, with which the new site would not be built", async () => {
    write({
      "_config.yml": "plugins: [jekyll-redirect-from]\n",
      "img/a.png": "x",
      "a.md": post("title: 가\npermalink: /img/a.png"),
      "b.md": post("title: 나\npermalink: /rss.xml"),
      "c.md": post("title: 다\npermalink: /."),
      "f.md": post(`title: 바\npermalink: ${"/a".repeat(1000)}/`),
      "g.md": post('title: 사\npermalink: "/\\uD800/"'),
      posts: "a file",
      "d.md": post("title: 라\npermalink: /old.xml"),
      "e.md": post("title: 마\nredirect_from: /old.xml"),
    });
    const remarks = remarksIn(await run());
    const keys = (name: string) => keysOf(`content/pages/ko/${name}.md`);
    for (const name of ["a", "b", "c", "f", "g"]) {
      expect(keys(name)).toEqual({ title: expect.any(String) });
      expect(remarks.join("\n")).toMatch(new RegExp(`^${name}\\.md:1: its old address`, "m"));
    }
    expect(remarks).toContain(
      "posts:1: it is not copied, because pages of this site are at /posts or below: rename it",
    );
    expect(keys("d").permalink).toBe("/old.xml");
    expect(keys("e").redirect_from).toBeUndefined();
  });

  it("gives index.md of a folder a new address if this site has a page at that of the folder", async () => {
    write({
      "_config.yml": "",
      "posts/index.html": post("title: 가", "<p>글에 관한 긴 글입니다.</p>"),
      "a/index.md": post("title: 나\npermalink: /b/"),
    });
    expect(remarksIn(await run())).toContain(
      "posts/index.html:1: this site has a page at /posts/ of its own: the text is at /posts/index-2/",
    );
    expect(keysOf("content/pages/ko/posts/index-2.md")).toEqual({ title: "가" });
    expect(keysOf("content/pages/ko/a/index.md").permalink).toBe("/b/");
  });

  it("gives the page at /a.html both addresses, and one at /a/, which is the same address here, a new one", async () => {
    write({
      "_config.yml": "collections: { kinds: { output: true, permalink: '/:name/' } }\n",
      "intro.md": post("title: 가", "한 줄로 된 소개입니다."),
      "_kinds/intro.md": post("title: 나", "한 줄로 된 다른 소개입니다."),
    });
    const remarks = remarksIn(await run());
    expect(keysOf("content/pages/ko/intro.md")).toEqual({ title: "가", permalink: "/intro.html" });
    expect(keysOf("content/pages/ko/kinds/intro.md")).toEqual({ title: "나" });
    expect(remarks).toContain(
      "_kinds/intro.md:1: its address /intro/ is that of intro.md: it has a new one",
    );
    expect(remarks).toContain(
      "intro.md:1: it keeps the address /intro/, which _kinds/intro.md had too",
    );
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
    mkdirSync(join(into(), "content/posts/ko"), { recursive: true });
    writeFileSync(join(into(), "content/posts/ko/own.md"), "```ts live file='a.ts'\n```\n");
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

  it("gives a page no address at which the Markdown of another one is, or below a file", async () => {
    write({
      "_config.yml": "",
      "_posts/2020-01-02-a.md": post("title: a\npermalink: /a/"),
      "_posts/2020-01-03-b.md": post("title: b\npermalink: /a.md/"),
      "_posts/2020-01-04-c.md": post("title: c\npermalink: /a.html/c/"),
    });
    const imported = await run();
    expect(keysOf("content/posts/ko/2020-01-02-a.md").permalink).toBe("/a/");
    for (const name of ["2020-01-03-b", "2020-01-04-c"])
      expect(keysOf(`content/posts/ko/${name}.md`).permalink).toBeUndefined();
    expect(remarksIn(imported).join("\n")).toContain("/a.md/index.html does not lead to it");
    expect(isLost(imported.rows)).toBe(true);
  });

  it("gives a page whose address another one had one of its own", async () => {
    write({
      "_config.yml": "",
      ...{ "a.html": post("title: 가"), "a.md": post("title: 나") },
      ...{ "b.md": post("permalink: /c.html"), "c.html": post("") },
      "_posts/2020-01-02-d.md": post("permalink: /c.html"),
    });
    await run();
    expect(keysOf("content/pages/ko/a.md")).toMatchObject({ title: "나" });
    expect(keysOf("content/pages/ko/a-2.md")).toMatchObject({ title: "가" });
    expect(keysOf("content/posts/ko/2020-01-02-d.md").permalink).toBe("/c.html");
    for (const path of ["a-2", "b", "c-2"])
      expect(keysOf(`content/pages/ko/${path}.md`).permalink).toBeUndefined();
  });
});
