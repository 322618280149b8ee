import { describe, expect, test } from "vitest";
import { blogs, textsOf } from "./built.ts";

const [blog] = blogs;
const titles = (path: string) => textsOf(blog.page(path), "ol.posts li a");
const hrefs = (path: string, selector: string) =>
  [...blog.page(path).querySelectorAll(selector)].map((link) => link.getAttribute("href"));

/** The titles on all pages of a list. */
const allTitles = (path: string): string[] =>
  blog.pages
    .filter((page) => page === path || page.startsWith(`${path}page/`))
    .flatMap((page) => titles(page));

describe("the list of all posts", () => {
  test("has the pinned posts first and then the newest, three on a page, in both languages", () => {
    const korean = allTitles("/posts/");
    expect(titles("/posts/")).toEqual(korean.slice(0, 3));
    expect(korean[0]).toBe("이 블로그의 글쓰기 규칙");
    const graphs = ["계산 그래프 2: 곱셈", "계산 그래프 1: 덧셈"];
    const order = ["그림 한 장", "실행되는 셀", ...graphs, "한국어로만 쓴 글"];
    expect(korean.filter((title) => order.includes(title))).toEqual(order);
    expect(titles("/en/posts/")[0]).toBe("The house rules");
    expect(titles("/en/posts/page/2/")).toHaveLength(3);
  });

  test("links its pages", () => {
    const links = hrefs("/posts/page/2/", ".pages a");
    expect(links[0]).toBe("/posts/");
    expect(links).toContain("/posts/page/3/");
    expect(textsOf(blog.page("/posts/page/2/"), ".pages [aria-current]")).toEqual(["2"]);
  });

  test("shows the date, the time to read, the category, the excerpt and the image", () => {
    const posts = [...blog.page("/en/archive/2026/03/").querySelectorAll("ol.posts li")];
    const post = posts.find(({ textContent }) => textContent?.includes("A cell that runs"));
    const text = (post?.textContent ?? "").replace(/\s+/g, " ");
    for (const part of ["1 March 2026", "1 min read", "Deep learning", "A post with a single"]) {
      expect(text).toContain(part);
    }
    const image = post?.querySelector("img")?.getAttribute("src") ?? "";
    expect(image).toMatch(/^\/_images\/public\/images\/posts\/cover\.png\.[^/]*\.webp$/);
    expect(blog.files).toContain(image);
  });

  test("shows the image beside a post", () => {
    const image = blog.page("/en/tags/mdx/").querySelector("ol.posts img")?.getAttribute("src");
    expect(image).toMatch(/^\/_images\/content\/posts\/en\/wide\.png\.[^/]*\.480\.webp$/);
    expect(blog.files).toContain(image);
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
    ["tag", "/tags/", "계산 그래프"],
    ["category", "/en/categories/", "Deep learning"],
    ["series", "/series/", "계산 그래프 읽기"],
    ["author", "/en/authors/", "Hana Kim"],
  ])("%s, with its number of posts", (_, path, name) => {
    const links = [...blog.page(path).querySelectorAll(".list > .counted > li")];
    expect(links.map((link) => link.querySelector("a")?.textContent)).toContain(name);
    for (const link of links) {
      const count = allTitles(
        decodeURI(link.querySelector("a")?.getAttribute("href") ?? ""),
      ).length;
      expect(link.textContent).toMatch(new RegExp(`\\b${count}\\D*$`));
      expect(count).toBeGreaterThan(0);
    }
  });

  test("year and month", () => {
    expect(textsOf(blog.page("/en/archive/"), ".list > .counted > li > a")).toEqual(
      expect.arrayContaining(["2026", "2025"]),
    );
    const february = blog
      .page("/en/archive/")
      .querySelector('li:has(> [href="/en/archive/2026/02/"])');
    const texts = (selector: string) =>
      Array.from(february?.querySelectorAll(selector) ?? [], ({ textContent }) => textContent);
    expect(texts("li li li a")).toEqual(titles("/en/archive/2026/02/"));
    expect(texts("time")).toEqual(["8 February 2026", "1 February 2026"]);
    expect(titles("/en/archive/2026/02/")).toEqual([
      "Computational graphs 2: multiplication",
      "Computational graphs 1: addition",
    ]);
  });
});

test("a series is in the order of its parts, with their numbers", () => {
  const [path] = hrefs("/series/", ".list > .counted > li > a");
  expect(titles(decodeURI(path ?? ""))).toEqual(["1 계산 그래프 1: 덧셈", "2 계산 그래프 2: 곱셈"]);
});

describe("a post", () => {
  const post = blog.page("/posts/graphs-2/");

  test("shows what it is a part of", () => {
    expect(textsOf(post, ".series summary")).toEqual(["계산 그래프 읽기 연재, 전체 2편 중 2편"]);
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
    expect(target("/tags/c++/")).toBe("/en/tags/c++/");
    expect(target("/tags/공지/")).toBe("/en/tags/");
    expect(target("/en/archive/2025/11/")).toBe("/archive/2025/");
  });
});

test("a tag with a name in each language leads to the other, also for search engines", () => {
  for (const [path, other] of [
    ["/tags/역전파/", "/en/tags/backprop/"],
    ["/en/categories/deep-learning/", "/categories/딥러닝/"],
    ["/series/계산-그래프-읽기/", "/en/series/reading-computational-graphs/"],
  ]) {
    expect(hrefs(path, "a.language").map((href) => decodeURI(href ?? ""))).toEqual([other]);
    const alternates = hrefs(path, "link[rel=alternate][hreflang]");
    expect(alternates.map((href) => decodeURI(href ?? ""))).toContain(
      `https://blog.example${other}`,
    );
  }
});

describe("a page of content/pages", () => {
  test("has its own address and is in the menu, in both languages", () => {
    expect(textsOf(blog.page("/en/about/"), "main h1")).toEqual(["About"]);
    expect(textsOf(blog.page("/"), "header.site nav a")).toEqual([
      ...["책", "글", "연습장", "API", "소개", "프로젝트", "링크", "연락처", "개인정보 처리방침"],
      "역전파",
    ]);
    expect(hrefs("/en/about/", "header.site nav [aria-current]")).toEqual(["/en/about/"]);
  });

  test("shows the list of the same name", () => {
    expect(textsOf(blog.page("/projects/"), ".listed a")).toEqual(["작은 신경망"]);
    expect(hrefs("/projects/", ".listed a")).toEqual(["https://example.org/network"]);
    expect(textsOf(blog.page("/en/links/"), ".listed a")).toEqual(["NumPy's documentation"]);
    expect(hrefs("/contacts/", ".listed a")).toEqual(["mailto:kim@blog.example"]);
    expect(blog.page("/about/").querySelector(".listed")).toBeNull();
  });
});
