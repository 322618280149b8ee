import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { blog, project, writeProject } from "./project-as-it-came.ts";
import { bytesOf, into, keysOf, post, remarksIn, run, useFolder, write } from "./trial.ts";

useFolder();

describe("addresses of the first import into a project as it came", () => {
  it("leads the old addresses of a page about the author without text to the home page", async () => {
    writeProject();
    write({
      ...blog,
      "about.md": post('title: 저는\npermalink: "/"\nredirect_from: [/about/, /about.html]', ""),
    });
    await run();
    expect(existsSync(join(into(), "content/pages/ko/about.md"))).toBe(false);
    const redirects = bytesOf("content/redirects.yml");
    expect(parse(redirects)).toMatchObject({ "/about/": "/", "/about.html": "/" });
    await run();
    expect(bytesOf("content/redirects.yml")).toBe(redirects);
  });

  it("gives the address of a page to the blog whose page is in another folder", async () => {
    writeProject();
    const { "about.md": about, ...others } = blog;
    write({ ...others, "_pages/about.md": about, "_config.yml": "title: 김\ninclude: [_pages]\n" });
    const imported = await run();
    // The menu links the page by the name of this file.
    expect(bytesOf("content/pages/ko/about.md")).toContain("저는 글을 씁니다.");
    expect(existsSync(join(into(), "content/pages/en/about.md"))).toBe(false);
    for (const [folder, lang] of [
      ["replaced", "ko"],
      ["project", "en"],
    ] as const)
      expect(bytesOf(`imported/${folder}/content/pages/${lang}/about.md`)).toBe(
        project[`content/pages/${lang}/about.md`],
      );
    expect(remarksIn(imported).join("\n")).toContain(
      "_pages/about.md:1: content/pages/ko/about.md, the page that came with",
    );
    expect((await run()).outcomes).toMatchObject({ new: 0, updated: 0, kept: 0 });
  });

  it("gives the address of a page to the blog whose home page it led to", async () => {
    writeProject();
    const { "about.md": _, ...others } = blog;
    write({
      ...others,
      "index.md": post("title: 저는\nredirect_from: [/about/, /about.html]", "저는 글을 씁니다."),
    });
    await run();
    expect(existsSync(join(into(), "content/pages/ko/about.md"))).toBe(false);
    expect(keysOf("content/pages/ko/welcome.md").redirect_from).toContain("/about.html");
    expect((await run()).outcomes).toMatchObject({ new: 0, updated: 0, kept: 0 });
  });

  it.each(["about.md", "_tabs/about.md"])(
    "leaves a project alone whose site.yml has an address: the blog's %s gets another place",
    async (path) => {
      writeProject();
      const settings = project["content/site.yml"].replace("example", "kim");
      writeFileSync(join(into(), "content/site.yml"), settings);
      const { "about.md": about, ...others } = blog;
      write({ ...others, [path]: about, "_config.yml": "include: [_tabs]\n" });
      const imported = await run();
      for (const own of Object.keys(project).filter((one) => !one.endsWith("site.yml")))
        expect(bytesOf(own)).toBe(project[own as keyof typeof project]);
      expect(bytesOf("content/site.yml")).toBe(settings);
      expect(bytesOf("content/pages/ko/about-2.md")).toContain("저는 글을 씁니다.");
      expect(keysOf("content/pages/ko/about-2.md").permalink).toBeUndefined();
      expect(remarksIn(imported).join("\n")).toContain(
        `${path}:1: this site has a page at /about/ of its own: the text is at /about-2/`,
      );
      expect((await run()).outcomes).toMatchObject({ new: 0, updated: 0, kept: 0 });
    },
  );

  it("leaves their addresses to the project's pages, where permalink or redirect_from say them", async () => {
    writeProject();
    const settings = project["content/site.yml"].replace("example", "kim");
    writeFileSync(join(into(), "content/site.yml"), settings);
    const own = "---\ntitle: 나\npermalink: /me/\nredirect_from: [/cv.html]\n---\n";
    writeFileSync(join(into(), "content/pages/ko/about.md"), own);
    write({
      "_config.yml": "plugins: [jekyll-redirect-from]\n",
      "a.md": post("permalink: /me.html"),
      "b.md": post("permalink: /b/\nredirect_from: /cv/"),
      "_posts/2020-01-02-a.md": post("title: a"),
    });
    const remarks = remarksIn(await run()).join("\n");
    expect(keysOf("content/pages/ko/a.md").permalink).toBeUndefined();
    expect(keysOf("content/pages/ko/b.md").redirect_from).toBeUndefined();
    expect(remarks).toContain("a.md:1: this site has a page at /me.html of its own");
    expect(remarks).toContain("b.md:1: this site has a page at /cv/ of its own");
  });
});
