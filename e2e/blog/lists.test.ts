import { describe, expect, test } from "vitest";
import { blogs, textsOf } from "./built.ts";

const [blog] = blogs;
const titles = (path: string) => textsOf(blog.page(path), "ol.posts li a");
const hrefs = (path: string, selector: string) =>
  [...blog.page(path).querySelectorAll(selector)].map((link) => link.getAttribute("href"));

describe("the list of all posts", () => {
  test("has the pinned posts first and then the newest, three on a page, in both languages", () => {
    expect(titles("/posts/")).toEqual(["이 블로그의 글쓰기 규칙", "그림 한 장", "실행되는 셀"]);
    expect(titles("/posts/page/2/")).toEqual([
      "계산 그래프 2: 곱셈",
      "계산 그래프 1: 덧셈",
      "검색에서 빠지는 글",
    ]);
    expect(titles("/en/posts/")).toEqual(["The house rules", "A picture", "A cell that runs"]);
    expect(titles("/en/posts/page/2/")).toHaveLength(3);
  });

  test("links its pages", () => {
    expect(hrefs("/posts/page/2/", ".pages a")).toEqual([
      "/posts/",
      "/posts/",
      "/posts/page/2/",
      "/posts/page/3/",
      "/posts/page/3/",
    ]);
    expect(textsOf(blog.page("/posts/page/2/"), ".pages [aria-current]")).toEqual(["2"]);
  });

  test("shows the date, the time to read, the category, the excerpt and the image", () => {
    const [, , post] = blog.page("/en/posts/").querySelectorAll("ol.posts li");
    const text = (post.textContent ?? "").replace(/\s+/g, " ");
    for (const part of ["1 March 2026", "1 min read", "Deep learning", "A post with a single"]) {
      expect(text).toContain(part);
    }
    expect(post.querySelector("img")?.getAttribute("src")).toBe("/images/posts/cover.png");
  });

  test("lacks drafts", () => {
    expect(blog.files.filter((file) => file.includes("draft"))).toEqual([]);
  });
});

test("home has the book first, and then the pinned and the newest posts", () => {
  const home = blog.page("/en/");
  expect(textsOf(home, "section h2")).toEqual(["Book", "Newest posts"]);
  expect(titles("/en/")[0]).toBe("The house rules");
});

describe("there is a page for each", () => {
  test.each([
    ["tag", "/tags/", ["C++ 글 2편", "계산 그래프 글 2편", "역전파 글 2편"]],
    ["category", "/en/categories/", ["Deep learning 3 posts", "Diary 2 posts", "Blog 1 post"]],
    ["series", "/series/", ["계산 그래프 읽기 글 2편"]],
    ["author", "/en/authors/", ["Duri Lee 2 posts", "Hana Kim 4 posts"]],
  ])("%s, with its number of posts", (_, path, expected) => {
    const found = textsOf(blog.page(path), ".list > .counted > li");
    expect(found).toEqual(expect.arrayContaining(expected));
    for (const href of hrefs(path, ".list > .counted > li > a")) {
      expect(titles(decodeURI(href ?? "")).length).toBeGreaterThan(0);
    }
  });

  test("year and month", () => {
    expect(textsOf(blog.page("/en/archive/"), ".list > .counted > li > a")).toEqual([
      "2026",
      "2025",
    ]);
    expect(titles("/en/archive/2026/02/")).toEqual([
      "Computational graphs 2: multiplication",
      "Computational graphs 1: addition",
    ]);
  });
});

test("a series is in the order of its parts", () => {
  const [path] = hrefs("/series/", ".list > .counted > li > a");
  expect(titles(decodeURI(path ?? ""))).toEqual(["계산 그래프 1: 덧셈", "계산 그래프 2: 곱셈"]);
});

describe("a post", () => {
  const post = blog.page("/posts/graphs-2/");

  test("shows what it is a part of", () => {
    expect(textsOf(post, ".series summary")).toEqual(["계산 그래프 읽기 연재, 2편 중 2편"]);
    expect(textsOf(post, ".series [aria-current]")).toEqual(["계산 그래프 2: 곱셈"]);
  });

  test("links its author, its category and its tags", () => {
    const links = [...post.querySelectorAll("article :is(.facts, .tags) a")];
    expect(links.map((link) => decodeURI(link.getAttribute("href") ?? ""))).toEqual([
      "/authors/kim/",
      "/categories/딥러닝/",
      "/tags/계산-그래프/",
      "/tags/역전파/",
      "/tags/numpy/",
    ]);
  });

  test("links the posts with the most similar tags", () => {
    expect(textsOf(post, ".related li")).toEqual(["계산 그래프 1: 덧셈", "실행되는 셀"]);
  });

  test("links the posts before and after it", () => {
    expect(textsOf(post, ".neighbours a span")).toEqual(["계산 그래프 1: 덧셈", "실행되는 셀"]);
  });
});

describe("the language switch", () => {
  const target = (path: string) => hrefs(path, "a.language")[0];

  test("leads to the same list, or else to the nearest above it", () => {
    expect(target("/posts/page/2/")).toBe("/en/posts/page/2/");
    expect(target("/posts/page/3/")).toBe("/en/posts/");
    expect(target("/tags/c++/")).toBe("/en/tags/c++/");
    expect(target("/tags/역전파/")).toBe("/en/tags/");
    expect(target("/en/archive/2025/11/")).toBe("/archive/2025/");
  });
});
