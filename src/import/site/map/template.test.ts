import { expect, test } from "vitest";
import type { OldDocument } from "../old-site.ts";
import { replacementOf } from "./template.ts";

const page = (source: string) =>
  ({ kind: "page", url: "/a/", files: ["a.html"], data: {}, source }) as OldDocument;

// Each takes a second at most; in quadratic time, it would take minutes.
test.each(["{%", "{{", "<!--", "<script ", "<", "{% include a ", "{% comment %}"])(
  "a long page is read: %s",
  (start) => {
    const source = start.repeat(1_000_000 / start.length);
    expect(replacementOf(page(`Words of a page. ${source}`), true, { a: "b" })).toBeUndefined();
  },
);

test("a page of a search whose script is a library of an include has no text of its own", () => {
  const source =
    "<div></div>{% include lunr.html %}<script>{% for post in site.posts %}{% endfor %}</script>";
  const lunr = `<script>${"var a = 1 < 2; ".repeat(1000)}</script>`;
  expect(replacementOf(page(source), true, { "lunr.html": lunr })).toEqual({ shows: "home" });
});

test("a page of text stays a page, whatever the word or the data that it names", () => {
  const about = "이 문서는 페이지를 나누는 방법을 설명합니다. ";
  const named =
    "paginator 객체입니다. {% include table.html scope=site.data.variables.paginator %}";
  expect(replacementOf(page(about + named), true, {})).toBeUndefined();
  const list = "{% for post in site.posts %}{{ post.title }}{% endfor %}";
  expect(replacementOf(page(about + list), true, {})).toEqual({ shows: "posts" });
  expect(replacementOf(page(about.repeat(15) + list), true, {})).toBeUndefined();
  const pages = "{% if paginator.previous_page %}이전 글 보기{% endif %}";
  expect(replacementOf(page(about + pages), true, {})).toEqual({ shows: "home" });
});

test("a page about the author stays a page above a list of posts; an archive with as many words is a list", () => {
  const source =
    "I am a data scientist. Here I have collected notes that I use for teaching. Most of them are about installing software. " +
    "{% for category in site.categories %}{{ category[0] }}{% endfor %}";
  const at = (url: string) => ({ ...page(source), url, data: { layout: "page" } }) as OldDocument;
  for (const url of ["/about/", "/research/", "/heritage/", "/specialists/", "/me/index.html"])
    expect(replacementOf(at(url), true, {})).toBeUndefined();
  for (const url of ["/archive/", "/2013.html", "/2013/05/"])
    expect(replacementOf(at(url), true, {})).toEqual({ shows: "posts" });
});

test("a list of publications is not a list of posts", () => {
  const source = "{% include search.html %}<div>{% bibliography %}</div>";
  expect(replacementOf(page("{% bibliography -f papers %}"), true, {})).toBeUndefined();
  const search = '<input type="text">';
  expect(replacementOf(page(source), true, { "search.html": search })).toBeUndefined();
});

test("only a page at the root is what a host shows where there is nothing", () => {
  const at = (url: string) => ({ ...page("<p>없습니다.</p>"), url, files: [] }) as OldDocument;
  expect(replacementOf(at("/404/"), true, {})).toEqual({ shows: "nothing" });
  expect(replacementOf(at("/ko/404.html"), true, {})).toEqual({ shows: "home" });
});

test("a page of text whose address ends in 404 stays a page", () => {
  const source = "서버는 찾지 못한 주소에 404라고 답합니다. ".repeat(20);
  const document = { ...page(source), url: "/http/404/", files: [] } as OldDocument;
  expect(replacementOf(document, true, {})).toBeUndefined();
});

test.each(["list", "category"])(
  "a page with the layout %s lists the posts with its slug",
  (layout) => {
    const document = { ...page(""), data: { layout, slug: "study" } } as OldDocument;
    expect(replacementOf(document, true, {})).toEqual({ shows: "category", name: "study" });
  },
);

test("a page of jekyll-paginate-v2 lists the posts of its category, whatever else it is called", () => {
  const data = { layout: "category", taxonomy: "App 개발", pagination: { category: "app-dev" } };
  const document: OldDocument = { ...page(""), data };
  expect(replacementOf(document, true, {})).toEqual({ shows: "category", name: "app-dev" });
});

test.each([
  ["feed.xml", { layout: "feed" }, "", "feed"],
  ["blog/feed.xml", {}, "{% include feed.xml %}", "feed"],
  ["news.xml", {}, "<rss version='2.0'></rss>", "feed"],
  ["index.xml", { layout: "rss" }, "", "feed"],
  ["sitemap.xml", { layout: null }, "<urlset></urlset>", "sitemap"],
  ["other.xml", {}, "<a></a>", "nothing"],
])("%s with the keys %j and the source %j shows: %s", (file, data, source, shows) => {
  const document = { ...page(source), url: `/${file}`, files: [file], data };
  expect(replacementOf(document as OldDocument, false, {})).toEqual({ shows });
});
