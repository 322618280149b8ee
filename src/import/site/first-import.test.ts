import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { blog, project, writeProject } from "./project-as-it-came.ts";
import { listFiles } from "./recorded/sites.ts";
import { bytesOf, into, keysOf, post, remarksIn, run, useFolder, write } from "./trial.ts";

useFolder();

describe("the first import into a project as it came", () => {
  it("gives the home page, the header and the page about the author to the blog", async () => {
    writeProject();
    write(blog);
    const imported = await run();
    expect(bytesOf("content/pages/ko/home.md")).toBe(
      "---\ntitle: 김의 공책\n---\n\n\\# 글과 \\*그림\\*\n",
    );
    expect(bytesOf("content/pages/ko/about.md")).toContain("저는 글을 씁니다.");
    for (const path of [
      "content/wordmark.ko.svg",
      "content/pages/ko/home.proof.json",
      "content/pages/en/home.md",
      "content/pages/en/about.md",
    ])
      expect(existsSync(join(into(), path))).toBe(false);
    for (const path of Object.keys(project).filter((one) => !one.endsWith("site.yml"))) {
      const folder = path.includes("/en/") ? "project" : "replaced";
      expect(bytesOf(`imported/${folder}/${path}`)).toBe(project[path as keyof typeof project]);
    }
    const remarks = remarksIn(imported).join("\n");
    expect(remarks).toContain("content/pages/ko/home.md has the blog's title and description");
    expect(remarks).toContain("content/wordmark.ko.svg, which draws another title, is in imported");
    expect(remarks).toContain("about.md:1: content/pages/ko/about.md, the page that came with");
  });

  it("completes an import that was interrupted, and takes none of its files for those of the project", async () => {
    writeProject();
    write(blog);
    await run();
    const files = listFiles(into());
    // These two are written last.
    rmSync(join(into(), "imported/files.json"));
    writeFileSync(join(into(), "content/site.yml"), project["content/site.yml"]);
    const { outcomes } = await run();
    expect(outcomes).toMatchObject({ updated: 0, kept: 0 });
    expect(listFiles(into())).toEqual(files);
    const home = "content/pages/ko/home.md";
    expect(bytesOf(`imported/replaced/${home}`)).toBe(project[home]);
  });

  it("makes a site of one language of a blog in one language, and keeps the rest of the project", async () => {
    writeProject();
    const other = {
      "content/wordmark.en.svg": "<svg/>",
      "content/posts/en/cells/index.md": "---\ntitle: Cells\n---\n",
      "content/posts/en/cells/a.png": "png",
      "content/chapters/en/1/index.mdx": "---\ntitle: One\n---\n",
      "content/chapters/ko/1/index.mdx": "---\ntitle: 하나\n---\n",
      "content/glossary.yml": "- { id: weight }\n",
    };
    for (const [path, content] of Object.entries(other)) {
      mkdirSync(dirname(join(into(), path)), { recursive: true });
      writeFileSync(join(into(), path), content);
    }
    const settings = bytesOf("content/site.yml");
    const menu = "menu: [book, posts, play, api, { title: { ko: 밑, en: Bottom }, url: /a/ }]\n";
    const more = `${menu}translations:\n  - { ko: 안내, en: Guide }\n`;
    writeFileSync(join(into(), "content/site.yml"), settings + more);
    write(blog);
    const remarks = remarksIn(await run()).join("\n");
    const filled = parse(bytesOf("content/site.yml")) as Record<string, unknown>;
    expect(filled).toMatchObject({
      languages: ["ko"],
      title: { ko: "김의 공책" },
      authors: [{ name: { ko: "김의 공책" } }],
      menu: ["posts", { url: "/a/" }],
    });
    expect(filled.translations).toBeUndefined();
    for (const [path, content] of Object.entries(other)) {
      expect(existsSync(join(into(), path))).toBe(false);
      expect(bytesOf(`imported/project/${path}`)).toBe(content);
    }
    // What the guide moves back to content/ replaces nothing of the blog.
    for (const path of listFiles(join(into(), "imported/project")))
      expect(existsSync(join(into(), path))).toBe(false);
    expect(remarks).toContain(
      "_config.yml:1: the blog has nothing in English, so the site has one language; the book, the posts, the glossary and the page about this project, and its pages in English, 8 files, are in imported/project/content; to have both languages, move them back to content, write languages: [ko, en] in content/site.yml, and restore there what the import deleted, which git diff shows",
    );
  });

  it("writes the posts of a blog in one language that have the files of posts of the project", async () => {
    writeProject();
    const path = "content/posts/ko/2020-01-02-a.md";
    mkdirSync(dirname(join(into(), path)), { recursive: true });
    writeFileSync(join(into(), path), "---\ntitle: before\n---\n");
    write({ ...blog, "_posts/2020-01-02-a.md": post("title: after") });
    await run();
    expect(keysOf(path).title).toBe("after");
    expect(bytesOf(`imported/replaced/${path}`)).toContain("title: before");
  });

  it("sets the page about the project aside where a blog in one language has none, with its link in the menu", async () => {
    const path = "content/pages/ko/about.md";
    const { "about.md": _, ...others } = blog;
    writeProject({
      "content/site.yml": `${project["content/site.yml"]}menu: [book, posts, about]\n`,
    });
    write(others);
    await run();
    expect(existsSync(join(into(), path))).toBe(false);
    expect(bytesOf(`imported/project/${path}`)).toBe(project[path]);
    expect(parse(bytesOf("content/site.yml"))).toMatchObject({ menu: ["posts"] });
    expect((await run()).outcomes).toMatchObject({ new: 0, updated: 0, kept: 0 });
  });

  it("keeps both languages for a blog in both", async () => {
    writeProject();
    write({ ...blog, "_posts/2020-01-03-b.md": post("title: b\nlang: en") });
    await run();
    const settings = parse(bytesOf("content/site.yml")) as Record<string, unknown>;
    expect(settings.title).toEqual({ ko: "김의 공책", en: "김의 공책" });
    expect(settings.languages).toBeUndefined();
    expect(keysOf("content/pages/en/home.md").title).toBe("김의 공책");
  });

  it("replaces the home page for a blog without a title, whose cell and terms have no place in it", async () => {
    writeProject();
    write({ ...blog, "_config.yml": "site_title: A blog\nurl: https://kim.dev\n" });
    await run();
    expect(bytesOf("content/pages/ko/home.md").trim()).toBe("---\ntitle: A blog\n---");
    expect(parse(bytesOf("content/site.yml"))).toMatchObject({ authors: [{ id: "a-blog" }] });
  });

  it("shows the posts of the future that the old blog showed", async () => {
    writeProject();
    write({ ...blog, "_config.yml": "url: https://kim.dev\nfuture: true\n" });
    await run();
    expect(parse(bytesOf("content/site.yml"))).toMatchObject({ future: true });
  });

  it("calls a blog that nothing names by its host, and says so", async () => {
    writeProject();
    write({ ...blog, "_config.yml": "url: https://kim.dev\n" });
    const remarks = remarksIn(await run());
    expect(keysOf("content/pages/ko/home.md").title).toBe("kim.dev");
    expect(remarks).toContain(
      "_config.yml:1: it has no title, so the blog is called kim.dev: write its title in content/site.yml and in content/pages/ko/home.md",
    );
  });

  it.each([
    ["http:kim.dev", "http://kim.dev", false],
    ["HTTPS://kim.dev/", "https://kim.dev", false],
    ["kim.dev", "https://example.github.io", true],
    ["https://", "https://example.github.io", true],
  ])("writes the url %s as %s", async (url, written, isTold) => {
    writeProject();
    write({ ...blog, "_config.yml": `title: 김\nurl: ${JSON.stringify(url)}\n` });
    const remarks = remarksIn(await run());
    expect(parse(bytesOf("content/site.yml"))).toMatchObject({ url: written });
    expect(remarks.some((one) => one.includes("which is not the address of a site"))).toBe(isTold);
  });

  it("gives a blog with the title of al-folio, blank, the name of its author", async () => {
    writeProject();
    const config = "title: blank\nfirst_name: 철수\nmiddle_name: 김\nlast_name:\n";
    write({ "_config.yml": config, "_posts/2020-01-02-a.md": post("title: a") });
    await run();
    expect(bytesOf("content/site.yml")).toContain("title: { ko: 철수 김 }");
  });

  it("gives the root of the site to the language of a blog without _config.yml, and tells what is missing", async () => {
    writeProject();
    write({ "_posts/2020-01-02-a.md": post("title: a", "A post in English. ".repeat(20)) });
    const remarks = remarksIn(await run());
    expect(parse(bytesOf("content/site.yml"))).toMatchObject({ languages: ["en"] });
    expect(remarks).toEqual([
      "_config.yml:1: the blog has nothing in Korean, so the site has one language; the book, the posts, the glossary and the page about this project, and its pages in Korean, 5 files, are in imported/project/content; to have both languages, move them back to content, write languages: [en, ko] in content/site.yml, and restore there what the import deleted, which git diff shows",
      "_config.yml:1: site.yml has the blog's title, description, url, base, time zone, authors, repository, comments, statistics and menu, as far as it has them",
      "_config.yml:1: content/pages/en/home.md has the blog's title and description; its previous text is in imported/replaced/content/pages/en/home.md",
      "_config.yml:1: it is missing: write the title and the url of the blog in content/site.yml, and its title in content/pages/en/home.md",
    ]);
    expect((await run()).outcomes).toMatchObject({ new: 0, updated: 0, kept: 0 });
  });

  it("keeps the authors of the project for a blog in both languages, since its posts stay and name them, and adds no redirect of the home page", async () => {
    writeProject();
    write({ ...blog, "_posts/2020-01-03-b.md": post("title: b\nlang: en") });
    await run();
    const { authors } = parse(bytesOf("content/site.yml")) as { authors: { id: string }[] };
    expect(authors.map(({ id }) => id).at(-1)).toBe("project");
    expect(authors).toHaveLength(2);
    expect(existsSync(join(into(), "content/redirects.yml"))).toBe(false);
  });

  it("writes nothing when dry, and tells the same", async () => {
    writeProject();
    write(blog);
    const told = remarksIn(await run({ dry: true }));
    for (const [path, content] of Object.entries(project)) expect(bytesOf(path)).toBe(content);
    expect(existsSync(join(into(), "imported"))).toBe(false);
    expect(remarksIn(await run())).toEqual(told);
  });

  it("is not repeated: a second import keeps the author's title and home page", async () => {
    writeProject();
    write(blog);
    await run();
    const mine = bytesOf("content/site.yml").replace("김의 공책", "내 이름");
    writeFileSync(join(into(), "content/site.yml"), mine);
    writeFileSync(join(into(), "content/pages/ko/home.md"), "---\ntitle: 나\n---\n");
    expect((await run()).outcomes).toMatchObject({ new: 0, updated: 0, kept: 0 });
    expect(bytesOf("content/site.yml")).toBe(mine);
    expect(bytesOf("content/pages/ko/home.md")).toBe("---\ntitle: 나\n---\n");
  });
});
