import { rmSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { blog, writeProject } from "./project-as-it-came.ts";
import { bytesOf, into, old, post, remarksIn, run, useFolder, write } from "./trial.ts";

useFolder();

/** Imports a blog with these files, and returns the menu of the new site and the remarks. */
async function menuOf(files: Record<string, string>): Promise<{ menu: unknown; remarks: string }> {
  writeProject();
  write({ ...blog, ...files });
  const remarks = remarksIn(await run()).join("\n");
  const { menu } = parse(bytesOf("content/site.yml")) as Record<string, unknown>;
  for (const folder of [old(), into()]) rmSync(folder, { recursive: true });
  return { menu, remarks };
}

const about = { title: { ko: "저는" }, url: "/about/" };

describe("the first import takes the menu", () => {
  it("from each setting by which themes list it", async () => {
    for (const setting of [
      "navbar-links: { 저는: about, 밖: 'https://a.example', '': '' }",
      "navbar-links: { 모음: [{ 저는: /about/ }, { 밖: 'https://a.example' }] }",
      "nav: { 저는: [/about/, { 밖: 'https://a.example' }] }",
      "navigation: { main: [{ title: 저는, url: /about/ }, { title: 밖, url: 'https://a.example' }] }",
      "menu: [{ title: 저는, url: /about/ }, { name: 밖, link: 'https://a.example' }, { title: x }]",
      "navigation: [{ text: 저는, href: /about/ }, { label: 밖, url: 'https://a.example' }]",
      "nav: [{ page: 저는, permalink: /about/ }, { page: 밖, permalink: 'https://a.example' }]",
    ]) {
      const { menu, remarks } = await menuOf({ "_config.yml": `title: 공책\n${setting}\n` });
      expect(menu).toEqual(["posts", about, { title: { ko: "밖" }, url: "https://a.example" }]);
      expect(remarks).not.toContain("have no effect here");
    }
  });

  it("from the data or the setting whose links the blog's own header lists", async () => {
    const header = (list: string) =>
      `{% for one in site.${list} %}<li><a href="{{ site.baseurl }}{{ one.link }}">{{ one.title }}</a></li>{% endfor %}`;
    const links = "[{ title: 저는, link: /about/ }]\n";
    const ofBlogs: Record<string, string>[] = [
      { "_data/links/first.yml": links, "_includes/site-nav.html": header("data.links.first") },
      {
        "_config.yml": `title: 공책\ntop_links: ${links}`,
        "_includes/header.html": header("top_links"),
      },
    ];
    for (const files of ofBlogs) expect((await menuOf(files)).menu).toEqual(["posts", about]);
    const others = { "_data/links.yml": links, "_includes/list.html": header("data.links") };
    expect((await menuOf(others)).menu).toBeUndefined();
  });

  it("from data of TeXt, in the language of the site, and from those of Lagrange", async () => {
    for (const [file, text] of [
      ["navigation", "header: [{ titles: { en: Me, ko: 저는 }, url: /about/ }]\n"],
      ["settings", "menu: [{ name: 저는, url: about }]\n"],
    ]) {
      expect((await menuOf({ [`_data/${file}.yml`]: text })).menu).toEqual(["posts", about]);
    }
  });

  it("from the tabs of Chirpy, where lists have the names of this site", async () => {
    const tabs = {
      "_config.yml":
        "title: 공책\ncollections: { tabs: { output: true } }\ndefaults: [{ scope: { type: tabs }, values: { permalink: '/:title/' } }]\n",
      "_tabs/about.md": post("order: 4"),
      "_tabs/categories.md": post("layout: categories\norder: 1", ""),
      "_tabs/tags.md": post("layout: tags\norder: 2", ""),
      "_tabs/my-work.md": post("order: 3"),
      "_posts/2020-01-03-b.md": post("tags: [b]\ncategories: [c]"),
    };
    const lists = ["posts", "categories", "tags", { title: { ko: "My Work" }, url: "/my-work/" }];
    expect((await menuOf(tabs)).menu).toEqual([
      ...lists,
      { title: { ko: "About" }, url: "/about/" },
    ]);
    const locale = { "_data/locales/ko-KR.yml": "tabs: { about: 저는, tags: 꼬리표 }\n" };
    expect((await menuOf({ ...tabs, ...locale })).menu).toEqual([
      "posts",
      "categories",
      { title: { ko: "꼬리표" }, url: "/tags/" },
      lists[3],
      about,
    ]);
  });

  it("from the list beside the posts of Minimal Mistakes, if the header has no links", async () => {
    const beside = "[{ title: 갈래, children: [{ title: 저는, url: /about/ }] }]";
    const files = (main: string) => ({
      "_config.yml": "title: 공책\ndefaults: [{ values: { sidebar: { nav: docs } } }]\n",
      "_data/navigation.yml": `main: ${main}\ndocs: ${beside}\nother: [{ title: 밖, url: 'https://a.example' }]\n`,
    });
    expect((await menuOf(files(""))).menu).toEqual(["posts", about]);
    const main = "[{ title: 안, url: 'https://b.example' }]";
    expect((await menuOf(files(main))).menu).toEqual([
      "posts",
      { title: { ko: "안" }, url: "https://b.example" },
    ]);
  });

  it("from a group of links, each of its links", async () => {
    const navigation =
      "main: [{ title: 더, children: [{ title: 저는, url: /about/ }] }, { title: 밖, url: 'https://a.example', sublinks: [{ title: 안, url: 'https://b.example' }] }]\n";
    expect((await menuOf({ "_data/navigation.yml": navigation })).menu).toEqual([
      ...["posts", about],
      { title: { ko: "밖" }, url: "https://a.example" },
      { title: { ko: "안" }, url: "https://b.example" },
    ]);
  });

  it("from the pages that minima lists, or from all that have a title", async () => {
    const pages = {
      "books.md": post("title: 읽은 책\npermalink: /books/"),
      "a.md": post("permalink: /a/"),
    };
    const books = { title: { ko: "읽은 책" }, url: "/books/" };
    for (const setting of [
      "header_pages: [books.md, about.md, a.md, nothing.md]",
      "minima: { nav_pages: [books.md, about.md, nothing.md] }\nheader_pages: []",
    ]) {
      const settings = { "_config.yml": `title: 공책\ntheme: minima\n${setting}\n` };
      const { menu, remarks } = await menuOf({ ...pages, ...settings });
      expect(menu).toEqual(["posts", books, about]);
      expect(remarks).not.toMatch(/have no effect here: .*(?:header_pages|nav_pages)/);
      expect(remarks).toContain("the link of the menu to nothing.md is left out");
    }
    for (const theme of ["theme: minima", "remote_theme: jekyll/minima@v2.5.1"]) {
      const settings = { "_config.yml": `title: 공책\n${theme}\n` };
      expect((await menuOf({ ...pages, ...settings })).menu).toEqual(["posts", about, books]);
    }
  });

  it("with one link to a page and its translation", async () => {
    const pages = {
      "_config.yml": "title: 공책\nlang: ko\nheader_pages: [en/about.md, about.md]\n",
      "about.md": post("title: 저는\npermalink: /about/"),
      "en/about.md": post("title: About\npermalink: /en/about/\nlang: en"),
    };
    expect((await menuOf(pages)).menu).toEqual([
      "posts",
      { title: { ko: "저는", en: "About" }, url: "/about/" },
    ]);
  });

  it("with links to which a theme in several languages adds the language", async () => {
    const pages = {
      "_data/navigation.yml": "[{ title: 일, url: /jobs/ }, { title: 없음, url: /nothing/ }]\n",
      "jobs.ko.md": post("title: 한 일\npermalink: /ko/jobs/\nlang: ko"),
      "jobs.en.md": post("title: My jobs\npermalink: /en/jobs/\nlang: en", "This is what I did."),
      "_config.yml": "title: 공책\nlang: ko\n",
    };
    const { menu, remarks } = await menuOf(pages);
    expect(menu).toEqual(["posts", { title: { ko: "일", en: "일" }, url: "/ko/jobs/" }]);
    expect(remarks).toContain("the link of the menu to /nothing/ is left out");
  });

  it("without links to pages that nothing replaces, and with that of the home page", async () => {
    const { menu, remarks } = await menuOf({
      "_config.yml": "title: 공책\nbaseurl: /b\nurl: https://old.example\n",
      "_data/navigation.yml":
        "[{ title: 처음, url: https://old.example/b/ }, { title: 이력, url: /cv/ }, { title: 저는, url: /about/ }]\n",
      "cv.md": post("title: 이력\nlayout: cv\npermalink: /cv/", ""),
    });
    expect(menu).toEqual(["posts", { title: { ko: "처음" }, url: "/" }, about]);
    expect(remarks).toContain(
      "the link of the menu to /cv/ is left out, because the new site has no such page",
    );
  });

  it("with a link to the home page of its language", async () => {
    const { menu } = await menuOf({
      "_config.yml": "title: 공책\nlang: ko\n",
      "_data/navigation.yml": "[{ title: 처음, url: /ko/ }, { title: 저는, url: /about/ }]\n",
      "ko/index.html": post("layout: home", ""),
    });
    expect(menu).toEqual(["posts", { title: { ko: "처음" }, url: "/" }, about]);
  });

  it("not from settings of its appearance, which have no addresses", async () => {
    const { menu, remarks } = await menuOf({
      "_config.yml": "title: 공책\nnav: { style: fixed }\nmenu: { 저는: /about/ }\n",
      "_data/navigation.yml": "main: [{ title: 색, url: dark }]\n",
    });
    expect(menu).toEqual(["posts", about]);
    expect(remarks).not.toContain("of the menu");
  });

  it("from the pages that ask for it, in their order", async () => {
    const pages = {
      "_config.yml": "title: 공책\ncollections: { works: { output: true } }\n",
      "a.md": post("title: 가\npermalink: /a/\nmenu: true\norder: 3"),
      "b.md": post("title: 나\npermalink: /b/\nnav-menu: true\norder: 1"),
      "c.md": post("title: 다\npermalink: /c/\ngroup: navigation"),
      "d.md": post("title: 라\npermalink: /d/\nmenu: main"),
      "_works/e.md": post("title: 마\npermalink: /e/\nmenu: true\norder: 2"),
      "_posts/2020-01-03-f.md": post("title: 바\nmenu: true"),
    };
    const { menu } = await menuOf(pages);
    expect((menu as { url: string }[]).map(({ url }) => url)).toEqual([
      undefined,
      "/b/",
      "/e/",
      "/a/",
      "/c/",
    ]);
  });

  it("from the pages that the header of the blog lists by a key", async () => {
    const pages = {
      "_config.yml": "title: 공책\n",
      "_includes/header.html":
        '{% assign sorted = site.pages | sort: "order" %}{% for one in sorted %}\n{% if one.title %}<a href="{{ one.url }}">{{ one.title }}</a>{% endif %}{% endfor %}',
      "a.md": post("title: 가\npermalink: /a/\norder: 3"),
      "b.md": post("title: 나\npermalink: /b/\norder: 1"),
      "c.md": post("title: 다\npermalink: /c/"),
      "d.md": post("permalink: /d/\norder: 2"),
    };
    const { menu } = await menuOf(pages);
    expect((menu as { url: string }[]).map(({ url }) => url)).toEqual([
      undefined,
      "/about/",
      "/c/",
      "/b/",
      "/a/",
    ]);
  });

  it("from the pages that the header of the blog lists, without those that a key hides", async () => {
    const pages = {
      "_config.yml": "title: 공책\n",
      "_includes/nav.html":
        '{% for page in site.pages %}{% if page.title and page.hide-in-nav != true %}<a href="{{ page.url }}">{{ page.title }}</a>{% endif %}{% endfor %}',
      "a.md": post("title: 가\npermalink: /a/\nhide-in-nav: true"),
    };
    expect((await menuOf(pages)).menu).toEqual(["posts", about]);
  });

  it("from the pages of al-folio", async () => {
    const pages = {
      "_pages/b.md": post("title: 나\npermalink: /b/\nnav: true\nnav_order: 2"),
      "_pages/a.md": post("title: 가\npermalink: /a/\nnav: true\nnav_order: 1"),
      "_pages/c.md": post("title: 다\npermalink: /c/\nnav: false"),
      "_config.yml": "title: 공책\ninclude: [_pages]\n",
    };
    expect((await menuOf(pages)).menu).toEqual([
      "posts",
      { title: { ko: "가" }, url: "/a/" },
      { title: { ko: "나" }, url: "/b/" },
    ]);
  });
});
