import { expect, test } from "vitest";
import { inEach } from "../../i18n/in-each.ts";
import { menuLinkProblems } from "../problems/menu-links.ts";
import { currentLink, menuOf, menuProblems } from "./menu.ts";
import { pageOf } from "../model/page.ts";

const settings = { timezone: "UTC", authors: [{ id: "kim" }] };
const about = (lang: "ko" | "en", title: string) =>
  pageOf(`content/pages/${lang}/about.md`, { kind: "pages", data: { title } }, settings);
const pages = [about("ko", "소개"), about("en", "About us")];
const nothing = { cells: false, terms: false };
const title = inEach({ ko: "예제", en: "Examples" });

test("a menu has pages by their names, and other addresses with a title", () => {
  const menu = [
    "posts",
    "about",
    { title, url: "/tags/example/" },
    { title, url: "https://a.io/" },
  ];
  expect(menuOf("en", { menu, translations: [] }, pages, nothing)).toEqual([
    { title: "Posts", target: "/en/posts/" },
    { title: "About us", target: "/en/about/" },
    { title: "Examples", target: "/en/tags/example/" },
    { title: "Examples", target: "https://a.io/" },
  ]);
  expect(menuOf("ko", { menu: ["about"], translations: [] }, pages, nothing)).toEqual([
    { title: "소개", target: "/about/" },
  ]);
  const translations = [{ ko: "역전파", en: "backprop" }];
  const tag = [{ title, url: "/tags/역전파/" }];
  expect(menuOf("en", { menu: tag, translations }, pages, nothing)).toMatchObject([
    { target: "/en/tags/backprop/" },
  ]);
});

test("a file and an address that a page chose have no language; an address may name one", () => {
  const own = pageOf(
    "content/pages/ko/cv.md",
    { kind: "pages", data: { title: "이력", permalink: "/cv/" } },
    settings,
  );
  const targets = (urls: string[]) => {
    const menu = urls.map((url) => ({ title, url }));
    return menuOf("en", { menu, translations: [] }, [...pages, own], nothing).map(
      ({ target }) => target,
    );
  };
  expect(targets(["/cv.pdf", "/cv", "/en/posts/", "/posts/a#b"])).toEqual([
    ...["/cv.pdf", "/cv/", "/en/posts/", "/en/posts/a/#b"],
  ]);
});

test("a menu has lists only in the languages in which they list something", () => {
  const menu = ["tags", "categories", "series", "archive", "authors"];
  const targets = (of: typeof pages) =>
    menuOf("en", { menu, translations: [] }, of, nothing).map(({ target }) => target);
  expect(targets(pages)).toEqual([]);
  const data = { title: "One", tags: ["a"], date: "2024-05-01" };
  const post = pageOf("content/posts/en/1.md", { kind: "posts", data }, settings);
  expect(targets([...pages, post])).toEqual(["/en/tags/", "/en/archive/", "/en/authors/"]);
});

test("a menu has the book where there are chapters", () => {
  const menu = ["book", "posts"];
  const titles = (of: typeof pages) =>
    menuOf("en", { menu, translations: [] }, of, nothing).map((link) => link.title);
  expect(titles(pages)).toEqual(["Posts"]);
  const data = { title: "One", section: "1" };
  const chapter = pageOf("content/chapters/en/1.md", { kind: "chapters", data }, settings);
  expect(titles([...pages, chapter])).toEqual(["Book", "Posts"]);
});

test("a menu has what belongs to cells and terms where there are some", () => {
  const menu = ["posts", "play", "api", "proof", "glossary"];
  const targets = (made: typeof nothing) =>
    menuOf("ko", { menu, translations: [] }, pages, made).map(({ target }) => target);
  expect(targets(nothing)).toEqual(["/posts/"]);
  expect(targets({ cells: true, terms: false })).toEqual(["/posts/", "/play/", "/api/", "/proof/"]);
  expect(targets({ cells: false, terms: true })).toEqual(["/posts/", "/glossary/"]);
});

test("the current link is the nearest above the page, and that of the posts for other lists", () => {
  const menu = ["home", "posts", "tags", { title, url: "/posts/special/" }];
  const tagged = pageOf(
    "content/posts/en/1.md",
    { kind: "posts", data: { title: "One", tags: ["a"] } },
    settings,
  );
  const links = menuOf("en", { menu, translations: [] }, [...pages, tagged], nothing);
  const current = (path: string, type: "list" | "post" | "page") =>
    currentLink(links, { lang: "en", path, type })?.target;
  expect(current("/en/", "page")).toBe("/en/");
  expect(current("/en/glossary/", "page")).toBeUndefined();
  expect(current("/en/posts/a/", "post")).toBe("/en/posts/");
  expect(current("/en/posts/special/a/", "post")).toBe("/en/posts/special/");
  expect(current("/en/tags/numpy/", "list")).toBe("/en/tags/");
  expect(current("/en/archive/2026/", "list")).toBe("/en/posts/");
});

test("a name of no page is a problem, which names the nearest", () => {
  const at = { file: "content/site.yml", lineOf: (index: number) => index + 5 };
  expect(menuProblems({ menu: ["posts", "abuot", "zzzzzzz"] }, pages, at)).toMatchObject([
    { line: 6, message: 'menu has "abuot", which is not a page: did you mean "about"?' },
    { line: 7, message: expect.stringContaining("write one of home, book, posts") },
  ]);
});

test("an address that leads nowhere in every language gets a warning", () => {
  const targets = {
    pages: new Map(["/", "/en/", "/tags/예제/", "/en/only/"].map((path) => [path, undefined])),
    files: new Set(["/a.pdf"]),
    left: new Map<string, "draft">(),
    own: new Set<string>(),
  };
  const urls = ["/tags/예제/", "/only/", "/a.pdf", "https://a.io/", "/nope/", "htps://a.io/"];
  const menu = ["posts", ...urls.map((url) => ({ title, url }))];
  const place = { file: "site.yml", lineOf: (index: number) => index + 1 };
  expect(menuLinkProblems({ menu, translations: [] }, pages, targets, place)).toEqual([
    {
      file: "site.yml",
      warning: true,
      line: 6,
      message: expect.stringContaining('the link "/nope/" leads to a page that does not exist'),
    },
    {
      file: "site.yml",
      warning: true,
      line: 7,
      message: 'the link "htps://a.io/" starts with "htps://": did you mean "https://"?',
    },
  ]);
});
