import { expect, test } from "vitest";
import { brokenLinks } from "./broken-links.ts";

const check = (html: string, base = "/") =>
  brokenLinks(
    new Map([
      ["index.html", html],
      ["book/index.html", `<h2 id="한글">`],
    ]),
    (file) => ["index.html", "book/index.html", "a.svg"].includes(file),
    base,
  );

test("links to existing pages, files and headings are accepted", () => {
  expect(
    check(`<a href="/book/"> <img src="/a.svg"> <a href="/book/#%ED%95%9C%EA%B8%80">`),
  ).toEqual([]);
  expect(check(`<a href="/repo/book/"><a href="/repo/">`, "/repo/")).toEqual([]);
});

test("a link that leads nowhere is reported with its page", () => {
  expect(check(`<a href="/nothing/">`)).toEqual([
    "index.html: /nothing/: leads to no page or file",
  ]);
  expect(check(`<a href="/book/#b">`)).toEqual(["index.html: /book/#b: leads to no heading"]);
  expect(check(`<a href="#top">`)).toEqual(["index.html: #top: leads to no heading"]);
});

test("a link without the base path is reported", () => {
  expect(check(`<a href="/book/">`, "/repo/")).toEqual([
    "index.html: /book/: does not begin with /repo/, where the site is served",
  ]);
});
