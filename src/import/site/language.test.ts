import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { expect, it } from "vitest";
import { writeProject } from "./project-as-it-came.ts";
import { isLost } from "./report.ts";
import { bytesOf, into, keysOf, old, post, remarksIn, run, useFolder, write } from "./trial.ts";

useFolder();

const english = "This is a post in English, which is long enough to be sure of it. ".repeat(5);
const korean = "한국어로 쓴 글입니다. ".repeat(20);

it("gives a post that names no language that of its text, in a site in both", async () => {
  write({
    "_config.yml": "lang: ko\nurl: https://a.io\n",
    "_posts/2020-01-01-ko.md": post("title: 글\nlang: ko", korean),
    "_posts/2020-01-02-en.md": post("title: Post\nlang: en", english),
    "_posts/2020-01-03-one.md": post("title: One", `${english}\n\n~~~\n${korean}\n~~~`),
    "_posts/2020-01-04-two.md": post("title: 둘", `${korean} Some words.`),
    "_posts/2020-01-05-three.md": post("title: Three", "Short."),
    "_posts/2020-01-06-four.md": post("title: 넷", korean),
  });
  const imported = await run();
  expect(keysOf("content/posts/en/2020-01-03-one.md").redirect_from).toEqual([
    "/2020/01/03/one.html",
  ]);
  for (const name of ["04-two", "05-three", "06-four"])
    expect(bytesOf(`content/posts/ko/2020-01-${name}.md`)).toContain("permalink");
  expect(remarksIn(imported).filter((text) => text.includes("names no language"))).toEqual([
    "_posts/2020-01-03-one.md:1: it names no language, and its text is English: it is at /en/posts/2020-01-03-one/; if that is wrong, write lang: ko in the old file, and import again",
  ]);
});

it("gives it that of its text where only the posts in the other language name theirs", async () => {
  write({
    "_config.yml": "lang: ko\nurl: https://a.io\n",
    "_posts/2020-01-01-ko.md": post("title: 글", korean),
    "_posts/2020-01-02-en.md": post("title: Post\nlang: en", english),
    "_posts/2020-01-03-welcome.md": post("title: Welcome to Jekyll!", english),
  });
  const imported = await run();
  expect(bytesOf("content/posts/ko/2020-01-01-ko.md")).toContain("permalink");
  expect(keysOf("content/posts/en/2020-01-03-welcome.md").redirect_from).toEqual([
    "/2020/01/03/welcome.html",
  ]);
  expect(remarksIn(imported).join("\n")).toContain("its text is English");
});

it("one document in the other language does not make a blog bilingual, unless it names both", async () => {
  writeProject();
  const posts = Array.from({ length: 10 }, (_, index): [string, string] => [
    `_posts/2020-01-${index + 10}-a.md`,
    post("title: 글", korean),
  ]);
  const blog = {
    ...Object.fromEntries(posts),
    "_posts/2020-01-01-b_en.md": post("title: B", english),
  };
  write({ ...blog, "_config.yml": "lang: en\nurl: https://a.io\n" });
  expect(remarksIn(await run()).join("\n")).toContain(
    "_posts/2020-01-01-b_en.md:1: it names English, as no other document does",
  );
  expect(keysOf("content/posts/ko/2020-01-01-b.md").title).toBe("B");
  expect(parse(bytesOf("content/site.yml")).languages).toEqual(["ko"]);
  for (const folder of [old(), into()]) rmSync(folder, { recursive: true });
  writeProject();
  write({ ...blog, "_config.yml": "languages: [ko, en]\nurl: https://a.io\n" });
  await run();
  expect(existsSync(join(into(), "content/posts/en/2020-01-01-b.md"))).toBe(true);
});

it.each([
  ["about", true],
  ["404", false],
])("one page, /en/%s/, makes a blog bilingual: %s", async (name, isBilingual) => {
  writeProject();
  write({
    "_config.yml": "lang: ko\nurl: https://a.io\n",
    ...Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [
        `_posts/2020-01-${index + 10}-a.md`,
        post("", korean),
      ]),
    ),
    "_posts/2020-02-01-c.md": post("title: C", english.repeat(10)),
    [`en/${name}.md`]: post(`title: A\npermalink: /en/${name}/`, english),
  });
  await run();
  expect(existsSync(join(into(), "content/posts/en/2020-02-01-c.md"))).toBe(isBilingual);
});

