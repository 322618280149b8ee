import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { into, old, outside, post, useFolder, write } from "../trial.ts";
import { compareSites, readOldSite } from "../index.ts";
import { pagesIn } from "./built-pages.ts";
import { planOf } from "../plan.ts";
import { ownFiles } from "./one-address.ts";
import { compared, project } from "./trial.ts";

useFolder();

it("finds a part and an address that the new site lacks", () => {
  write({
    "_config.yml": "",
    "_posts/2020-01-02-a.md": post("title: a", "하나\n\n둘"),
    "a.png": "x",
  });
  const page = "2020/01/02/a/index.html";
  const { documents, unanswered } = compared({ [page]: "<article><p>하나</p></article>" });
  expect(documents).toMatchObject([{ units: 2, missing: [{ kind: "text", text: "둘" }] }]);
  expect(unanswered).toEqual(["2020/01/02/a.html", "a.png"]);
});

it("expects emoji where the old site showed them in place of their names", () => {
  write({
    "_config.yml": "plugins: [jemoji]",
    "_posts/2020-01-02-a.md": post("title: a", "웃음 :smile: 끝\n\n~~~\n:on:\n~~~"),
  });
  const page = "<article><p>웃음 😄 끝</p><pre><code>:on:</code></pre></article>";
  const { documents } = compared({ "2020/01/02/a/index.html": page });
  expect(documents).toMatchObject([{ units: 2, missing: [] }]);
});

it("asks for the address of the blog's own feed", () => {
  write({
    "_config.yml": "",
    "blog.xml": post("layout: null", "<rss></rss>"),
    "b.md": post("title: b", "글"),
  });
  expect(compared({ "b/index.html": "<article>글</article>", "b.html": "" }).unanswered).toEqual([
    "blog.xml",
  ]);
});

it("asks for a file that Liquid made, unless this site or the theme makes such a file", () => {
  write({
    "_config.yml": "collections: { notes: { output: true } }\n",
    "_notes/c.R": post("title: c", "x <- 1"),
    "search.json": post("layout: null", "[]"),
    "main.scss": post("", "a { b: c }"),
  });
  expect(compared({}).unanswered).toEqual(["notes/c.R"]);
});

it("asks for no address that led to the page for those without a page", () => {
  write({
    "_config.yml": "",
    "assets/404.html": post("permalink: /404.html\nredirect_from: [/norobots/]", "없습니다"),
    "en/404.md": post("redirect_from: [/en/tabs/]", "Nothing"),
    "b.md": post("redirect_from: [/c/]", "글"),
  });
  const { unanswered } = compared({ "404.html": "", "b/index.html": "<article>글</article>" });
  expect(unanswered).toEqual(["b.html", "c/index.html"]);
});

it("finds the page of a post whose file name has decomposed letters, which its address has not", () => {
  write({
    "_config.yml": "permalink: /:title/\n",
    [`_posts/2020-01-02-${"한글".normalize("NFD")}.md`]: post("title: a", "하나"),
  });
  const page = `${"한글".normalize("NFC")}/index.html`;
  const { documents, unanswered } = compared({ [page]: "<article><p>하나</p></article>" });
  expect(documents).toMatchObject([{ units: 1, missing: [] }]);
  expect(documents[0].failed).toBeUndefined();
  // Servers tell the two forms apart.
  expect(unanswered).toEqual([`${"한글".normalize("NFD")}/index.html`]);
});

it("asks for no address that Jekyll made because it lacked the plugin for languages", () => {
  write({
    "_config.yml": "plugins: [jekyll-polyglot]\nlanguages: [en, fr]\ndefault_lang: en\n",
    "a.md": post("lang: fr\npermalink: /bonjour/", "Un texte."),
  });
  const built = join(outside(), "built/bonjour");
  mkdirSync(built, { recursive: true });
  writeFileSync(join(built, "index.html"), "<p>Un texte.</p>");
  const site = readOldSite(old(), () => undefined);
  const { unanswered } = compareSites(site, into(), pagesIn(join(built, "..")), "/", project);
  expect(unanswered).toEqual(["fr/bonjour/index.html"]);
});

it("finds comparisons in code, whose signs could be those of a tag", () => {
  write({
    "_config.yml": "",
    "_posts/2020-01-02-a.md": post("title: a", "    a <b and\n    c> d"),
  });
  const page = "2020/01/02/a/index.html";
  const html = "<article><pre>a &lt;b and\nc> d</pre></article>";
  expect(compared({ [page]: html }).documents).toMatchObject([{ missing: [], leftovers: [] }]);
});

it("expects no image that no browser shows", () => {
  write({ "_config.yml": "", "_posts/2020-01-02-a.md": post("title: a", "하나") });
  const built = join(outside(), "built");
  const page = "2020/01/02/a.html";
  mkdirSync(join(built, "2020/01/02"), { recursive: true });
  writeFileSync(join(built, page), '<p>하나 <img src="attachment:1:a.png"></p>');
  mkdirSync(join(into(), "2020/01/02/a"), { recursive: true });
  writeFileSync(join(into(), "2020/01/02/a/index.html"), "<article><p>하나</p></article>");
  const site = readOldSite(old(), () => undefined);
  const { documents } = compareSites(site, into(), pagesIn(built), "/", project);
  expect(documents).toMatchObject([{ units: 2, missing: [] }]);
});

