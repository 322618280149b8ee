import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
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
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  for (const [name, text] of Object.entries({ ...needed, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
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

  it("takes a folder for a folder, whatever its name", () => {
    expect(problems({ "posts/ko/a.md/b.md": post() })).toEqual([]);
  });

  it("misses the twin of a chapter", () => {
    const [problem] = problems({ "chapters/ko/1/1-1.mdx": chapter("1.1") });
    expect(problem).toMatch(
      /^chapters\/ko\/1\/1-1\.mdx:2: the page has no twin in en: write .*\/en\//,
    );
    expect(problems({ "chapters/ko/1.mdx": chapter("1", "draft: true\n") })).toEqual([]);
  });

  it("does not miss a twin that is there and cannot be read", () => {
    const found = problems({
      "chapters/ko/1.mdx": chapter("1"),
      "chapters/en/1.mdx": chapter("1", "tagz: 1\n"),
      "chapters/ko/2.mdx": chapter("2"),
    });
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^chapters\/en\/1\.mdx:7: unknown key "tagz"/);
    expect(found[1]).toMatch(/^chapters\/ko\/2\.mdx:2: the page has no twin/);
  });

  it("compares the numbers of twins", () => {
    expect(
      problems({ "chapters/ko/1.mdx": chapter("1"), "chapters/en/1.mdx": chapter("2") }),
    ).toHaveLength(2);
  });

  it("finds a pair that dangles", () => {
    expect(problems({ "posts/ko/a.md": post("lng_pair: x\n"), "posts/en/a.md": post() })).toEqual([
      'posts/ko/a.md:8: lng_pair is "x", and no page in en has it: write it there too, or remove it here',
    ]);
  });

  it("finds a pair that is double", () => {
    const found = problems({
      "posts/ko/a.md": post("lng_pair: x\n"),
      "posts/ko/b.md": post("lng_pair: x\n"),
      "posts/en/c.md": post("lng_pair: x\n"),
    });
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^posts\/ko\/a\.md:8: lng_pair "x" is also that of .*b\.md/);
  });

  it("finds two files of one address", () => {
    expect(problems({ "posts/ko/a.md": post(), "posts/ko/a.mdx": post() })[0]).toMatch(
      /^posts\/ko\/a\.md:2: the address \/posts\/a\/ is also made by .*a\.mdx/,
    );
  });

  it.each<[file: string, says: string]>([
    [
      "posts/ko/a.MD",
      'the name ends in ".MD", so that this would be no page: end it with .md or .mdx',
    ],
    ["posts/ko/a.markdown", 'the name ends in ".markdown", so that this would be no page: end it'],
    [
      "posts/ko/a.png",
      'the site does not read files that end in ".png": put what is served as it is into public/',
    ],
    ["posts/ko/LICENSE", "the site does not read files without an ending"],
    [
      "drafts/a.md",
      "no page is read from here: move the file into chapters/, posts/, pages/, or out",
    ],
    ["a.md", "no page is read from here"],
    [
      "pages/ko/about.md",
      "no page of the site takes this in: the ones that are taken in are home.md and play.md",
    ],
    [
      "posts/ko/old.proof.json",
      "the page of these recordings, old.md or .mdx, is not here: give the file the page's new name, or remove it",
    ],
  ])("names %s, which would be left out in silence", (file, says) => {
    const [found, ...more] = problems({ [file]: post() });
    expect(found).toContain(`${file}:1: ${says}`);
    expect(more).toEqual([]);
  });

  it("leaves recordings with their page, and files that no author wrote, alone", () => {
    const files = { "posts/ko/a.md": post(), "posts/ko/a.proof.json": "{}" };
    expect(problems({ ...files, "posts/.DS_Store": "", "posts/ko/a.md~": "" })).toEqual([]);
  });

  it("misses the texts that the site needs", () => {
    const folder = mkdtempSync(join(tmpdir(), "content-"));
    const messages = readContent(folder).problems.map(({ message }) => message);
    expect(messages.filter((text) => text.startsWith("the site needs this file"))).toHaveLength(4);
  });

  it("finds files in the wrong place, unknown authors and a missing site.yml", () => {
    expect(problems({ "posts/a.md": post() })[0]).toContain("move it to posts/ko/ or posts/en/");
    expect(problems({ "chapters/ko/1.md": chapter("1") })[0]).toContain("end its name with .mdx");
    expect(problems({ "posts/ko/a.md": post().replace("kim", "lee") })).toEqual([
      'posts/ko/a.md:7: author is "lee", whom site.yml does not name: write one of kim, or add the author there',
    ]);
    expect(problems({ "site.yml": "" })[0]).toMatch(/^site\.yml:1: the text is missing/);
  });
});