it("takes the code of Korea for that of Korean", async () => {
  write({
    "_config.yml": "lang: en\nurl: https://a.io\n",
    "_posts/2020-01-01-a.md": post("title: A\nlang: en", english),
    "_posts/2020-01-01-b.md": post("title: 나\nlang: kr", korean),
    "_posts/2020-01-01-c.md": post("title: 다\nlang: kr-KR", korean),
  });
  const imported = await run();
  expect(isLost(imported.rows)).toBe(false);
  for (const name of ["b", "c"])
    expect(bytesOf(`content/posts/ko/2020-01-01-${name}.md`)).toContain("한국어로");
});

it("keeps the posts of a site that names one language together", async () => {
  write({
    "_config.yml": "lang: ko\nurl: https://a.io\n",
    "_posts/2020-01-01-ko.md": post("title: 글", korean),
    "_posts/2020-01-02-ko.md": post("title: 글", korean),
    "_posts/2020-01-03-one.md": post("title: One", english),
  });
  await run();
  expect(bytesOf("content/posts/ko/2020-01-03-one.md")).toContain("/2020/01/03/one");
});

it("has at the root the only language of the posts, if the settings name another", async () => {
  writeProject();
  write({
    "_config.yml": "lang: ko\nurl: https://a.io\n",
    "index.md": "---\nlayout: home\n---\n",
    "_posts/2020-01-01-a.md": post("title: a\nlang: en", "[Home](/) and [b](/2020/01/02/b.html)"),
    "_posts/2020-01-02-b.md": post("title: b\nlang: en", english),
  });
  await run();
  expect(bytesOf("content/posts/en/2020-01-01-a.md")).toContain(
    "[Home](/) and [b](/2020/01/02/b/)",
  );
  expect(keysOf("content/posts/en/2020-01-02-b.md").permalink).toBe("/2020/01/02/b.html");
});

it("tells what a site without url lacks", async () => {
  write({ "_config.yml": "title: a\n", "_posts/2020-01-01-a.md": post("title: a") });
  expect(remarksIn(await run()).join("\n")).toContain(
    "_config.yml:1: it has no url: write the address of the blog in content/site.yml",
  );
});

it("pairs translations, and keeps documents in other languages aside", async () => {
  write({
    "_config.yml": "lang: en\n",
    "_posts/2020-01-02-a.md": post("lang: en\nlng_pair: p", "English text."),
    "_posts/2020-01-02-b.md": post("lang: ko\nlng_pair: p"),
    "_posts/2020-01-02-c.md": post("lang: fr\nlng_pair: p", "Du texte."),
  });
  const imported = await run();
  expect(keysOf("content/posts/ko/2020-01-02-b.md")).toMatchObject({
    lng_pair: "p",
    redirect_from: ["/2020/01/02/b.html"],
  });
  expect(keysOf("content/posts/en/2020-01-02-a.md").permalink).toBe("/2020/01/02/a.html");
  expect(existsSync(join(into(), "imported/aside/_posts/2020-01-02-c.md"))).toBe(true);
  expect(bytesOf("content/redirects.yml")).toBe("/2020/01/02/c.html: /2020/01/02/a/\n");
  expect(isLost(imported.rows)).toBe(true);
  expect(remarksIn(imported).join("\n")).toContain("1 document is in a language for which");
});

it("says how to publish the documents of a blog in another language, all of which it keeps", async () => {
  const files = {
    "_posts/2020-01-02-a.md": post("title: a", "日本語の文章です。"),
    "_posts/2020-01-03-b.md": post("title: b", "日本語の文章です。"),
  };
  write({ "_config.yml": "lang: ja\nurl: https://a.io\n", ...files });
  const imported = await run();
  for (const [path, content] of Object.entries(files))
    expect(bytesOf(`imported/aside/${path}`)).toBe(content);
  expect(isLost(imported.rows)).toBe(true);
  expect(remarksIn(imported)).toContain(
    "_config.yml:1: 2 documents are in languages for which this site has no strings: ja (2). The files are unchanged in imported/aside. To publish documents in such a language, add the language to the site, as README.md explains for a third language; then write lang: en instead of its code in a copy of the old blog, import the copy with --into, and move the documents from there to content/posts/<language>. Or, for a site with English menus and buttons, write lang: en in the old _config.yml and instead of these codes in the old documents, and import again",
  );
  write({ "_config.yml": "lang: en\nurl: https://a.io\n" });
  expect(isLost((await run()).rows)).toBe(false);
  expect(bytesOf("content/posts/en/2020-01-02-a.md")).toContain("日本語の文章です。");
});

it("keeps the address of a post whose translation, which is kept aside, had the same one", async () => {
  write({
    "_config.yml": "lang: en\n",
    "_posts/2020-01-02-a.md": post("lang: en", "English text."),
    "_posts/zh/2020-01-02-a.md": post("lang: zh", "中文。"),
  });
  await run();
  expect(keysOf("content/posts/en/2020-01-02-a.md").permalink).toBe("/2020/01/02/a.html");
  expect(existsSync(join(into(), "content/redirects.yml"))).toBe(false);
});

