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
