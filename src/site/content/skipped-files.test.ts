import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readContent } from "./content.ts";
import { contentWith, post, problems, problemsIn } from "./content-for-tests.ts";

describe("readContent", () => {
  it("recognizes a folder whatever its name", () => {
    expect(problems({ "posts/ko/a.md/b.md": post() })).toEqual([]);
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

  it("accepts recordings and images next to their page, and files such as .DS_Store", () => {
    const files = { "posts/ko/a.md": post(), "posts/ko/a.proof.json": "{}" };
    expect(
      problems({
        ...files,
        "posts/.DS_Store": "",
        "posts/ko/a.md~": "",
        "posts/ko/a.HEIC": "",
        "posts/ko/._a.md": "\0",
      }),
    ).toEqual([]);
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
      "posts/ko/a\nb.md:1: the name contains a control character, such as a line break: rename the file",
    ]);
  });
});
