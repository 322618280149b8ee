import { describe, expect, it } from "vitest";
import { pageOf } from "./page.ts";

const settings = { timezone: "Asia/Seoul", authors: [{ id: "kim" }, { id: "lee" }] };
const now = Date.parse("2024-06-01T00:00:00+09:00");

/** A post with these keys. */
function post(keys = {}, name = "a", excerpt = "", changed?: string) {
  const data = { title: "t", ...keys };
  return pageOf(
    `content/posts/ko/${name}.md`,
    { kind: "posts", data },
    settings,
    { excerpt, changed },
    now,
  );
}

describe("a page with a title alone", () => {
  it("has the first author of site.yml, no date, and its title as the description", () => {
    expect(post()).toMatchObject({ author: "kim", description: "t", excerpt: "t", tags: [] });
    expect(post().date).toBeUndefined();
    expect(post().hidden).toBeUndefined();
  });

  it("is dated by the name of its file", () => {
    expect(post({}, "2024-05-01-title").date).toEqual({
      at: "2024-04-30T15:00:00Z",
      day: "2024-05-01",
    });
    expect(post({ date: "2023-01-01" }, "2024-05-01-title").date?.day).toBe("2023-01-01");
    expect(post({}, "old/2024-05-01-title").date?.day).toBe("2024-05-01");
    expect(post({}, "2024-05-01").date).toBeUndefined();
  });

  it("is described by the excerpt of its text", () => {
    const long = "word ".repeat(60).trim();
    const page = post({}, "a", long);
    expect(page.excerpt).toBe(long);
    expect(page.description).toMatch(/word…$/);
    expect(page.description.length).toBeLessThan(151);
  });
});

it("a page was updated when Git changed it, if that is a later day than its date", () => {
  const updated = (keys: object, changed: string) => post(keys, "a", "", changed).updated?.day;
  expect(updated({ date: "2024-05-01" }, "2024-05-01T23:59:00+09:00")).toBeUndefined();
  expect(updated({ date: "2024-05-01" }, "2024-05-01T16:00:00Z")).toBe("2024-05-02");
  const keys = { date: "2024-05-01", meta_modify_date: "2024-05-03" };
  expect(updated(keys, "2024-05-09T00:00:00Z")).toBe("2024-05-03");
  expect(updated({ ...keys, meta_modify_date: "2024-04-01" }, "2024-05-09T00:00:00Z")).toBe(
    undefined,
  );
});

it("a page of the past is published", () => {
  expect(post({ date: "2024-05-31T23:59:59" }).hidden).toBeUndefined();
});

it("a page of the future is published if site.yml says so", () => {
  const fields = { kind: "posts" as const, data: { title: "t", date: "2024-06-02" } };
  const page = pageOf("content/posts/ko/a.md", fields, { ...settings, future: true }, {}, now);
  expect(page.hidden).toBeUndefined();
});

describe("the keys of a page", () => {
  it("description and meta_description are for lists and for search engines", () => {
    expect(post({ description: "d" }, "a", "e")).toMatchObject({ excerpt: "d", description: "d" });
    expect(post({ meta_description: "m" }, "a", "e")).toMatchObject({
      excerpt: "e",
      description: "m",
    });
  });

  it.each<[key: string, value: unknown, expected: object]>([
    ["author", "lee", { author: "lee" }],
    ["category", "c", { category: "c" }],
    ["series", "s", { series: "s" }],
    ["tags", ["a"], { tags: ["a"] }],
    ["pin", true, { pinned: true }],
    ["pinned", true, { pinned: true }],
    ["img", "/a.png", { image: "/a.png" }],
    ["meta_keywords", ["k"], { keywords: ["k"] }],
    ["meta_modify_date", "2024-05-02", { updated: { day: "2024-05-02" } }],
    ["search_engine_exclude", true, { noindex: true }],
    ["on_site_search_exclude", true, { searchable: false }],
    ["comments_disable", true, { comments: false }],
    ["lng_pair", "x", { pair: "x" }],
    ["permalink", "/x", { path: "/x/", permalink: true, redirects: ["/x.html"] }],
    ["redirect_from", ["/x/"], { path: "/posts/a/", permalink: false, redirects: ["/x/"] }],
    ["redirect_from", ["/x/", "/y"], { redirects: ["/x/", "/y/", "/y.html"] }],
    ["redirect_from", ["/posts/a.html"], { redirects: ["/posts/a.html"] }],
    ["draft", true, { hidden: "draft" }],
    ["published", false, { hidden: "draft" }],
    ["date", "2024-06-01T00:00:01", { hidden: "future" }],
  ])("%s: %j changes the page", (key, value, expected) => {
    expect(post({ [key]: value })).toMatchObject(expected);
  });
});

it("a file name whose letters are several characters, as macOS can write them, gives the usual address", () => {
  const page = post({ lng_pair: "쌍".normalize("NFD") }, "메모/한글".normalize("NFD"));
  expect(page).toMatchObject({ place: "메모/한글", path: "/posts/메모/한글/", pair: "쌍" });
  expect(page.file).toBe(`content/posts/ko/${"메모/한글".normalize("NFD")}.md`);
});
