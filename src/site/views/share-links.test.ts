import { expect, test } from "vitest";
import { discussionAddress, termOf, widgetAddress } from "./giscus.ts";
import { editAddress, reportAddress, shareLinks } from "./share-links.ts";

test("the address and the title are escaped in each link", () => {
  const links = shareLinks("https://a.io/posts/역전파/", "A & B?");
  expect(links).toHaveLength(5);
  for (const { name, href } of links) {
    expect(href, name).toContain(encodeURIComponent("https://a.io/posts/역전파/"));
    expect(href.split("?").length, name).toBe(2);
  }
});

test("a file is edited and a mistake reported only where the repository is on GitHub", () => {
  const file = "content/posts/ko/역전파.md";
  const escaped = "content/posts/ko/%EC%97%AD%EC%A0%84%ED%8C%8C.md";
  for (const end of ["", "/", ".git"]) {
    expect(editAddress(`https://github.com/kim/blog${end}`, file)).toBe(
      `https://github.com/kim/blog/edit/main/${escaped}`,
    );
  }
  expect(reportAddress("https://github.com/kim/blog", { title: "a b", body: "c" })).toBe(
    "https://github.com/kim/blog/issues/new?title=a+b&body=c",
  );
  expect(editAddress("https://gitlab.com/kim/blog", file)).toBeUndefined();
  expect(reportAddress("https://codeberg.org/kim/blog", { title: "", body: "" })).toBeUndefined();
});

test("a discussion is named after the path, as by giscus' own script", () => {
  expect(termOf("/")).toBe("index");
  expect(termOf("/2023-07-03-a/")).toBe("2023-07-03-a/");
  expect(termOf("/a.html")).toBe("a");
  expect(termOf("/글/a b/")).toBe("%EA%B8%80/a%20b/");
});

test("the frame of comments is told the repository, the page and the language", () => {
  const giscus = {
    provider: "giscus" as const,
    repo: "kim/blog",
    repo_id: "R_1",
    category: "General",
    category_id: "DIC_1",
  };
  const page = { lang: "ko", page: "https://kim.io/posts/a/", path: "/posts/a/" } as const;
  const url = new URL(widgetAddress(giscus, { ...page, description: "d" }));
  expect(url.origin + url.pathname).toBe("https://giscus.app/ko/widget");
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    repo: "kim/blog",
    repoId: "R_1",
    categoryId: "DIC_1",
    term: "posts/a/",
    backLink: "https://kim.io/posts/a/",
  });
  expect(discussionAddress(giscus, "/posts/a/")).toBe(
    "https://github.com/kim/blog/discussions?discussions_q=posts%2Fa%2F",
  );
});
