import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isLost, table } from "./index.ts";
import { listFiles } from "./recorded/sites.ts";
import {
  bytesOf,
  into,
  keysOf,
  old,
  outside,
  post,
  remarksIn,
  run,
  useFolder,
  write,
} from "./trial.ts";

useFolder();

describe("hostile input", () => {
  it("writes nothing outside the target", async () => {
    writeFileSync(join(outside(), "secret.txt"), "secret");
    write({
      "_config.yml": "permalink: /../../:title/\n",
      "_posts/2020-01-02-a.md": post(
        'title: a\npermalink: "/../../../evil/"\nimg: ../../secret.txt',
        "본문 {% include ../../secret.txt %}{% include_relative ../../secret.txt %}",
      ),
    });
    symlinkSync(join(outside(), "secret.txt"), join(old(), "stolen.txt"));
    symlinkSync(outside(), join(old(), "up"));
    symlinkSync(old(), join(old(), "loop"));
    const imported = await run({ threads: true });
    for (const link of ["up", "loop"]) rmSync(join(old(), link));
    expect(keysOf("content/posts/ko/2020-01-02-a.md").permalink).toBe("/evil/");
    expect(listFiles(outside()).filter((path) => !/^(old|new)\//.test(path))).toEqual([
      "secret.txt",
    ]);
    expect(
      listFiles(into()).some(
        (path) => bytesOf(path).includes("secret\n") || /stolen|^up/.test(path),
      ),
    ).toBe(false);
    const remarks = remarksIn(imported).join("\n");
    expect(remarks).toContain("stolen.txt:1: is a link out of the site's folder");
    expect(remarks).toContain("loop:1: is a link to a folder that it is in");
  });

  it("does not write through a link in the target", async () => {
    write({ "_config.yml": "", "_posts/2020-01-02-a.md": post("title: a") });
    mkdirSync(join(into(), "content"), { recursive: true });
    mkdirSync(join(outside(), "elsewhere"));
    symlinkSync(join(outside(), "elsewhere"), join(into(), "content/posts"));
    const imported = await run({ threads: true });
    expect(listFiles(join(outside(), "elsewhere"))).toEqual([]);
    expect(isLost(imported.rows)).toBe(true);
  });

  it.each(["c++", "zh(", "../up"])("reads %s as a language of jekyll-polyglot", async (lang) => {
    write({
      "_config.yml": `plugins: [jekyll-polyglot]\nlanguages: [ko, "${lang}"]\ndefault_lang: ko\n`,
      "_posts/2020-01-02-a.md": post(`title: a\nlang: "${lang}"`),
      "_posts/2020-01-03-b.md": post("title: b\nlang: ko"),
    });
    await run();
    expect(keysOf("content/posts/ko/2020-01-03-b.md").title).toBe("b");
    expect(listFiles(outside()).filter((path) => !/^(old|new)\//.test(path))).toEqual([]);
  });

  it("reads folders that link to each other once behind links, and imports the rest", async () => {
    const folders = [..."abcdefghijkl"].map((name) => `f-${name}`);
    write({
      "_config.yml": "",
      "_posts/2020-01-02-a.md": post("title: a"),
      ...Object.fromEntries(
        folders.map((name) => [`${name}/page.md`, post("title: b", "글입니다.")]),
      ),
    });
    for (const from of folders)
      for (const to of folders)
        if (from !== to) symlinkSync(join(old(), to), join(old(), from, `to-${to}`));
    const imported = await run({ threads: true });
    const pages = listFiles(join(into(), "content/pages/ko"));
    for (const name of folders) expect(pages).toContain(`${name}/page.md`);
    expect(pages).toContain("f-c/to-f-b/page.md");
    expect(remarksIn(imported).join("\n")).toContain(
      "f-b/to-f-a/to-f-c:1: is a link behind another one, to a folder that is read elsewhere",
    );
    expect(isLost(imported.rows)).toBe(true);
  });

  it("reads the first keys of front matter that is too long", async () => {
    const keys = (title: string) => `title: ${title}\n${"a: b\n".repeat(600_000)}c: d`;
    write({
      "_posts/2020-01-01-a.md": post(keys("a"), "본문"),
      "_posts/2020-01-02-b.md": post(`title: b\n${"- c\n".repeat(20_000)}`, "본문"),
    });
    const imported = await run();
    expect(keysOf("content/posts/ko/2020-01-01-a.md")).toMatchObject({ title: "a" });
    expect(keysOf("content/posts/ko/2020-01-02-b.md").title).toMatch(/^b\b/);
    const remarks = remarksIn(imported);
    expect(remarks).toContain(
      "_posts/2020-01-01-a.md:2: the front matter is 2930 KB long, of which 128 KB are read: the keys that can be read are kept",
    );
    expect(remarks.filter((remark) => remark.includes("not valid YAML"))).toHaveLength(10);
  });

  it("survives YAML bombs, include loops and huge documents, and imports the rest", async () => {
    const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (let i = 1; i < 9; i++) {
      const [name, last] = [String.fromCharCode(97 + i), String.fromCharCode(96 + i)];
      bomb.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${last}`).join(", ")}]`);
    }
    write({
      "_config.yml": "",
      "_posts/2020-01-01-bomb.md": post(bomb.join("\n")),
      "_posts/2020-01-02-loop.md": post("title: l", "{% include a.html %}"),
      "_includes/a.html": "{% include b.html %}{% include b.html %}",
      "_includes/b.html": "{% include a.html %}{% include a.html %}",
      "_posts/2020-01-03-huge.md": post("title: h", "x".repeat(5 * 1024 * 1024)),
      "_posts/2020-01-04-fine.md": post("title: fine"),
    });
    const imported = await run({ threads: true });
    expect(existsSync(join(into(), "content/posts/ko/2020-01-04-fine.md"))).toBe(true);
    const remarks = remarksIn(imported).join("\n");
    expect(remarks).toMatch(/bomb\.md:2: .*alias/i);
    expect(remarks).toMatch(/huge\.md:1: was not read: it is 5 MB of text/);
    expect(remarks).toMatch(/loop\.md:/);
  }, 60_000);

  it("does not wait for pipes, and imports the rest", async () => {
    write({ "_posts/2020-01-02-a.md": post("title: a", "본문 {% include_relative pipe %}") });
    for (const pipe of ["_config.yml", "CNAME", "Gemfile", "_posts/pipe", "_posts/b.md"]) {
      execFileSync("mkfifo", [join(old(), pipe)]);
    }
    const imported = await run();
    expect(keysOf("content/posts/ko/2020-01-02-a.md").title).toBe("a");
    const remarks = remarksIn(imported).join("\n");
    expect(remarks).toContain("_config.yml:1: was not read: it is not a file");
    expect(remarks).toContain("_posts/b.md:1: is neither a file nor a folder");
    expect(isLost(imported.rows)).toBe(true);
  });

  it("imports the rest of a site with settings and data that are too large", async () => {
    write({
      "_config.yml": "a: b\n".repeat(1024 * 1024),
      "_data/a.yml": "- a: b\n".repeat(200_000),
      "_posts/2020-01-02-a.md": post("title: a"),
    });
    const imported = await run();
    expect(keysOf("content/posts/ko/2020-01-02-a.md").title).toBe("a");
    expect(remarksIn(imported).filter((remark) => remark.includes("was not read"))).toEqual([
      "_config.yml:1: was not read: it is 5 MB of text, more than the 1 MB that are read: split it",
      "_data/a.yml:1: was not read: it is 1.3 MB of text, more than the 1 MB that are read: split it",
    ]);
    expect(isLost(imported.rows)).toBe(true);
  });

  it("gives no document a name that Windows cannot have, and tells of such files", async () => {
    write({
      "_config.yml": "",
      "aux.md": post("title: 소개"),
      "img/nul.png": "1",
      "img/a:b.png": "2",
      "img/a.png": "3",
    });
    const imported = await run();
    expect(keysOf("content/pages/ko/aux-page.md").permalink).toBe("/aux.html");
    const told = remarksIn(imported).filter((remark) => remark.includes("Windows"));
    expect(told.map((remark) => remark.split(".png")[0])).toEqual(["img/a:b", "img/nul"]);
  });

  it("shows control characters in names as escapes", () => {
    const name = "\u001B[2J\u202Ea\n.md";
    expect(table([{ path: name, state: "left", remarks: [] }])).toBe(
      "left out      \\u001b[2J\\u202ea\\u000a.md",
    );
  });

  it("keeps files whose names differ in case or composition only, and tells of them", async () => {
    write({
      "_config.yml": "",
      "img/A.png": "1",
      "img/a.png": "2",
      "_posts/2020-01-02-\u1112\u1161\u11ab.md": post("title: x"),
      "_posts/2020-01-02-한.md": post("title: y"),
    });
    const imported = await run({ threads: true });
    expect(listFiles(join(into(), "content/posts"))).toHaveLength(2);
    expect(remarksIn(imported).join("\n")).toContain(
      'img/A.png:1: its name differs from "img/a.png"',
    );
  });
});
