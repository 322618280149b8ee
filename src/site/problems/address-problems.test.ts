import { describe, expect, it } from "vitest";
import { addressProblems } from "./address-problems.ts";
import { pageOf } from "../model/page.ts";
import type { Page } from "../model/page.ts";
import type { WrittenRedirect } from "../addresses/redirects-file.ts";

const settings = { timezone: "UTC", authors: [{ id: "kim" }] };
const lines = { title: 2, permalink: 3, redirect_from: 4 };

function post(file: string, keys = {}): Page {
  const fields = { kind: "posts", data: { title: "t", ...keys } } as const;
  return pageOf(`content/posts/${file}`, fields, settings);
}

function problems(pages: Page[], taken: string[] = [], written: WrittenRedirect[] = []): string[] {
  const lineIn = (_: Page, key: string) => lines[key as keyof typeof lines];
  return addressProblems(pages, written, new Set(taken), lineIn).map(
    ({ file, line, message }) => `${file.slice("content/posts/".length)}:${line}: ${message}`,
  );
}

describe("an address belongs to one page:", () => {
  it("not to two files, which are one problem", () => {
    expect(problems([post("ko/a.md"), post("ko/a.mdx"), post("en/a.md")])).toEqual([
      "ko/a.mdx:2: the address /posts/a/ is also that of content/posts/ko/a.md: rename one of the two",
    ]);
  });

  it("not to two files with the same letters, of which macOS wrote one", () => {
    expect(problems([post("ko/한.md"), post(`ko/${"한".normalize("NFD")}.md`)])).toEqual([
      `ko/${"한".normalize("NFD")}.md:2: the address /posts/한/ is also that of another file with this name, whose letters are other characters of Unicode: rename one of the two`,
    ]);
  });

  it("not to a file and a permalink, which is the one that is wrong", () => {
    const chosen = post("ko/a.md", { permalink: "/posts/b/" });
    expect(problems([chosen, post("ko/b.md")])).toEqual([
      "ko/a.md:3: the address /posts/b/ is also that of content/posts/ko/b.md: write another permalink, or remove it",
    ]);
  });

  it("not to two permalinks, even if they are written in two ways", () => {
    const found = problems([
      post("ko/a.md", { permalink: "/x" }),
      post("ko/b.md", { permalink: "/x/" }),
    ]);
    expect(found).toEqual([
      "ko/b.md:3: the address /x/ is also that of content/posts/ko/a.md: write another permalink, or remove it",
    ]);
  });

  it("not to a page and a redirect, which is the one that is wrong", () => {
    const found = problems([post("ko/a.md"), post("ko/b.md", { redirect_from: ["/posts/a/"] })]);
    expect(found).toEqual([
      "ko/b.md:4: the address /posts/a/ is also that of content/posts/ko/a.md: write another redirect_from, or remove it",
    ]);
  });

  it("not to a published page and a draft, which is the one that is wrong", () => {
    const draft = post("ko/a.md", { permalink: "/x/", draft: true });
    for (const keys of [{ permalink: "/x/" }, { redirect_from: ["/x/"] }]) {
      expect(problems([draft, post("ko/b.md", keys)])).toEqual([
        expect.stringContaining("ko/a.md:3: the address /x/ is also that of content/posts/ko/b.md"),
      ]);
    }
  });

  it("not to two pages whose addresses differ only in case", () => {
    expect(problems([post("ko/a.md"), post("ko/b.md", { permalink: "/Posts/A" })])).toEqual([
      "ko/b.md:3: the address /Posts/A/ differs only in case from that of content/posts/ko/a.md: write another permalink, or remove it",
    ]);
  });

  it("not to a page and a redirect in another case to another page", () => {
    const found = problems([post("ko/a.md"), post("ko/b.md", { redirect_from: ["/posts/A/"] })]);
    expect(found).toEqual([
      "ko/b.md:4: the address /posts/A/ differs only in case from that of content/posts/ko/a.md: write another redirect_from, or remove it",
    ]);
    expect(problems([post("ko/a.md", { redirect_from: ["/posts/A/"] })])).toEqual([]);
  });

  it("not to two lines of redirects.yml in different cases that lead to different pages", () => {
    const file = "content/posts/r.yml";
    const line = (line: number, from: string, to: string) => ({ file, line, from: [from], to });
    expect(problems([], [], [line(1, "/a/", "/en/"), line(2, "/A/", "/en/about/")])).toEqual([
      "r.yml:2: the address /A/ differs only in case from that of line 1, which leads to /en/: write another address, or remove it",
    ]);
    expect(problems([], [], [line(1, "/a/", "/en/"), line(2, "/A/", "/en/")])).toEqual([]);
  });

  it("not to a page and another part of the site in another case, but to a redirect to this part", () => {
    expect(problems([post("ko/a.md", { permalink: "/Book/" })], ["/book/"])).toEqual([
      "ko/a.md:3: the address /Book/ differs only in case from that of another part of the site: write another permalink, or remove it",
    ]);
    for (const to of ["/book/", "/book", "/book/index.html"]) {
      const written = { file: "content/posts/r.yml", line: 1, from: ["/Book/"], to };
      expect(problems([], ["/book/"], [written])).toEqual([]);
    }
  });

  it("not to a page that redirects itself", () => {
    expect(problems([post("ko/a.md", { redirect_from: ["/posts/a/"] })])).toEqual([
      "ko/a.md:4: the address /posts/a/ is also that of the page itself: write another redirect_from, or remove it",
    ]);
  });

  it("not to a page and a line of redirects.yml", () => {
    const written = { file: "content/redirects.yml", line: 1, from: ["/posts/a/"], to: "/" };
    expect(problems([post("ko/a.md")], [], [{ ...written, file: "content/posts/r.yml" }])).toEqual([
      "r.yml:1: the address /posts/a/ is also that of content/posts/ko/a.md: write another address, or remove it",
    ]);
  });

  it("not to two lines of redirects.yml that lead to different pages", () => {
    const file = "content/posts/r.yml";
    const written = [
      { file, line: 1, from: ["/a/", "/a.html"], to: "/en/" },
      { file, line: 2, from: ["/a/"], to: "/en/about/" },
      { file, line: 3, from: ["/a/"], to: "/en/" },
    ];
    expect(problems([], [], written)).toEqual([
      "r.yml:2: the address /a/ is also that of line 1, which leads to /en/: write another address, or remove it",
      "r.yml:3: the address /a/ is also that of line 2, which leads to /en/about/: write another address, or remove it",
    ]);
    expect(problems([], [], [written[0], written[2]])).toEqual([]);
  });

  it("not to a folder of the build", () => {
    const written = { file: "content/posts/r.yml", line: 1, from: ["/_astro/x/"], to: "/en/" };
    expect(problems([], [], [written])).toEqual([
      "r.yml:1: the address /_astro/x/ is also that of another part of the site: write another address, or remove it",
    ]);
  });

  it("not to a folder and a file of the site, which is one problem", () => {
    const page = post("ko/a.md", { redirect_from: ["/rss.xml", "/_search/ko.json", "/old"] });
    expect(problems([page], ["/rss.xml"])).toEqual([
      "ko/a.md:4: the address /rss.xml/ is also that of another part of the site: write another redirect_from, or remove it",
      "ko/a.md:4: the address /_search/ko.json/ is also that of another part of the site: write another redirect_from, or remove it",
    ]);
  });

  it("not to a page and another part of the site", () => {
    const page = post("ko/a.md", { permalink: "/book", redirect_from: ["/old.html"] });
    expect(problems([page], ["/book/", "/old.html"])).toEqual([
      "ko/a.md:3: the address /book/ is also that of another part of the site: write another permalink, or remove it",
      "ko/a.md:4: the address /old.html is also that of another part of the site: write another redirect_from, or remove it",
    ]);
    expect(problems([page], ["/a/"])).toEqual([]);
  });
});
