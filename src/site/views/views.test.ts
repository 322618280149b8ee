import { describe, expect, it, test } from "vitest";
import { inEach } from "../../i18n/in-each.ts";
import { allViews } from "./all-views.ts";
import type { Made } from "../model/made.ts";
import { chaptersOf } from "../model/order.ts";
import { pageOf } from "../model/page.ts";
import type { ArticleFields, Page } from "../model/page.ts";
import { readingView } from "./reading-view.ts";
import { libraryView } from "./views.ts";

const settings = {
  timezone: "Asia/Seoul",
  authors: [{ id: "kim", name: inEach({ ko: "김", en: "Kim" }) }],
};

const blog = {
  title: inEach({ ko: "집", en: "House" }),
  description: inEach({ ko: "집", en: "House" }),
  ...{ authors: [], translations: [], paginate: 10 },
};

function chapter(place: string, section: string, lang = "ko"): Page {
  return page(`chapters/${lang}/${place}.mdx`, { kind: "chapters", data: { title: "t", section } });
}

function post(name: string, date: string, more = {}): Page {
  return page(`posts/${name}.md`, { kind: "posts", data: { title: "t", date, ...more } });
}

const page = (file: string, fields: ArticleFields) => pageOf(`content/${file}`, fields, settings);

describe("the book", () => {
  const pages = [
    chapter("2/index", "2"),
    chapter("1/1-10", "1.10"),
    chapter("1/1-2", "1.2"),
    chapter("1/index", "1"),
    chapter("1/1-2", "1.2", "en"),
  ];

  it("is in the order of its numbers", () => {
    expect(chaptersOf(pages, "ko").map(({ section }) => section)).toEqual([
      "1",
      "1.2",
      "1.10",
      "2",
    ]);
  });

  it("includes the parents, neighbours and sections of a page", () => {
    const view = readingView(pages[2], pages, settings);
    expect(view.crumbs.map(({ path }) => path)).toEqual(["/book/", "/book/1/"]);
    expect([view.previous?.path, view.next?.path]).toEqual(["/book/1/", "/book/1/1-10/"]);
    expect(readingView(pages[3], pages, settings).sections.map(({ title }) => title)).toEqual([
      "1.2 t",
      "1.10 t",
    ]);
  });

  it("has contents where there are chapters", () => {
    const korean = pages.filter(({ lang }) => lang === "ko");
    const contents = (of: Page[]) =>
      allViews(of, blog, { cells: false, terms: false })
        .filter(({ path }) => path.endsWith("/book/"))
        .map(({ path, translations }) => [path, ...translations.map(({ path }) => path)]);
    expect(contents(pages)).toEqual([
      ["/book/", "/en/book/"],
      ["/en/book/", "/book/"],
    ]);
    expect(contents(korean)).toEqual([["/book/", "/en/"]]);
    expect(contents([])).toEqual([]);
  });

  it("is not needed for the pages of cells and terms, which exist where there are some", () => {
    const paths = (made: Made) =>
      allViews([], blog, made)
        .map(({ path }) => path)
        .filter((path) => /^\/(?:play|api|proof|glossary)\//.test(path));
    expect(paths({ cells: false, terms: false })).toEqual([]);
    expect(paths({ cells: false, terms: true })).toEqual(["/glossary/"]);
    expect(paths({ cells: true, terms: false })).toEqual([
      ...["/play/", "/api/", "/proof/"],
      ...["np", "nn", "plt", "draw", "live"].map((library) => `/api/${library}/`),
    ]);
  });

  it("includes a page's translation", () => {
    expect(readingView(pages[2], pages, settings).translations).toEqual([
      {
        lang: "en",
        path: "/en/book/1/1-2/",
        exists: true,
        file: "content/chapters/en/1/1-2.mdx",
      },
    ]);
  });
});

describe("posts", () => {
  const pages = [
    post("ko/old", "2023-01-01", { lng_pair: "x" }),
    post("ko/new", "2024-01-01T10:00:00+09:00", { meta_description: "short" }),
    post("en/other-name", "2023-01-01", { lng_pair: "x" }),
  ];

  it("have the older post as the previous one", () => {
    const view = readingView(pages[1], pages, settings);
    expect([view.previous?.path, view.next]).toEqual(["/posts/old/", undefined]);
    expect(view.description).toBe("short");
  });

  it("are paired by a declared name, and report a missing pair", () => {
    expect(readingView(pages[0], pages, settings).translations[0].path).toBe(
      "/en/posts/other-name/",
    );
    expect(readingView(pages[1], pages, settings).translations).toEqual([
      { lang: "en", path: "/en/posts/", exists: false },
    ]);
  });
});

test("the reference of a library includes its parent and neighbours, in its language", () => {
  const view = libraryView("en", "nn", ["np", "nn", "plt"]);
  expect([view.path, view.translations[0].path]).toEqual(["/en/api/nn/", "/api/nn/"]);
  expect(view.crumbs.map(({ path }) => path)).toEqual(["/en/api/"]);
  expect([view.previous?.path, view.next?.path]).toEqual(["/en/api/np/", "/en/api/plt/"]);
  expect(libraryView("en", "np", ["np", "nn"]).previous).toBeUndefined();
});
