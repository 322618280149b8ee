import { expect, it } from "vitest";
import { Resolver } from "./resolve.ts";
import type { AddressTable, From } from "./resolve.ts";

const table: AddressTable = {
  url: "https://a.example",
  baseurl: "/blog",
  pages: new Map([
    ["index.html", { address: "/", lang: "ko" }],
    ["a.html", { address: "/posts/a/", lang: "ko" }],
    ["b.html", { address: "/en/posts/b/", lang: "en" }],
  ]),
  statics: new Set(),
  beside: new Set(),
  remote: new Map(),
  root: "ko",
  cdn: "",
  isPolyglot: false,
};
const from: From = { path: "_posts/2020-01-02-b.md", url: "/b.html", lang: "ko" };

it("finds an image from the root of the site, as Chirpy does, if there is none at its address", () => {
  const statics = new Set(["assets/a b.png", "2020/assets/c.png", "assets/c.png"]);
  const resolver = new Resolver({ ...table, statics });
  const here = { ...from, url: "/2020/b.html" };
  expect(resolver.asset("assets/a%20b.png", here)).toEqual({
    address: "/assets/a b.png",
    isMissing: false,
  });
  expect(resolver.asset("assets/c.png", here).address).toBe("/2020/assets/c.png");
  expect(resolver.asset("assets/d.png", here).isMissing).toBe(true);
});

it("finds an image in the folder or at the site that Chirpy's cdn names", () => {
  const statics = new Set(["a.png", "img/a.png", "img/b.png"]);
  const inFolder = new Resolver({ ...table, statics, cdn: "/img" });
  const addressOf = (src: string) => inFolder.asset(src, from);
  expect(addressOf("/b.png")).toEqual({ address: "/img/b.png", isMissing: false });
  expect(addressOf("/a.png").address).toBe("/a.png");
  expect(addressOf("/c.png")).toEqual({ address: "/c.png", isMissing: true });
  const elsewhere = new Resolver({ ...table, statics, cdn: "https://cdn.example/" });
  expect(elsewhere.asset("/c.png", from)).toEqual({
    address: "https://cdn.example/c.png",
    isMissing: false,
  });
  expect(elsewhere.asset("/a.png", from).address).toBe("/a.png");
});

it("finds a copied page at its address without an ending or a name", () => {
  const statics = new Set(["talks/index.html", "request/form.html", "c.png"]);
  const resolver = new Resolver({ ...table, statics });
  expect(resolver.link("/request/form#a", from)).toEqual({
    address: "/request/form.html#a",
    isMissing: false,
  });
  expect(resolver.link("/blog/talks/", from).address).toBe("/talks/index.html");
  expect(resolver.link("/talks", from).isMissing).toBe(false);
  expect(resolver.link("/c", from)).toEqual({ address: "/c", isMissing: true });
});

it.each([
  ["https://a.example/blog/a.html#b", "/posts/a/#b"],
  ["https://a.example/blog", "/"],
  ["/blog/a.html", "/posts/a/"],
  // Jekyll 4 writes the folder in {% link %}, before which it is written for Jekyll 3.
  ["/blog/blog/a.html", "/posts/a/"],
  // An address without the host often lacks the folder of the site.
  ["/a.html", "/posts/a/"],
  // The other folders of the host are other sites.
  ["https://a.example", "https://a.example"],
  ["https://a.example/a.html", "https://a.example/a.html"],
  ["//a.example/blogs/", "//a.example/blogs/"],
])("leads %s of a site in a folder to %s", (written, address) => {
  expect(new Resolver(table).link(written, from)).toEqual({ address, isMissing: false });
});

it.each([
  ["/blog/a.html#b", "/ko/posts/a/#b"],
  ["https://a.example/blog/", "/ko/"],
  ["/blog/b.html", "/en/posts/b/"],
])("leads %s of a page in English to %s, within the site", (written, address) => {
  const english: From = { ...from, lang: "en" };
  expect(new Resolver(table).link(written, english)).toEqual({ address, isMissing: false });
});

it.each([
  ["ko", "/blog/none/#a", "/none/#a"],
  ["en", "/blog/none/", "/ko/none/"],
  ["en", "none.html", "/none.html"],
  ["en", "/en/none/", "/en/none/"],
  ["en", "https://a.example/blog/none/", "https://a.example/blog/none/"],
] as const)(
  "keeps a broken link of a page in %s within the site: %s is %s",
  (lang, written, address) => {
    expect(new Resolver(table).link(written, { ...from, lang })).toEqual({
      address,
      isMissing: true,
    });
  },
);

it.each([
  "www.naver.com",
  "feedly.com",
  "developer.android.com/studio?hl=ko#a",
  "a-b.co.kr/c",
  "www.example.com:8080/a",
])("adds the https:// that the link %s lacks", (written) => {
  const address = `https://${written}`;
  expect(new Resolver(table).link(written, from)).toEqual({ address, isMissing: false });
});

it("reads the name of a file that is like that of a host", () => {
  const resolver = new Resolver({ ...table, statics: new Set(["a.com"]) });
  expect(resolver.link("a.com", from).address).toBe("/a.com");
  expect(resolver.link("b.html", from).address).toBe("/en/posts/b/");
  expect(resolver.link("c.md", from)).toEqual({ address: "/c.md", isMissing: true });
});
