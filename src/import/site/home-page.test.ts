import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeProject } from "./project-as-it-came.ts";
import { bytesOf, into, keysOf, post, remarksIn, run, useFolder, write } from "./trial.ts";

useFolder();

describe("importing the home page", () => {
  it("reports a home page without front matter, which is not copied", async () => {
    write({
      "_config.yml": "url: https://old.example\n",
      ...{ "index.html": "<p>안녕하세요.</p>", "a.html": "<p>a</p>", "b.html": "<p>b</p>" },
      "b.md": post("title: 비\npermalink: /b.html"),
      ...{ "c.html": "<p>c</p>", "_posts/2020-01-02-c.md": post("permalink: /c.html") },
    });
    expect(remarksIn(await run())).toEqual([
      "b.html:1: it is not copied, because a document of the old site has the address /b.html",
      "c.html:1: it is not copied, because the old site showed _posts/2020-01-02-c.md at /c.html",
      "index.html:1: it is not copied, because this site makes /index.html itself",
    ]);
    expect(existsSync(join(into(), "public/a.html"))).toBe(true);
  });

  it("uses the text of the blog's home page, under the title of the blog", async () => {
    writeProject();
    const index = post("title: 안녕하세요", "저는 개발자이고 [글](/)을 씁니다.");
    write({ "_config.yml": "title: 공책\n", "index.md": index });
    const remarks = remarksIn(await run()).join("\n");
    expect(bytesOf("content/pages/ko/home.md")).toBe(
      "---\ntitle: 공책\n---\n\n저는 개발자이고 [글](/)을 씁니다.\n",
    );
    const copy = "imported/replaced/content/pages/ko/home.md";
    expect(bytesOf(copy)).toContain("프로젝트");
    expect(remarks).toContain(`the text of the blog's home page; its previous text is in ${copy}`);
    expect((await run()).outcomes).toMatchObject({ new: 0, updated: 0, kept: 0 });
  });

  it("gives a home page without a title the title of the blog, or that of its first heading", async () => {
    writeProject();
    const text = "저는 개발자이고 글을 씁니다.";
    write({ "_config.yml": "title: 공책\n", "index.md": post("layout: home", text) });
    await run();
    expect(keysOf("content/pages/ko/home.md").title).toBe("공책");
    write({ "index.md": post("layout: home", `# 안녕하세요\n\n${text}`) });
    await run();
    expect(keysOf("content/pages/ko/home.md").title).toBe("안녕하세요");
  });

  it("leaves the address of the home page to this site, if its author has written it", async () => {
    writeProject({ "content/site.yml": "title: 나\nlanguages: [ko]\n" });
    write({
      "_config.yml": "url: https://old.example\n",
      "index.md": post("title: 안녕하세요", "저는 개발자이고 글을 씁니다."),
    });
    const imported = await run();
    expect(keysOf("content/pages/ko/welcome.md")).toEqual({ title: "안녕하세요" });
    expect(remarksIn(imported).join("\n")).toContain("the text is at /welcome/; move it into");
  });
});