it("links with post_url to the post in the same language if two posts have the same name", async () => {
  const links =
    "[a]({% post_url 2020-01-01-a %}) [b]({% post_url en/2020-01-01-a %}) [c]({% post_url 2020-01-02-b %})";
  write({
    "_config.yml": "lang: ko\nurl: https://a.io\n",
    "_posts/en/2020-01-01-a.md": post("title: A\npermalink: /en/a/", `${english}\n\n${links}`),
    "_posts/ko/2020-01-01-a.md": post("title: 가\npermalink: /a/", `${korean}\n\n${links}`),
    "_posts/ko/2020-01-02-b.md": post("title: 나\npermalink: /b/", korean),
  });
  await run();
  expect(bytesOf("content/posts/en/2020-01-01-a.md")).toContain(
    "[a](/en/a/) [b](/en/a/) [c](/ko/b/)",
  );
  expect(bytesOf("content/posts/ko/2020-01-01-a.md")).toContain("[a](/a/) [b](/en/a/) [c](/b/)");
});

it("reads the posts of each language in _i18n, and their addresses", async () => {
  write({
    "_config.yml":
      "url: https://a.io\npermalink: /:categories/:title/\nlanguages: [ko, en]\nplugins: [jekyll-multiple-languages-plugin]\n",
    "_i18n/ko.yml": "title: 제목\n",
    "_i18n/ko/_posts/2020-01-02-a.md": post("title: 가\ncategories: [x]", korean),
    "_i18n/en/_posts/2020-01-02-a.md": post("title: a\ncategories: [x]", english),
    "_i18n/ko/_posts/2020-01-03-b.md": post("title: 나", korean),
  });
  const { rows } = await run();
  expect(keysOf("content/posts/ko/2020-01-02-a.md").permalink).toBe("/x/a/");
  expect(keysOf("content/posts/en/2020-01-02-a.md").permalink).toBe("/en/x/a/");
  expect(keysOf("content/posts/ko/2020-01-03-b.md").permalink).toBe("/b/");
  expect(rows.filter(({ state }) => state === "left")).toEqual([]);
});

it("keeps the addresses of jekyll-polyglot, which has a folder for each language but the first", async () => {
  const inLanguage = (lang: string, text: string) => ({
    [`_posts/${lang}/2020-01-02-a.md`]: post(
      `title: ${lang}\npermalink: /a/\nredirect_from: /old/`,
      text,
    ),
  });
  write({
    "_config.yml":
      "url: https://a.io\nplugins: [jekyll-polyglot]\nlanguages: [en, ko, sw, zh-TW]\nlang_from_path: true\n",
    ...{
      ...inLanguage("en", english),
      ...inLanguage("ko", korean),
      ...inLanguage("sw", "Habari."),
      ...inLanguage("zh-TW", "文"),
    },
    "_posts/ko/2020-01-03-b.md": post("permalink: /b/", `${korean}[앞의 글](/a/)`),
    "_posts/en/2020-01-03-c.md": post("permalink: /c/", english),
  });
  const { rows } = await run();
  expect(keysOf("content/posts/en/2020-01-02-a.md")).toMatchObject({
    ...{ permalink: "/a/", feed_id: "https://a.io/a", redirect_from: ["/old/index.html"] },
  });
  expect(keysOf("content/posts/ko/2020-01-02-a.md")).toMatchObject({
    ...{ permalink: "/ko/a/", feed_id: "https://a.io/a", redirect_from: ["/ko/old/index.html"] },
  });
  expect(bytesOf("content/posts/ko/2020-01-03-b.md")).toContain("[앞의 글](/ko/a/)");
  expect(parse(bytesOf("content/redirects.yml"))).toEqual({
    ...{ "/sw/a/": "/a/", "/zh-TW/a/": "/a/", "/sw/old/": "/a/", "/zh-TW/old/": "/a/" },
    ...{ "/b/": "/ko/b/", "/sw/b/": "/ko/b/", "/zh-TW/b/": "/ko/b/" },
    ...{ "/ko/c/": "/c/", "/sw/c/": "/c/", "/zh-TW/c/": "/c/" },
  });
  const aside = rows.filter(({ state }) => state === "left").map(({ to }) => to);
  expect(aside.toSorted()).toEqual(
    ["sw", "zh-TW"].map((lang) => `imported/aside/_posts/${lang}/2020-01-02-a.md`),
  );
});
