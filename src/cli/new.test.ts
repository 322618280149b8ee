import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseFrontMatter } from "../schema/index.ts";
import { lastSectionOf, newFiles } from "./new-files.ts";

const day = "2026-11-27";

describe("npm run new", () => {
  it("writes a post whose name has the date and the title, Hangul included", () => {
    const files = newFiles({ title: "역전파: 처음부터 #1", langs: ["ko", "en"], day });
    expect(files.map(({ file }) => file)).toEqual([
      "content/posts/ko/2026-11-27-역전파-처음부터-sharp1.md",
      "content/posts/en/2026-11-27-역전파-처음부터-sharp1.md",
    ]);
    for (const { file, text } of files) {
      expect(parseFrontMatter(file, text)).toMatchObject({
        ok: true,
        page: { kind: "posts", data: { title: "역전파: 처음부터 #1", draft: true } },
      });
    }
  });

  it("shortens a name that no file can have, at a word if possible", () => {
    const name = (title: string) => newFiles({ title, langs: ["ko"], day })[0].file.slice(28);
    expect(name("가나 ".repeat(100))).toBe(`${"가나-".repeat(20).slice(0, -1)}.md`);
    expect(name(`${"가".repeat(50)} ${"나".repeat(50)}`)).toBe(`${"가".repeat(50)}.md`);
    expect(name("가".repeat(300))).toBe(`${"가".repeat(60)}.md`);
    expect(newFiles({ title: "가".repeat(300), langs: ["ko"], day })[0].text).toContain(
      "가".repeat(300),
    );
  });

  it("writes a chapter and its first section", () => {
    const files = newFiles({ title: "A", langs: ["en"], chapter: "2", day });
    const sections = files.map(({ file, text }) => {
      const parsed = parseFrontMatter(file, text);
      return [file, parsed.ok && parsed.page.kind === "chapters" && parsed.page.data.section];
    });
    expect(sections).toEqual([
      ["content/chapters/en/2/index.mdx", "2"],
      ["content/chapters/en/2/2-1.mdx", "2.1"],
    ]);
  });

  it("writes the next section of a chapter", () => {
    const folder = mkdtempSync(join(tmpdir(), "new-"));
    mkdirSync(join(folder, "content/chapters/ko/2/2-9"), { recursive: true });
    writeFileSync(join(folder, "content/chapters/ko/2/2-8.mdx"), "");
    const { stdout } = run(folder, "Vectors of words", "--chapter", "2");
    const files = ["ko", "en"].map((lang) => `content/chapters/${lang}/2/2-10.mdx`);
    expect(stdout.split("\n").filter((line) => line.startsWith("content/"))).toEqual(files);
    expect(readFileSync(join(folder, files[1]), "utf8")).toContain(
      'title: Vectors of words\nsection: "2.10"\ndraft: true\n',
    );
    const alone = run(folder, "Words", "--chapter", "2", "--lang", "ko").stdout;
    expect(alone).toContain("content/chapters/ko/2/2-11.mdx\n");
    rmSync(join(folder, "content/chapters/en"), { recursive: true });
    // The other language has no such chapter yet.
    const first = run(folder, "Words", "--chapter", "2", "--lang", "en").stdout;
    expect(first).toMatch(/^content\/chapters\/en\/2\/index\.mdx\ncontent\/.*\/2-1\.mdx\n/);
    expect(lastSectionOf("2", ["index.mdx"])).toBe(0);
    expect(lastSectionOf("2", [])).toBe(undefined);
  });

  /** Runs the command in a folder. */
  function run(folder: string, ...args: string[]) {
    const command = join(import.meta.dirname, "new.ts");
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
      cwd: folder,
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  }

  it.each(["///", "..."])("asks for letters in the title %s", (title) => {
    const folder = mkdtempSync(join(tmpdir(), "new-"));
    expect(run(folder, title)).toEqual({
      status: 2,
      stdout: "",
      stderr: `the title is "${title}", from which no name of a file can be made: use a letter or a digit\n`,
    });
  });

  it("prints the paths, and overwrites nothing", () => {
    const folder = mkdtempSync(join(tmpdir(), "new-"));
    const { status, stdout } = run(folder, "My", "post", "--pair");
    const paths = stdout.split("\n").filter((line) => line.startsWith("content/"));
    expect([status, paths.length]).toEqual([0, 2]);
    expect(stdout).toContain("npm start shows them as drafts.");
    expect(run(folder, "Another post").stdout).toContain("npm start shows it as a draft.");
    const [first] = paths;
    writeFileSync(join(folder, first), "mine");
    const again = run(folder, "My post", "--pair");
    expect(again.status).toBe(2);
    expect(again.stderr).toContain(`${first}, ${paths[1]} exist already`);
    expect(readFileSync(join(folder, first), "utf8")).toBe("mine");
  });

  it("says what is wrong with its arguments", () => {
    const folder = mkdtempSync(join(tmpdir(), "new-"));
    mkdirSync(join(folder, "content"));
    const wrong = (...args: string[]) => run(folder, ...args).stderr;
    expect(wrong()).toContain("npm run new takes a title");
    expect(wrong("a", "--lang", "fr")).toContain(
      '--lang is "fr": the languages of the site are ko, en',
    );
    expect(wrong("a", "--chapter", "two")).toContain('--chapter is "two"');
    expect(wrong("a", "--pair", "--lang", "en")).toContain("leave --lang out");
    expect(wrong("a", "--par")).toContain("npm run new takes a title");
    writeFileSync(join(folder, "content/site.yml"), "languages: [ko]\n");
    expect(wrong("a", "--pair")).toContain("one language");
    expect(wrong("a", "--lang", "en")).toContain("add it to languages in content/site.yml");
  });
});
