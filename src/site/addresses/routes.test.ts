import { describe, expect, it } from "vitest";
import {
  authorHref,
  bookPath,
  homePath,
  langOfPath,
  plainPath,
  postsPath,
  sourceAddress,
  withBase,
  withoutBase,
} from "./routes.ts";

describe("paths", () => {
  it("have Korean at the root and English in a folder", () => {
    expect([homePath("ko"), homePath("en")]).toEqual(["/", "/en/"]);
    expect([bookPath("ko"), bookPath("en", "1/1-1")]).toEqual(["/book/", "/en/book/1/1-1/"]);
    expect(postsPath("ko", "a")).toBe("/posts/a/");
  });

  it("contain their language", () => {
    expect(["/", "/book/", "/english/", "/en/", "/en/posts/"].map(langOfPath)).toEqual([
      "ko",
      "ko",
      "ko",
      "en",
      "en",
    ]);
  });

  it("lose the base, and are none of the site outside it", () => {
    expect(withoutBase("/", "/book/")).toBe("/book/");
    expect(withoutBase("/repo/", "/repo/repo/")).toBe("/repo/");
    expect(withoutBase("/repo/", "/repository/")).toBeUndefined();
  });

  it("accept a base", () => {
    expect([withBase("/", "/book/"), withBase("/repo/", "/book/")]).toEqual([
      "/book/",
      "/repo/book/",
    ]);
  });
});

describe("sourceAddress", () => {
  it("is below the repository, with or without a trailing slash", () => {
    const address = "https://github.com/a/b/blob/HEAD/src/np/index.ts#L1";
    expect(sourceAddress("https://github.com/a/b", "np/index.ts#L1")).toBe(address);
    expect(sourceAddress("https://github.com/a/b/", "np/index.ts#L1")).toBe(address);
  });
});

describe("authorHref", () => {
  const ko = (url: string) => authorHref("/repo/")(url, "content/posts/ko/a.md");
  const en = (url: string) => authorHref("/")(url, "content/chapters/en/1/1-1.mdx");

  it("keeps the language of the file", () => {
    expect([ko("/book/1/"), en("/book/1/")]).toEqual(["/repo/book/1/", "/en/book/1/"]);
  });

  it("keeps an explicit language", () => {
    expect([ko("/en/book/1/"), en("/en/")]).toEqual(["/repo/en/book/1/", "/en/"]);
  });

  it("leads to a page in the language at the root, which a link names, unless a page chose the address", () => {
    expect([en("/ko/book/1#a"), en("/ko"), ko("/ko/book/1/")]).toEqual([
      ...["/book/1/#a", "/", "/repo/book/1/"],
    ]);
    const own = () => new Set(["/about/", "/en/about/", "/ko/옛/"]);
    const english = (url: string) => authorHref("/repo/", own)(url, "content/posts/en/a.md");
    expect([english("/ko/about/"), english("/ko/옛/"), english("/ko/a.pdf")]).toEqual([
      ...["/repo/about/", "/repo/ko/옛/", "/repo/ko/a.pdf"],
    ]);
  });

  it("ends pages with a slash, before what follows", () => {
    expect([en("/book/1#a"), en("/posts?b=/c")]).toEqual(["/en/book/1/#a", "/en/posts/?b=/c"]);
  });

  it("gives no language to addresses that pages chose, unless one in that language exists", () => {
    const own = () => new Set(["/about/", "/en/about/", "/옛/"]);
    const english = (url: string) => authorHref("/repo/", own)(url, "content/posts/en/a.md");
    expect([
      english("/about"),
      english("/옛/#a"),
      english("/%EC%98%9B/"),
      english("/new/"),
    ]).toEqual(["/repo/en/about/", "/repo/옛/#a", "/repo/%EC%98%9B/", "/repo/en/new/"]);
  });

  it("leads to a page or a file however its letters are written", () => {
    const nfd = "한".normalize("NFD");
    expect([
      ko(`/posts/${nfd}/#${nfd}`),
      ko(encodeURI(`/posts/${nfd}`)),
      ko(`/${nfd}.pdf`),
    ]).toEqual(["/repo/posts/한/#한", "/repo/posts/한/", "/repo/한.pdf"]);
    const names = () => new Map([["/한.pdf", encodeURI(`/${nfd}.pdf`)]]);
    const named = authorHref("/repo/", undefined, names);
    for (const url of ["/한.pdf", `/${nfd}.pdf`, encodeURI("/한.pdf")]) {
      expect(named(`${url}#1`, "content/posts/en/a.md")).toBe(`/repo${encodeURI(`/${nfd}.pdf`)}#1`);
    }
  });

  it("gives files no language", () => {
    expect([ko("/images/a.png"), en("/a.pdf#2")]).toEqual(["/repo/images/a.png", "/a.pdf#2"]);
    const own = () => new Set(["/LICENSE"]);
    expect(authorHref("/", own)("/LICENSE#a", "content/posts/en/a.md")).toBe("/LICENSE#a");
  });
});

it("a page named index.md has the address of its folder, for the checks of addresses", () => {
  expect(plainPath("ko", "")).toBe(homePath("ko"));
  expect(plainPath("ko", "about")).toBe(`${homePath("ko")}about/`);
});
