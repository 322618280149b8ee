import { describe, expect, it } from "vitest";
import { parseFrontMatter } from "./front-matter.ts";

const chapter = (lines: string) => `---\n${lines}\n---\n\n# text\n`;
const good = [
  "title: 벡터와 행렬",
  'section: "1.1"',
  "description: 곱셈 셋",
  "date: 2024-05-01",
  "tags: [numpy]",
];
const post = [
  ...good.filter((line) => !line.startsWith("section")),
  "category: deep learning",
  "author: kim",
];
const parse = (lines: string[], path = "content/chapters/ko/1/1-1.mdx") =>
  parseFrontMatter(path, chapter(lines.join("\n")));
const problems = (lines: string[], path?: string) => {
  const parsed = parse(lines, path);
  return parsed.ok ? [] : parsed.problems.map(({ line, message }) => `${line}: ${message}`);
};

describe("parseFrontMatter", () => {
  it("reads a chapter and the lines of its keys", () => {
    const parsed = parse(good);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(parsed.page.kind).toBe("chapters");
    expect(parsed.page.data).toMatchObject({
      title: "벡터와 행렬",
      section: "1.1",
      tags: ["numpy"],
    });
    expect(parsed.lineOf("date")).toBe(5);
  });

  it("reads a post with every key of the Jekyll theme", () => {
    const jekyll = [
      "lng_pair: id_1",
      "img: :cover.jpg",
      "comments_disable: true",
      "meta_modify_date: 2021-08-10 10:32:53 +0900",
      "meta_description: short",
      "meta_keywords: [a, b]",
      "image_viewer_on: false",
      "image_lazy_loader_on: true",
      "on_site_search_exclude: true",
      "search_engine_exclude: true",
      "published: false",
      "redirect_from: [/a/, /b/]",
      "permalink: /old/",
      "feed_id: https://a.io/2020/old",
      "jekyll: { layout: post, toc: { sticky: true } }",
    ];
    const parsed = parse([...post, ...jekyll], "content/posts/en/a.md");
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(parsed.page.kind).toBe("posts");
    expect(parsed.page.data).toMatchObject({ meta_modify_date: "2021-08-10T10:32:53+09:00" });
  });

  it("says what is missing with an example in the language of the message", () => {
    expect(problems(["date: 2024-05-01"], "content/posts/en/a.md")).toEqual([
      '2: title is missing: write text, such as "Vectors and matrices"',
    ]);
  });

  it("needs a title only, in a post, and ignores keys without a value", () => {
    const parsed = parse(["title: a", "tags:", "category:"], "content/posts/en/a.md");
    expect(parsed).toMatchObject({ ok: true, page: { data: { title: "a" } } });
  });

  it("reads tags from a list or from text with commas", () => {
    for (const tags of ["[numpy, 행렬]", "numpy, 행렬 , numpy,"]) {
      const parsed = parse(["title: a", `tags: ${tags}`], "content/posts/en/a.md");
      expect(parsed).toMatchObject({ page: { data: { tags: ["numpy", "행렬"] } } });
    }
  });

  it("reads addresses, decoded, and rejects what is none", () => {
    const read = parse(
      ["title: a", "permalink: /%ED%95%9C/", "redirect_from: /a.html"],
      "posts/ko/a.md",
    );
    expect(read).toMatchObject({
      page: { data: { permalink: "/한/", redirect_from: ["/a.html"] } },
    });
    for (const wrong of ["a/", "/?p=1", "/a#b", "/../a", "//a.io", "/a%", "/a%2Fb"]) {
      expect(problems(["title: a", `permalink: "${wrong}"`], "posts/ko/a.md")).toEqual([
        `3: permalink is "${wrong}": write an address on this site without ?, # and .., such as /old/address/`,
      ]);
    }
    const list = ["title: a", "redirect_from:", "  - /a/", "  - b"];
    expect(problems(list, "posts/ko/a.md")[0]).toMatch(
      /^5: item 2 of redirect_from is "b": write an address/,
    );
  });

  it("rejects a time that no clock shows", () => {
    for (const time of ["24:00", "23:60", "23:59:60"]) {
      expect(problems(["title: a", `date: 2024-05-01 ${time}`], "posts/ko/a.md")).toEqual([
        `3: date is "2024-05-01 ${time}": write a calendar date, such as 2024-05-01 or 2024-05-01 09:30:00 +0900`,
      ]);
    }
  });

  it("warns of text that YAML reads as a comment, but not of comments", () => {
    const warnings = (lines: string[]) => {
      const parsed = parse(lines, "content/posts/ko/a.md");
      return parsed.ok ? parsed.warnings.map(({ line, message }) => `${line}: ${message}`) : [];
    };
    expect(warnings(["title: 글 #1", "tags: [a, b] #c", "category: d #e"])).toEqual([
      '2: title has 글 #1, of which YAML reads #1 as a comment: put text in quotes, "글 #1"',
    ]);
    expect(warnings(["title: a # b", "tags:", "  - C #", "  - d", 'description: "e" #f'])).toEqual([
      '4: tags has C #, of which YAML reads # as a comment: put text in quotes, "C #"',
    ]);
    const broken = parse(["titel: a", "title: b #c"], "content/posts/ko/a.md");
    expect(broken).toMatchObject({
      ok: false,
      problems: [{ line: 2 }, { line: 3, warning: true }],
    });
  });

  it("suggests the nearest key", () => {
    expect(problems([...good, "descripton: twice"])).toEqual([
      '7: unknown key "descripton": did you mean "description"?',
    ]);
  });

  it("says what to write instead of keys of Jekyll themes", () => {
    const keys = ["math: true", "image: /a.png", "categories: [a]"];
    expect(problems(["title: a", ...keys], "content/posts/ko/a.md")).toEqual([
      '3: unknown key "math": remove it, since pages need no key for this',
      '4: unknown key "image": write "img" instead, such as img: ./a.png',
      '5: unknown key "categories": write one of them under "category", and the others under "tags"',
    ]);
    expect(problems(["title: a", "categories: [a]"], "content/pages/ko/a.md")).toEqual([
      '3: unknown key "categories": remove it, since only the book and posts have a category',
    ]);
  });

  it("lists the known keys if none is near", () => {
    expect(problems([...good, "xyzzyplugh: 1"])[0]).toMatch(
      /^7: unknown key "xyzzyplugh": remove it; the known keys are title, description, date, tags,/,
    );
  });

  it("reports all problems, in line order", () => {
    expect(problems(["title: 7", "section: 1.1", "date: 2024-02-30", "tags: 7"])).toEqual([
      '2: title is 7, which YAML does not read as text: put it in quotes, "7"',
      '3: section is 1.1: write its number in quotes, such as "1" or "1.1"',
      '4: date is "2024-02-30": write a calendar date, such as 2024-05-01 or 2024-05-01 09:30:00 +0900',
      "5: tags is 7: write text with commas, or a list such as [numpy, matrix]",
    ]);
  });

  it("points at the item of a list", () => {
    expect(problems([...good.slice(0, 4), "tags:", "  - numpy", "  - 3"])).toEqual([
      '8: item 2 of tags is 3, which YAML does not read as text: put it in quotes, "3"',
    ]);
  });

  it("reports YAML that does not parse", () => {
    expect(problems(["title: [a", "date: x"])[0]).toMatch(/^2: title is \[a, which lacks the \]/);
    expect(problems([...good, "title: again"])).toEqual([
      '7: the key "title" appears twice: remove one of the two',
    ]);
  });

  it("asks for the block if there is none", () => {
    const parsed = parseFrontMatter("content/posts/ko/a.md", "# Title\n");
    expect(parsed).toMatchObject({ ok: false, problems: [{ line: 1 }] });
  });

  it.each([
    ["no keys\nand text", 'the page starts with "no keys"'],
    ["\uFEFF\n\n  Text", 'the page starts with "Text"'],
    ["", "the page is empty"],
    [" \n", "the page is empty"],
  ])("says what %j starts with", (source, message) => {
    const parsed = parseFrontMatter("content/posts/ko/a.md", source);
    expect(parsed).toMatchObject({ ok: false });
    expect(parsed.ok ? "" : parsed.problems[0].message).toBe(
      `${message}: start it with "---", the keys (title: …, one a line) and another "---"`,
    );
  });

  it.each([
    [" ---\ntitle: a\n ---\n", 1],
    ["\n\r\n---\ntitle: a\n---\n", 3],
    ["\uFEFF\t---", 1],
  ])("says that %j begins with blanks", (source, line) => {
    const message = 'there are spaces or blank lines before the first "---": delete them';
    expect(parseFrontMatter("content/posts/ko/a.md", source)).toMatchObject({
      ok: false,
      problems: [{ line, message }],
    });
  });

  it("asks for one text where there is a list", () => {
    expect(problems(["title: a", "category: [x]", "series: [1]"], "posts/ko/a.md")).toEqual([
      '3: category is [x], which YAML reads as a list: write one text, such as x; if the brackets are part of it, put it in quotes, "[x]"',
      '4: series is [1], which YAML reads as a list: write one text, such as "Neural networks from scratch"; if the brackets are part of it, put it in quotes, "[1]"',
    ]);
    expect(problems(["title: a", "series: []"], "posts/ko/a.md")).toEqual([
      expect.stringContaining("3: series is [], which YAML reads as a list"),
    ]);
  });

  it("reads an old address with #, which no page can have", () => {
    const file = "content/posts/en/a.md";
    const parsed = parse(["title: A", "redirect_from: [/c%23/a/, /%EA%B0%80/]"], file);
    expect(parsed).toMatchObject({
      ok: true,
      page: { data: { redirect_from: ["/c%23/a/", "/가/"] } },
    });
    for (const key of ["permalink: /c%23/a/", "redirect_from: /c%3F/", "redirect_from: /c#/"])
      expect(parse(["title: A", key], file).ok).toBe(false);
  });

  it("asks for text without control characters, which a feed cannot contain", () => {
    const mend = "write text without control characters such as \\0";
    expect(
      problems(['title: "a\\0b"', 'tags: ["c", "d\\b"]', 'series: "e\\tf"'], "posts/ko/a.md"),
    ).toEqual([`2: title is "a\\u0000b": ${mend}`, `3: item 2 of tags is "d\\b": ${mend}`]);
  });

  it("shows the start of a long value", () => {
    const [problem] = problems(
      ["title: a", `category: ${"[".repeat(9999)}${"]".repeat(9999)}`],
      "posts/ko/a.md",
    );
    expect(problem).toContain(`3: category is ${"[".repeat(200)}…, `);
    expect(problem.length).toBeLessThan(1000);
  });

  it("asks for the line that ends the block", () => {
    const parsed = parseFrontMatter("content/posts/ko/a.md", "---\ntitle: A\n\nText.\n");
    const message =
      'the keys between two lines "---" lack the second line: add it below the last key';
    expect(parsed).toMatchObject({ ok: false, problems: [{ line: 1, message }] });
  });

  it("gives a page without keys that can be read its file name as a title", () => {
    for (const source of ["# Title\n", chapter("title: [a"), chapter("- a"), chapter("")]) {
      const path = "content/chapters/ko/1/1-1.mdx";
      const page = { kind: "chapters", data: { title: path, section: "0" } };
      expect(parseFrontMatter(path, source)).toMatchObject({ ok: false, rest: { page } });
    }
  });

  it("asks for the keys if there is something else", () => {
    expect(problems([""])).toEqual([
      "2: there is nothing here: write the keys of the page (title: …, one a line)",
    ]);
    expect(problems(["- a"])[0]).toContain('the text is ["a"]: write the keys of the page');
  });

  it("accepts a post with a few lost letters below its keys, but not a page of the book", () => {
    const source = "---\ntitle: 제목\nsection: '1'\n---\n\n글자 하나가 \uFFFD 깨진 글입니다.\n";
    const post = source.replace("section: '1'\n", "");
    expect(parseFrontMatter("content/posts/ko/a.md", post).ok).toBe(true);
    expect(parseFrontMatter("content/chapters/ko/a.md", source).ok).toBe(false);
  });

  it("rejects a file whose lines end with carriage returns only", () => {
    expect(parseFrontMatter("content/posts/ko/a.md", "---\rtitle: a\r---\r")).toMatchObject({
      ok: false,
      problems: [{ line: 1, message: expect.stringContaining("save it with line feeds (LF)") }],
    });
  });

  it("rejects a file that is not UTF-8, and reports the first line that shows it", () => {
    const bytes = new Uint8Array([...Buffer.from("---\ntitle: "), 0xb9, 0xd8, 0x0a]);
    const parsed = parseFrontMatter("content/posts/ko/a.md", new TextDecoder().decode(bytes));
    expect(parsed).toMatchObject({
      problems: [{ line: 2, message: "this file is not UTF-8: save it in that encoding" }],
    });
  });
});
