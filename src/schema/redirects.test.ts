import { describe, expect, it } from "vitest";
import { parseRedirects } from "./redirects.ts";

const parse = (text: string) => parseRedirects("content/redirects.yml", text);

describe("parseRedirects", () => {
  it("reads old and new addresses, also of files", () => {
    expect(parse("/tag/a b/: /tags/a-b/\n/feed.xml: /rss.xml\n")).toEqual({
      ok: true,
      redirects: { "/tag/a b/": "/tags/a-b/", "/feed.xml": "/rss.xml" },
    });
  });

  it("reports the address of a file that would lead to a page", () => {
    expect(parse("/a/: /feed.xml\n/old.pdf: /posts/a/\n/b.html: /c.htm\n")).toEqual({
      ok: false,
      problems: [
        {
          file: "content/redirects.yml",
          line: 2,
          message:
            '/old.pdf is "/posts/a/": write the address of a file, which the site copies to /old.pdf; to lead to a page, write /old.pdf/ on the left',
        },
      ],
      rest: { "/a/": "/feed.xml", "/b.html": "/c.htm" },
    });
  });

  it("reports it beside other problems", () => {
    const parsed = parse("/a/: b\n/old.pdf: /posts/a/\nc.pdf: /d/\n/e.pdf: 5\n");
    expect(parsed).toMatchObject({ problems: [1, 2, 3, 4].map((line) => ({ line })) });
    expect(parse("7\n")).toMatchObject({ problems: [{ line: 1 }] });
  });

  it("reads an empty file as none", () => {
    expect(parse("\n")).toEqual({ ok: true, redirects: {} });
  });

  it("reports every address that is not one of the site, with its line", () => {
    const parsed = parse(
      "/a/: https://b.io/\n/b/: //c.io/\n/c/: /d/#e\n/e/../f/: /g/\n/%2E./h.txt: /i/\n/q?x=1: /j/\nk: /l/\n",
    );
    const lines = parsed.ok
      ? []
      : parsed.problems.map(({ line, message }) => `${line}: ${message}`);
    const error =
      "write an address of this site, which starts with / and has no ?, # or .., such as /old/ or /feed.xml";
    expect(lines).toEqual([
      `1: /a/ is "https://b.io/": ${error}`,
      `2: /b/ is "//c.io/": ${error}`,
      `3: /c/ is "/d/#e": ${error}`,
      `4: the key is "/e/../f/": ${error}`,
      `5: the key is "/%2E./h.txt": ${error}`,
      `6: the key is "/q?x=1": ${error}`,
      `7: the key is "k": ${error}`,
    ]);
  });
});
