import { expect, it } from "vitest";
import type { Lang } from "../../i18n/index.ts";
import { seriesIn } from "./groups.ts";
import { langsOfBook, postsOf } from "./order.ts";
import { pageOf } from "./page.ts";

it("a book must be in each language that has it, if these are two or more, and otherwise in all", () => {
  const langs = ["ko", "en", "ja"] as Lang[];
  const inLangs = (...found: string[]) => langsOfBook(langs, (lang) => found.includes(lang));
  expect(inLangs()).toEqual(langs);
  expect(inLangs("ja")).toEqual(langs);
  expect(inLangs("ko", "en")).toEqual(["ko", "en"]);
  expect(inLangs("ko", "en", "ja")).toEqual(langs);
});

it("of the posts of one day, the last by file is first, and the parts of a series are in order", () => {
  const settings = { timezone: "UTC", authors: [{ id: "kim" }] };
  const post = (name: string, date: string, permalink: string) => {
    const data = { title: name, date, permalink, series: "CNN" };
    return pageOf(`content/posts/en/${name}.md`, { kind: "posts", data }, settings);
  };
  const pages = [
    post("cnn-1", "2024-01-02", "/a/"),
    post("cnn-2", "2024-01-02", "/z/"),
    post("cnn-3", "2024-01-03", "/b/"),
  ];
  const names = (list: readonly { title: string }[]) => list.map(({ title }) => title);
  expect(names(postsOf(pages, "en"))).toEqual(["cnn-3", "cnn-2", "cnn-1"]);
  expect(seriesIn(pages, "en").map((group) => names(group.pages))).toEqual([
    ["cnn-1", "cnn-2", "cnn-3"],
  ]);
});
