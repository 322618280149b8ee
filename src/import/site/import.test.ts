import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { importSite, isLost } from "./index.ts";
import type { Imported } from "./index.ts";
import { listFiles } from "./recorded/sites.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "import-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const old = () => join(folder, "old");
const into = () => join(folder, "new");
const bytesOf = (path: string) => readFileSync(join(into(), path), "utf8");

function write(files: Record<string, string | Uint8Array>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(old(), path)), { recursive: true });
    writeFileSync(join(old(), path), content);
  }
}

const post = (keys: string, body = "본문입니다.") => `---\n${keys}\n---\n${body}\n`;

function run(options: { force?: boolean; dry?: boolean } = {}): Promise<Imported> {
  const { force = false, dry = false } = options;
  return importSite({ from: old(), into: into(), force, dry, onProgress: () => undefined });
}

function keysOf(path: string): Record<string, unknown> {
  const [, yaml] = bytesOf(path).split(/^---$/m);
  return parseDocument(yaml).toJS() as Record<string, unknown>;
}

const remarksIn = ({ rows }: Imported) =>
  rows.flatMap(({ path, remarks }) =>
    remarks.map(({ line, message }) => `${path}:${line}: ${message}`),
  );

describe("importSite", () => {
  it("keeps the address of a post, its feed id and its date in the site's zone", async () => {
    write({
      "_config.yml":
        "url: https://a.io\ntimezone: America/Toronto\npermalink: /:year-:month-:day-:title/\n",
      "_posts/2022-08-17-a.md": post("title: 하나\ndate: 2022-08-16 10:00:00 +0900"),
    });
    await run();
    expect(keysOf("content/posts/ko/2022-08-17-a.md")).toMatchObject({
      title: "하나",
      date: "2022-08-16 10:00:00 +0900",
      permalink: "/2022-08-15-a/",
      feed_id: "https://a.io/2022-08-15-a",
    });
  });

  it("maps keys of themes and keeps unknown ones", async () => {
    write({
      "_config.yml": "",
      "_posts/2020-01-02-a.md": post(
        "title : 'a <b>bold</b> &amp; plain title'\ntags: [x, X, '  y,']\ncategories: [Big, Small]\nlayout: post\ncomments: false\npin: true\nlast_modified_at: 2021-03-04",
      ),
    });
    const imported = await run();
    expect(keysOf("content/posts/ko/2020-01-02-a.md")).toEqual({
      title: "a bold & plain title",
      date: "2020-01-02",
      meta_modify_date: "2021-03-04",
      category: "Big",
      tags: ["x", "y", "Small"],
      comments_disable: true,
      pinned: true,
      permalink: "/big/small/2020/01/02/a.html",
      jekyll: { layout: "post" },
    });
    expect(imported.unknownKeys).toEqual(new Map([["layout", 1]]));
  });

  it("takes a missing title from the first heading, or else from the name", async () => {
    write({
      "_config.yml": "",
      "_posts/2020-01-02-a.md": post("layout: post", "글\n\n## 제목 {#x}"),
      "_posts/2020-01-02-my-first_post.md": post("layout: post", "본문"),
    });
    await run();
    expect(keysOf("content/posts/ko/2020-01-02-a.md").title).toBe("제목");
    expect(keysOf("content/posts/ko/2020-01-02-my-first-post.md").title).toBe("My First Post");
  });

  it("reports broken YAML with its line and keeps what can be read", async () => {
    write({
      "_config.yml": "title: a\ntitle: b\n",
      "_posts/2020-01-02-a.md": post('title: "Q: what"\ntags: [a, b\nlayout: post\n\tx: 1'),
    });
    const imported = await run();
    expect(keysOf("content/posts/ko/2020-01-02-a.md").title).toBe("Q: what");
    expect(remarksIn(imported).join("\n")).toMatch(
      /2020-01-02-a\.md:[345]: this is not valid YAML/,
    );
    expect(isLost(imported.rows)).toBe(false);
  });

  it("reports the same problem of a line once", async () => {
    write({ "_config.yml": "", "_posts/2020-01-02-a.md": post(`title: a\nx: ${"[".repeat(500)}`) });
    const remarks = remarksIn(await run());
    expect(new Set(remarks).size).toBe(remarks.length);
  });

  it("reads EUC-KR, a byte-order mark, CRLF and control characters", async () => {
    const eucKr = [0xb9, 0xd8, 0xb9, 0xd9, 0xb4, 0xda, 0xc0, 0xd4, 0xb4, 0xcf, 0xb4, 0xd9];
    const words = Array.from({ length: 20 }, () => [...eucKr, 0x2e, 0x0a]).flat();
    write({
      "_config.yml": "",
      "_posts/2020-01-02-a.md": new Uint8Array([...Buffer.from("---\ntitle: k\n---\n"), ...words]),
      "_posts/2020-01-02-b.md": "\uFEFF---\r\ntitle: 비\r\n---\r\n한\u0008글\r\n",
    });
    const imported = await run();
    expect(bytesOf("content/posts/ko/2020-01-02-a.md")).toContain("밑바닥입니다.");
    expect(bytesOf("content/posts/ko/2020-01-02-b.md")).toContain("\n한글\n");
    expect(remarksIn(imported)).toContain(
      "_posts/2020-01-02-a.md:1: the file was decoded from EUC-KR and is UTF-8 now",
    );
  });

  it("copies images to their old addresses, and pages of the theme become redirects", async () => {
    write({
      "_config.yml": "plugins: [jekyll-feed]\n",
      "assets/a b.png": "x",
      "tags.html": post("layout: page", "{% for tag in site.tags %}{{ tag }}{% endfor %}"),
      "_posts/2020-01-02-a.md": post("title: a", "![그림](/assets/a%20b.png)"),
    });
    await run();
    expect(bytesOf("public/assets/a b.png")).toBe("x");
    expect(bytesOf("content/redirects.yml")).toBe("/feed.xml: /rss.xml\n/tags.html: /tags/\n");
  });

  it("finds images in the folder that the front matter names", async () => {
    write({
      "_config.yml": "baseurl: /blog\n",
      "assets/posts/a b.png": "x",
      "assets/posts/c.png": "x",
      "_posts/2020-01-02-a.md": post(
        "title: a\nmedia_subpath: /assets/posts/\nimage: c.png",
        "그림입니다.\n\n![a](a%20b.png)\n\n![c](/assets/posts/c.png)",
      ),
    });
    const imported = await run();
    const file = "content/posts/ko/2020-01-02-a.md";
    expect(bytesOf(file)).toContain("![a](</assets/posts/a b.png>)\n\n![c](/assets/posts/c.png)");
    expect(keysOf(file).img).toBe("/assets/posts/c.png");
    expect(remarksIn(imported)).toEqual([]);
  });

  it("tells of addresses that this site cannot have", async () => {
    write({
      "_config.yml": "",
      "_posts/2020-01-02-a.md": post(
        'title: a\ncategories: ["C#"]\nredirect_from: ["https://b.io/", /old/]',
      ),
    });
    const imported = await run();
    const keys = keysOf("content/posts/ko/2020-01-02-a.md");
    expect(keys.permalink).toBeUndefined();
    expect(keys.redirect_from).toEqual(["/old/index.html"]);
    const remarks = remarksIn(imported).join("\n");
    expect(remarks).toContain("its old address /c#/2020/01/02/a.html does not lead to it");
    expect(remarks).toContain("its old address /https://b.io/index.html does not lead to it");
    expect(isLost(imported.rows)).toBe(true);
  });

  it("tells of a home page without front matter, which is not copied", async () => {
    write({
      "_config.yml": "",
      ...{ "index.html": "<p>안녕하세요.</p>", "a.html": "<p>a</p>", "b.html": "<p>b</p>" },
      "b.md": post("title: 비\npermalink: /b.html"),
    });
    expect(remarksIn(await run())).toEqual([
      "b.html:1: it is not copied, because a document of the old site has the address /b.html",
      "index.html:1: it is not copied, because this site makes /index.html itself",
    ]);
    expect(existsSync(join(into(), "public/a.html"))).toBe(true);
  });

  it("leaves the address of the home page to this site", async () => {
    write({
      "_config.yml": "",
      "index.md": post("title: 안녕하세요", "저는 개발자이고 글을 씁니다."),
    });
    const imported = await run();
    expect(keysOf("content/pages/ko/welcome.md")).toEqual({ title: "안녕하세요" });
    expect(remarksIn(imported).join("\n")).toContain("the text is at /welcome/; move it into");
  });

  it("keeps a page whose text is in an include, and tells of a list that it replaces", async () => {
    write({
      "_config.yml": "",
      "resume.html": post("title: 이력서", "{% include resume.html %}"),
      "_includes/resume.html": "<p>{% include work.html %}</p>",
      "_includes/work.html": "십 년 동안 일했습니다.",
      "tags.html": post("layout: page", "{% for tag in site.tags %}{{ tag }}{% endfor %}"),
    });
    const imported = await run();
    expect(bytesOf("content/pages/ko/resume.md")).toContain("십 년 동안 일했습니다.");
    expect(remarksIn(imported)).toContain(
      "tags.html:1: it contains no text of its own, or lists pages: its address leads to /tags/",
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
  });

  it("tells of AsciiDoc, of posts without a date, and of addresses that two posts had", async () => {
    write({
      "_config.yml": "permalink: /:title/\n",
      "_posts/2020-01-02-a.adoc": "= Title\n",
      "_posts/면접.md": post("title: 면접"),
      "_posts/2020-01-02-b.md": post("title: b"),
      "_posts/2020-01-03-b.md": post("title: c"),
    });
    const imported = await run();
    const remarks = remarksIn(imported).join("\n");
    expect(remarks).toContain("2020-01-02-a.adoc:1: .adoc is neither Markdown nor HTML");
    expect(remarks).toContain("면접.md:1: it is a draft now");
    expect(remarks).toContain(
      "2020-01-03-b.md:1: its address /b/index.html is that of _posts/2020-01-02-b.md",
    );
    expect(keysOf("content/posts/ko/면접.md").draft).toBe(true);
    expect(listFiles(join(into(), "content/posts"))).toHaveLength(3);
  });
});

describe("an import is refused", () => {
  it("into the folder of the old site", async () => {
    write({ "_config.yml": "", "_posts/2020-01-02-a.md": post("title: a") });
    const options = { from: old(), force: false, dry: false, onProgress: () => undefined };
    for (const folder of [old(), join(old(), "new")])
      await expect(importSite({ ...options, into: folder })).rejects.toThrow(
        /name a folder outside/,
      );
    expect(listFiles(old())).toEqual(["_config.yml", "_posts/2020-01-02-a.md"]);
  });

  it("where the list of imported files is broken", async () => {
    write({ "_config.yml": "", "_posts/2020-01-02-a.md": post("title: a") });
    mkdirSync(join(into(), "imported"), { recursive: true });
    writeFileSync(join(into(), "imported/files.json"), "{");
    await expect(run()).rejects.toThrow(/files\.json:1: is not the list of imported files/);
    expect(listFiles(into())).toEqual(["imported/files.json"]);
  });
});

describe("a second import", () => {
  it("changes nothing", async () => {
    write({ "_config.yml": "", "a.png": "x", "_posts/2020-01-02-a.md": post("title: a") });
    await run();
    const before = listFiles(into()).map((path) => bytesOf(path));
    expect((await run()).outcomes).toEqual({ new: 0, same: 2, updated: 0, kept: 0 });
    expect(listFiles(into()).map((path) => bytesOf(path))).toEqual(before);
  });

  it("keeps what the author changed unless forced, and updates the rest", async () => {
    write({
      "_config.yml": "",
      "_posts/2020-01-02-a.md": post("title: a"),
      "_posts/2020-01-02-b.md": post("title: b"),
    });
    await run();
    const file = "content/posts/ko/2020-01-02-a.md";
    writeFileSync(join(into(), file), "mine\n");
    write({ "_posts/2020-01-02-b.md": post("title: c") });
    const imported = await run();
    expect(imported.outcomes).toMatchObject({ updated: 1, kept: 1 });
    expect(bytesOf(file)).toBe("mine\n");
    expect(remarksIn(imported).join("\n")).toContain(`${file} was there before, or was changed`);
    await run({ force: true });
    expect(bytesOf(file)).toContain("title: a");
  });

  it("writes nothing when dry", async () => {
    write({ "_config.yml": "", "_posts/2020-01-02-a.md": post("title: a") });
    expect((await run({ dry: true })).outcomes.new).toBe(1);
    expect(existsSync(into())).toBe(false);
  });
});

describe("hostile input", () => {
  it("writes nothing outside the target", async () => {
    writeFileSync(join(folder, "secret.txt"), "secret");
    write({
      "_config.yml": "permalink: /../../:title/\n",
      "_posts/2020-01-02-a.md": post(
        'title: a\npermalink: "/../../../evil/"\nimg: ../../secret.txt',
        "본문 {% include ../../secret.txt %}{% include_relative ../../secret.txt %}",
      ),
    });
    symlinkSync(join(folder, "secret.txt"), join(old(), "stolen.txt"));
    symlinkSync(folder, join(old(), "up"));
    symlinkSync(old(), join(old(), "loop"));
    const imported = await run();
    for (const link of ["up", "loop"]) rmSync(join(old(), link));
    expect(keysOf("content/posts/ko/2020-01-02-a.md").permalink).toBe("/evil/");
    expect(listFiles(folder).filter((path) => !/^(old|new)\//.test(path))).toEqual(["secret.txt"]);
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
    mkdirSync(join(folder, "elsewhere"));
    symlinkSync(join(folder, "elsewhere"), join(into(), "content/posts"));
    const imported = await run();
    expect(listFiles(join(folder, "elsewhere"))).toEqual([]);
    expect(isLost(imported.rows)).toBe(true);
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
    const imported = await run();
    expect(existsSync(join(into(), "content/posts/ko/2020-01-04-fine.md"))).toBe(true);
    const remarks = remarksIn(imported).join("\n");
    expect(remarks).toMatch(/bomb\.md:2: .*alias/i);
    expect(remarks).toMatch(/huge\.md:1: is 5 MB of text/);
    expect(remarks).toMatch(/loop\.md:/);
  }, 60_000);

  it("keeps files whose names differ in case or composition only, and tells of them", async () => {
    write({
      "_config.yml": "",
      "img/A.png": "1",
      "img/a.png": "2",
      "_posts/2020-01-02-\u1112\u1161\u11ab.md": post("title: x"),
      "_posts/2020-01-02-한.md": post("title: y"),
    });
    const imported = await run();
    expect(listFiles(join(into(), "content/posts"))).toHaveLength(2);
    expect(remarksIn(imported).join("\n")).toContain(
      'img/A.png:1: its name differs from "img/a.png"',
    );
  });
});
