import { expect, test } from "vitest";
import { brokenLinks, isWarned } from "./broken-links.ts";

const check = (html: string, base = "/") =>
  brokenLinks(
    new Map([
      ["index.html", html],
      ["book/index.html", `<h2 id="한글">`],
    ]),
    (file) => ["index.html", "book/index.html", "a.svg"].includes(file),
    base,
  ).map(({ file, link, wrong }) => `${file}: ${link}: ${wrong}`);

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

test("an address that cannot be decoded is reported, and %23 is no fragment", () => {
  expect(check(`<a href="/100%/">`)).toEqual([
    "index.html: /100%/: is not a valid address: write % as %25",
  ]);
  expect(check(`<a href="/a%23b/">`)).toEqual(["index.html: /a%23b/: leads to no page or file"]);
});

test("a link that a warning names is known, below any base", () => {
  const warnings = [
    'the link "/posts/god/" leads to a page that does not exist: /en/posts/god/',
    'the link "#b" leads to a heading, cell or term that does not exist: /en/posts/a/ has no "b"',
  ];
  const known = (link: string, base: string) =>
    isWarned({ file: "", link, wrong: "" }, base, warnings);
  expect(known("/en/posts/god/", "/")).toBe(true);
  expect(known("/repo/en/posts/god/", "/repo/")).toBe(true);
  expect(known("#b", "/")).toBe(true);
  expect(known("/en/posts/c/", "/")).toBe(false);
  expect(known("#c", "/")).toBe(false);
});
