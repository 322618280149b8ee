import { expect, test } from "vitest";
import { inEach } from "../../i18n/in-each.ts";
import { listViews } from "../views/list-views.ts";
import { pageOf } from "./page.ts";
import { listPathIn, translationProblems } from "./translated-names.ts";

const settings = { timezone: "UTC", authors: [{ id: "kim" }] };
const post = (lang: string, name: string, data: object) =>
  pageOf(
    `content/posts/${lang}/${name}.md`,
    { kind: "posts", data: { title: name, ...data } },
    settings,
  );
const translations = [
  { ko: "신경망", en: "Neural Networks" },
  { ko: "안내", en: "Guide" },
];

test("a tag, category or series leads to the one with its name in the other language", () => {
  const site = { translations };
  expect(listPathIn("en", "/tags/신경망/", site)).toBe("/en/tags/neural-networks/");
  expect(listPathIn("en", "/tags/신경망/page/2/", site)).toBe("/en/tags/neural-networks/page/2/");
  expect(listPathIn("ko", "/en/categories/guide/", site)).toBe("/categories/안내/");
  expect(listPathIn("ko", "/en/series/guide/", site)).toBe("/series/안내/");
});

test("all other lists have the same name", () => {
  const site = { translations };
  expect(listPathIn("en", "/tags/numpy/", site)).toBe("/en/tags/numpy/");
  expect(listPathIn("en", "/tags/", site)).toBe("/en/tags/");
  expect(listPathIn("en", "/posts/신경망/", site)).toBe("/en/posts/신경망/");
});

test("the pages of such tags are translations of each other, as far as they exist", () => {
  const pages = [
    post("ko", "a", { tags: ["신경망"] }),
    post("ko", "b", { tags: ["신경망"] }),
    post("en", "a", { tags: ["neural networks"] }),
  ];
  const authors = [{ id: "kim", name: inEach({ ko: "김", en: "Kim" }) }];
  const views = listViews(pages, { authors, paginate: 1, translations });
  const switched = (path: string) => views.find((view) => view.path === path)?.translations;
  expect(switched("/tags/신경망/")).toEqual([
    { lang: "en", path: "/en/tags/neural-networks/", exists: true },
  ]);
  expect(switched("/en/tags/neural-networks/")).toEqual([
    { lang: "ko", path: "/tags/신경망/", exists: true },
  ]);
  expect(switched("/tags/신경망/page/2/")).toEqual([
    { lang: "en", path: "/en/tags/neural-networks/", exists: false },
  ]);
});

test("a name that no page has is a warning, which names the nearest", () => {
  const pages = [
    post("ko", "a", { tags: ["신경망"], category: "안내" }),
    post("en", "a", { tags: ["neural network"], series: "Guide" }),
  ];
  const at = { file: "content/site.yml", lineOf: (index: number) => index + 5 };
  expect(translationProblems({ translations }, pages, at, ["ko", "en"])).toEqual([
    {
      file: "content/site.yml",
      line: 5,
      message:
        'translations has "Neural Networks", which no page in en has as a tag, category or series: did you mean "neural network"?',
      warning: true,
      kind: "translated name",
    },
  ]);
});

test("translations of a site with one language are one warning", () => {
  const at = { file: "content/site.yml", lineOf: (index: number) => index + 5 };
  const message = "translations has no effect in a site with one language: remove it";
  const warning = { file: "content/site.yml", line: 5, message, warning: true };
  expect(translationProblems({ translations }, [], at, ["ko"])).toEqual([warning]);
  expect(translationProblems({ translations: [] }, [], at, ["ko"])).toEqual([]);
});
