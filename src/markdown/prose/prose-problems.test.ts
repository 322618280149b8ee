import { expect, test } from "vitest";
import { outlineOf } from "../outline/outline.ts";
import { proseProblems, type ReadPage } from "./prose-problems.ts";

function page(lang: string, link: string): ReadPage {
  const file = `content/pages/${lang}/about.md`;
  const prose = {
    problems: [],
    anchors: [],
    sections: outlineOf(file, `[link](${link})`),
    passages: [],
    images: [],
    formulas: { styles: [], classes: [], glyphs: {} },
  };
  return { file, lang, pair: "about", prose, digest: "" };
}

/** A post that exists in Korean and English only. */
const names = new Map([
  ["ko /posts/a/", "a"],
  ["en /posts/a/", "a"],
]);
const targetOf = (url: string, file: string) => names.get(`${file.split("/")[2]} ${url}`);

test("a link to a post that one of the two languages lacks is not missing in either", () => {
  expect(proseProblems([page("de", "/posts/a/"), page("en", "/posts/a/")], targetOf)).toEqual([]);
});

test("links to different posts are missing in the other page", () => {
  const found = proseProblems([page("de", "/posts/b/"), page("en", "/posts/a/")], targetOf);
  expect(found.map(({ file, message }) => [file, message.split(" is missing")[0]])).toEqual([
    ["content/pages/de/about.md", "the link /posts/b/"],
    ["content/pages/en/about.md", "the link /posts/a/"],
  ]);
});