it("expects the alternative text of an image that the old site lacks, within a text", () => {
  write({ "_config.yml": "", "_posts/2020-01-02-a.md": post("title: a", "하나") });
  const built = join(outside(), "built");
  mkdirSync(join(built, "2020/01/02"), { recursive: true });
  const text = '<p>하나 <img src="/a.png" alt="그림"> 둘</p>';
  writeFileSync(join(built, "2020/01/02/a.html"), text);
  mkdirSync(join(into(), "2020/01/02/a"), { recursive: true });
  writeFileSync(join(into(), "2020/01/02/a/index.html"), "<article><p>하나 그림 둘</p></article>");
  const site = readOldSite(old(), () => undefined);
  const { documents } = compareSites(site, into(), pagesIn(built), "/", project);
  expect(documents).toMatchObject([{ missing: [] }]);
});

it("takes the page for missing addresses for an answer where the old one was", () => {
  write({
    "_config.yml": "permalink: /:title/\n",
    "404.md": post("title: 없음", "없는 주소입니다."),
  });
  expect(compared({}).unanswered).toEqual(["404/index.html"]);
  expect(compared({ "404.html": "<p>없음</p>" }).unanswered).toEqual([]);
});

it("finds the page of a post whose front matter Jekyll could not read at the date of the build", () => {
  write({
    "_config.yml": "permalink: pretty\n",
    "_posts/2020-01-02-a.md": post("title: a: b\ncategory: c", "하나"),
  });
  const built = join(outside(), "built");
  mkdirSync(join(built, "2030/04/05/2020-01-02-a"), { recursive: true });
  writeFileSync(join(built, "2030/04/05/2020-01-02-a/index.html"), "<p>하나</p><p>둘</p>");
  mkdirSync(join(into(), "c/2020/01/02/a"), { recursive: true });
  writeFileSync(join(into(), "c/2020/01/02/a/index.html"), "<article><p>하나</p></article>");
  const site = readOldSite(old(), () => undefined);
  const { documents, unanswered } = compareSites(site, into(), pagesIn(built), "/", project);
  expect(documents).toMatchObject([{ units: 2, missing: [{ text: "둘" }] }]);
  expect(unanswered).toEqual([]);
});

it("finds the page of such a post also if another post has its permalink", () => {
  write({
    "_config.yml": "permalink: pretty\n",
    "_posts/2020-01-02-a.md": post("title: a: b\npermalink: /x/", "하나"),
    "_posts/2020-01-03-b.md": post("title: b\npermalink: /x/", "둘"),
  });
  const site = readOldSite(old(), () => undefined);
  const built = join(outside(), "built");
  const own = [...ownFiles(site.documents).values()][1];
  for (const [file, html] of [
    ["2030/04/05/2020-01-02-a/index.html", "<p>하나</p>"],
    [own, "<p>둘</p>"],
  ]) {
    mkdirSync(dirname(join(built, file)), { recursive: true });
    writeFileSync(join(built, file), html);
  }
  for (const { place } of planOf(site, project).planned) {
    mkdirSync(join(into(), place.address), { recursive: true });
    writeFileSync(join(into(), place.address, "index.html"), "<article>하나둘</article>");
  }
  const { documents } = compareSites(site, into(), pagesIn(built), "/", project);
  expect(documents.map(({ failed }) => failed)).toEqual([undefined, undefined]);
});

it("compares posts of one name in different folders each with its own page", () => {
  write({
    "_config.yml": "permalink: /:categories/:year-:month-:day-:title/\n",
    "a/_posts/2020-01-02-1.md": post("title: a", "하나"),
    "b/_posts/2020-01-02-1.md": post("title: b", "둘"),
  });
  const built = join(outside(), "built");
  for (const [folder, text] of [
    ["a", "하나"],
    ["b", "둘"],
  ]) {
    for (const [site, html] of [
      [built, `<p>${text}</p>`],
      [into(), `<article><p>${text}</p></article>`],
    ]) {
      mkdirSync(join(site, folder, "2020-01-02-1"), { recursive: true });
      writeFileSync(join(site, folder, "2020-01-02-1/index.html"), html);
    }
  }
  const site = readOldSite(old(), () => undefined);
  const { documents } = compareSites(site, into(), pagesIn(built), "/", project);
  expect(documents).toMatchObject([
    { units: 1, missing: [] },
    { units: 1, missing: [] },
  ]);
});

it("reads the page at an address that ends in .html/", () => {
  write({
    "_config.yml": "",
    "_posts/2020-01-02-a.md": post("title: a\npermalink: /a.html/", "하나"),
  });
  const page = "a.html/index.html";
  const built = join(outside(), "built");
  for (const folder of [built, into()]) {
    mkdirSync(join(folder, "a.html"), { recursive: true });
    writeFileSync(join(folder, page), "<article><p>하나</p></article>");
  }
  const site = readOldSite(old(), () => undefined);
  const { documents, unanswered } = compareSites(site, into(), pagesIn(built), "/", project);
  expect(documents).toMatchObject([{ units: 1, missing: [] }]);
  expect(unanswered).toEqual([]);
});
