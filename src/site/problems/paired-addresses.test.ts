import { expect, test } from "vitest";
import { inEach } from "../../i18n/in-each.ts";
import { listViews } from "../views/list-views.ts";
import { pageOf } from "../model/page.ts";
import { pairedAddresses } from "./paired-addresses.ts";

const settings = { timezone: "UTC", authors: [{ id: "kim" }] };
const post = (file: string, data: object) =>
  pageOf(`content/posts/${file}`, { kind: "posts", data: { title: "t", ...data } }, settings);
const pages = [
  post("ko/옛-글.md", { lng_pair: "moved", permalink: "/옛-글/", tags: ["신경망"] }),
  post("en/moved.md", { lng_pair: "moved", permalink: "/moved/", tags: ["neural networks"] }),
  post("ko/alone.md", {}),
];
const translations = [{ ko: "신경망", en: "neural networks" }];
const site = {
  authors: [{ id: "kim", name: inEach({ ko: "김", en: "Kim" }) }],
  paginate: 10,
  translations,
};
const own = new Set(pages.flatMap(({ permalink, path }) => (permalink ? [path] : [])));
const targetOf = pairedAddresses(pages, listViews(pages, site), own);

const ko = "content/posts/ko/a.md";
const en = "content/posts/en/a.md";

test("links to a page and to its translation lead to the same", () => {
  expect(targetOf("/옛-글/", ko)).toBe(targetOf("/moved/", en));
  expect(targetOf("/%EC%98%9B-%EA%B8%80/", ko)).toBe(targetOf("/moved", en));
  expect(targetOf("/옛-글/#가", ko)).toBe(targetOf("/moved/#a", en));
  expect(targetOf("/옛-글/", ko)).not.toBe(targetOf("/moved/#a", en));
});

test("lists of a tag with a name in each language are the same", () => {
  expect(targetOf("/tags/신경망/", ko)).toBe(targetOf("/tags/neural-networks/", en));
  expect(targetOf("/tags/신경망/", ko)).not.toBe(targetOf("/moved/", en));
});

test.each(["https://a.io/", "#a", "/posts/alone/", "/images/a.png"])("%s says it itself", (url) => {
  expect(targetOf(url, ko)).toBeUndefined();
});
