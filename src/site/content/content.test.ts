import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readContent } from "./content.ts";
import {
  chapter,
  folderWith,
  plain,
  post,
  problems,
  problemsIn,
  site,
} from "./content-for-tests.ts";

describe("readContent", () => {
  it("is empty for a book in two languages and a post in one", () => {
    expect(
      problems({
        "chapters/ko/1/index.mdx": chapter("1"),
        "chapters/en/1/index.mdx": chapter("1"),
        "posts/ko/alone.md": post(),
      }),
    ).toEqual([]);
  });

  it("needs no second language if site.yml names one", () => {
    const files = {
      "site.yml": `${site.replace(/, en: \w+/g, "")}languages: [ko]\n`,
      "chapters/ko/1.mdx": chapter("1"),
    };
    const found = problems(files);
    expect(found.map((text) => text.split(":")[0])).toEqual([
      "pages/en/home.md",
      "pages/en/play.md",
    ]);
    expect(found[0]).toMatch(/move it to pages\/ko\/, .* or delete it$/);
    expect(problems({ ...files, "wordmark.en.svg": "<svg/>" })[2]).toMatch(
      /^wordmark\.en\.svg:1: .*: delete the file, or add the language/,
    );
    expect(problems({ ...files, "posts/ko/a.md": post("lng_pair: x\n") })[2]).toContain(
      "the site has one language: remove it",
    );
  });

  it("reports the missing translation of a chapter", () => {
    const [problem] = problems({ "chapters/ko/1/1-1.mdx": chapter("1.1") });
    expect(problem).toMatch(
      /^chapters\/ko\/1\/1-1\.mdx:2: the page has no translation in en: write .*\/en\//,
    );
    expect(problems({ "chapters/ko/1.mdx": chapter("1", "draft: true\n") })).toEqual([]);
  });

  it("does not report a translation that exists but cannot be read as missing", () => {
    const found = problems({
      "chapters/ko/1.mdx": chapter("1"),
      "chapters/en/1.mdx": chapter("1", "tagz: 1\n"),
      "chapters/ko/2.mdx": chapter("2"),
    });
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^chapters\/en\/1\.mdx:7: unknown key "tagz"/);
    expect(found[1]).toMatch(/^chapters\/ko\/2\.mdx:2: the page has no translation/);
  });

  it("reports the other keys of a page and of site.yml that have wrong keys, too", () => {
    const page = post("tagz: 1\n").replace("kim", "lee");
    const found = problems({
      "site.yml": `${site}menu: [likns]\nthem: dark\n`,
      "posts/ko/a.md": page,
      "pages/ko/links.md": plain,
      "pages/en/links.md": plain,
    }).join("\n");
    expect(found).toContain('site.yml:9: unknown key "them"');
    expect(found).toContain('site.yml:8: menu has "likns", which is not a page');
    expect(found).toContain('posts/ko/a.md:8: unknown key "tagz"');
    expect(found).toContain('posts/ko/a.md:7: author is "lee", who is not in site.yml');
  });

  it("compares the numbers of translations", () => {
    expect(
      problems({ "chapters/ko/a.mdx": chapter("1"), "chapters/en/a.mdx": chapter("2") }),
    ).toHaveLength(2);
  });

  it("reports a number that does not fit the folder or the name of the file", () => {
    const inBoth = (files: Record<string, string>) =>
      problems(
        Object.fromEntries(
          Object.entries(files).flatMap(([name, section]) =>
            ["ko", "en"].map((lang) => [`chapters/${lang}/${name}`, chapter(section)]),
          ),
        ),
      ).filter((problem) => problem.startsWith("chapters/en"));
    expect(
      inBoth({
        "1/index.mdx": "3",
        "1/1-2/1-2-3.mdx": "1.3",
        "2/words.mdx": "1.2",
        "2/2-1/index.mdx": "2.10",
      }),
    ).toEqual(
      [
        'chapters/en/1/index.mdx:3: section is "3", which does not fit the path 1: write "1", or move the file',
        'chapters/en/1/1-2/1-2-3.mdx:3: section is "1.3", which does not fit the path 1/1-2/1-2-3: write "1.2.3", or move the file',
        'chapters/en/2/2-1/index.mdx:3: section is "2.10", which does not fit the path 2/2-1: write "2.1", or move the file',
        'chapters/en/2/words.mdx:3: section is "1.2", which does not fit the path 2/words: write a number such as "2.1", or move the file',
      ].sort(),
    );
    const right = {
      "1/index.mdx": "1",
      "1/1-10/index.mdx": "1.10",
      "a/b.mdx": "7",
      "2/b.mdx": "2.3",
      "03/03-01.mdx": "3.1",
    };
    expect(inBoth(right)).toEqual([]);
  });

  it("reports a number that two pages of the book have", () => {
    const found = problems({
      "chapters/ko/1/1-1.mdx": chapter("1.1"),
      "chapters/en/1/1-1.mdx": chapter("1.1"),
      "chapters/ko/1/1-2.mdx": chapter("1.1"),
      "chapters/en/1/1-2.mdx": chapter("1.1"),
    });
    expect(found).toEqual(
      ["en", "ko"].map((lang) =>
        expect.stringMatching(
          `chapters/${lang}/1/1-2\\.mdx:3: section "1\\.1" is also that of .*/${lang}/1/1-1\\.mdx: give each`,
        ),
      ),
    );
  });

  it("reports a pair with one page", () => {
    expect(problems({ "posts/ko/a.md": post("lng_pair: x\n"), "posts/en/a.md": post() })).toEqual([
      'posts/ko/a.md:8: lng_pair is "x", which no page in en has: write it there too, or remove it here',
    ]);
  });

  it("reports a pair with three pages", () => {
    const found = problems({
      "posts/ko/a.md": post("lng_pair: x\n"),
      "posts/ko/b.md": post("lng_pair: x\n"),
      "posts/en/c.md": post("lng_pair: x\n"),
    });
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^posts\/ko\/a\.md:8: lng_pair "x" is also that of .*b\.md/);
  });

  it("accepts pages and lists, and reports a list without its page and an unknown page in the menu", () => {
    const links = "- title: { ko: 가, en: A }\n  url: https://a.io/\n";
    const files = { "links.yml": links, "pages/ko/links.md": plain, "pages/en/links.md": plain };
    expect(problems(files)).toEqual([]);
    const wrong = {
      ...files,
      "pages/en/links.md": plain.replace("title", "titel"),
      "projects.yml": links.replace("url", "adress"),
      "site.yml": `${site}menu: [posts, likns]\n`,
    };
    const found = problems(wrong).join("\n");
    expect(found).toContain('pages/en/links.md:2: unknown key "titel": did you mean "title"?');
    expect(found).toMatch(/projects\.yml:2: unknown key "adress"/);
    expect(found).toMatch(
      /projects\.yml:1: the list is shown on the page .*pages\/ko\/projects\.md/,
    );
    expect(found).toContain(
      'site.yml:8: menu has "likns", which is not a page: did you mean "links"?',
    );
  });

  it("reports missing texts that the site needs, and a playground for its cells", () => {
    const missing = (files: Record<string, string>) => {
      const folder = folderWith(files);
      return readContent(folder)
        .problems.filter(({ message }) => message.startsWith("the site requires this file"))
        .map(({ file }) => file.slice(folder.length + 1));
    };
    expect(missing({})).toEqual(["pages/ko/home.md", "pages/en/home.md"]);
    const live = `${post()}\n\`\`\`ts live file="a.ts"\nconsole.log(1);\n\`\`\`\n`;
    expect(missing({ "site.yml": site, "posts/ko/a.md": live })).toEqual([
      "pages/ko/home.md",
      "pages/ko/play.md",
      "pages/en/home.md",
      "pages/en/play.md",
    ]);
  });

  it("reports a missing site.yml", () => {
    const folder = folderWith({});
    expect(readContent(folder).problems).toContainEqual({
      file: join(folder, "site.yml"),
      line: 1,
      message:
        "the file does not exist: create it with the keys title, description, url and authors",
    });
  });

  it("reports folders that should be files", () => {
    const names = ["site.yml", "glossary.yml", "redirects.yml"];
    const folder = folderWith(Object.fromEntries(names.map((name) => [`${name}/a.txt`, ""])));
    expect(problemsIn(folder).slice(0, 4)).toEqual([
      ...names.map((name) => `${name}:1: this is a folder: replace it by a file`),
      expect.stringMatching(/^\w+\.yml\/a\.txt:1: no page is read from here/),
    ]);
  });

  it("reports files in the wrong place, unknown authors and an empty site.yml", () => {
    expect(problems({ "posts/a.md": post() })[0]).toContain("move it to posts/ko/ or posts/en/");
    expect(problems({ "chapters/ko/1.md": chapter("1") })[0]).toContain("end its name with .mdx");
    expect(problems({ "posts/ko/a.md": post().replace("kim", "lee") })).toEqual([
      'posts/ko/a.md:7: author is "lee", who is not in site.yml: write one of kim, or add the author there',
    ]);
    expect(problems({ "site.yml": "" })[0]).toMatch(
      /^site\.yml:1: there is nothing here: write the keys title/,
    );
  });
});
