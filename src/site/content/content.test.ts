import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readContent } from "./content.ts";

const site = `title: { ko: 가, en: A }
description: { ko: 가, en: A }
url: https://a.io
base: /
authors: [{ id: kim, name: { ko: 김, en: Kim } }]
comments: false
analytics: false
`;
const chapter = (section: string, more = "") =>
  `---\ntitle: t\nsection: "${section}"\ndescription: d\ndate: 2024-01-01\ntags: []\n${more}---\n`;
const post = (more = "") =>
  `---\ntitle: t\ndescription: d\ndate: 2024-01-01\ntags: []\ncategory: c\nauthor: kim\n${more}---\n`;

const plain = "---\ntitle: t\n---\n";
const needed = {
  "site.yml": site,
  ...Object.fromEntries(
    ["ko/home", "ko/play", "en/home", "en/play"].map((name) => [`pages/${name}.md`, plain]),
  ),
};

function problems(files: Record<string, string>): string[] {
  return problemsIn(contentWith(files));
}

function contentWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  for (const [name, text] of Object.entries({ ...needed, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function problemsIn(folder: string): string[] {
  return readContent(folder).problems.map(
    ({ file, line, message }) => `${file.slice(folder.length + 1)}:${line}: ${message}`,
  );
}

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

  it("recognizes a folder whatever its name", () => {
    expect(problems({ "posts/ko/a.md/b.md": post() })).toEqual([]);
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
      problems({ "chapters/ko/1.mdx": chapter("1"), "chapters/en/1.mdx": chapter("2") }),
    ).toHaveLength(2);
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

  it.each<[file: string, says: string]>([
    ["posts/ko/a.MD", 'the name ends in ".MD", so it would not be a page: end it with .md or .mdx'],
    ["posts/ko/a.markdown", 'the name ends in ".markdown", so it would not be a page: end it'],
    [
      "posts/ko/a.pdf",
      'the site does not read files that end in ".pdf": move files that are served unchanged into public/',
    ],
    ["posts/ko/LICENSE", "the site does not read files without an ending"],
    [
      "drafts/a.md",
      "no page is read from here: move the file into chapters/, posts/, pages/, or out",
    ],
    ["a.md", "no page is read from here"],
    ["pages/ko/play.mdx", "a page that others include is Markdown: end its name with .md"],
    [
      "posts/ko/old.proof.json",
      "the page of these recordings, old.md or .mdx, is not here: give the file the page's new name, or remove it",
    ],
  ])("reports %s, which the site would ignore", (file, says) => {
    const [found, ...more] = problems({ [file]: post() });
    expect(found).toContain(`${file}:1: ${says}`);
    expect(more).toEqual([]);
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

  it("accepts recordings and images next to their page, and files such as .DS_Store", () => {
    const files = { "posts/ko/a.md": post(), "posts/ko/a.proof.json": "{}" };
    expect(
      problems({ ...files, "posts/.DS_Store": "", "posts/ko/a.md~": "", "posts/ko/a.HEIC": "" }),
    ).toEqual([]);
  });

  it("reports missing texts that the site needs, and a playground for its cells", () => {
    const missing = (files: Record<string, string>) => {
      const folder = mkdtempSync(join(tmpdir(), "content-"));
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
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

  it("reports symbolic links, since the cells behind them are not verified", () => {
    const folder = contentWith({ "posts/ko/a.md": post(), "posts/ko/a.png": "" });
    const outside = contentWith({ "b.md": post() });
    for (const [target, name] of [
      [outside, "others"],
      [join(folder, "posts/ko"), "loop"],
      ["a.md", "file.md"],
      ["nowhere.md", "dead.md"],
      ["a.png", "image.png"],
      ["kim@host.1:2", ".#a.md"],
    ]) {
      symlinkSync(target, join(folder, "posts/ko", name));
    }
    const { pages } = readContent(folder);
    expect(pages.map(({ file }) => file)).toEqual([join(folder, "posts/ko/a.md")]);
    const message =
      "this is a symbolic link, which the site does not follow: put the file or folder itself here";
    expect(problemsIn(folder)).toEqual(
      ["dead.md", "file.md", "loop", "others"].map((name) => `posts/ko/${name}:1: ${message}`),
    );
  });

  it("reports a file whose name has a line break", () => {
    expect(problems({ "posts/ko/a\nb.md": post() })).toEqual([
      "posts/ko/a\nb.md:1: the name has a control character, such as a line break: rename the file",
    ]);
  });

  it("reports a missing site.yml", () => {
    const folder = mkdtempSync(join(tmpdir(), "content-"));
    expect(readContent(folder).problems).toContainEqual({
      file: join(folder, "site.yml"),
      line: 1,
      message:
        "the file does not exist: create it with the keys title, description, url and authors",
    });
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
