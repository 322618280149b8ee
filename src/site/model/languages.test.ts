import { afterAll, describe, expect, it, vi } from "vitest";
import type { Lang } from "../../i18n/index.ts";
import type { Page } from "./page.ts";

/** The modules of a site in these languages. */
async function siteIn(langs: readonly Lang[]) {
  vi.resetModules();
  vi.doMock("./languages.ts", () => ({
    langs,
    rootLang: langs[0],
    otherLangs: (lang: Lang) => langs.filter((other) => other !== lang),
  }));
  const { pageOf } = await import("./page.ts");
  const post = (lang: Lang) =>
    pageOf(
      `content/posts/${lang}/a.md`,
      { kind: "posts", data: { title: "t" } },
      { timezone: "UTC", authors: [{ id: "kim" }] },
    );
  const { readingView } = await import("../views/reading-view.ts");
  const read = (page: Page, pages: readonly Page[]) => readingView(page, pages, { authors: [] });
  return {
    post,
    read,
    ...(await import("../addresses/routes.ts")),
    ...(await import("../views/views.ts")),
  };
}

afterAll(() => {
  vi.doUnmock("./languages.ts");
  vi.resetModules();
});

describe("a site of one language", () => {
  it("has no language in its addresses and no switch", async () => {
    const site = await siteIn(["en"]);
    expect([site.homePath("en"), site.langParam("en")]).toEqual(["/", undefined]);
    expect(site.langOfPath("/en/book/")).toBe("en");
    expect(site.playView("en").translations).toEqual([]);
    expect(site.read(site.post("en"), [site.post("en")]).translations).toEqual([]);
    expect(site.authorHref("/")("/book/1", "content/posts/en/a.md")).toBe("/book/1/");
  });
});

describe("a site of three languages", () => {
  it("has the first at the root, and a switch to the others", async () => {
    const langs = ["en", "ko", "ja"] as Lang[];
    const site = await siteIn(langs);
    expect(langs.map(site.homePath)).toEqual(["/", "/ko/", "/ja/"]);
    expect(site.playView("ko").translations.map(({ path }) => path)).toEqual([
      "/play/",
      "/ja/play/",
    ]);
    const pages = [site.post("en"), site.post("ko")];
    expect(site.read(pages[1], pages).translations).toEqual([
      { lang: "en", path: "/posts/a/", exists: true, file: "content/posts/en/a.md" },
      { lang: "ja", path: "/ja/posts/", exists: false },
    ]);
    const href = site.authorHref("/");
    expect(href("/ja/book/1", "content/posts/ko/a.md")).toBe("/ja/book/1/");
    expect(href("/book/1", "content/posts/ko/a.md")).toBe("/ko/book/1/");
  });
});
