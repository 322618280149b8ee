import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { redirectsIn } from "./redirects-file.ts";

test("redirects have the line of their address, with or without quotes", () => {
  const folder = mkdtempSync(join(tmpdir(), "redirects-"));
  writeFileSync(
    join(folder, "redirects.yml"),
    '/a/b/: /x/\n"/a/": /posts/\n# a note\n/feed.xml : /rss.xml\n/%ED%95%9C.html: /ko/\n',
  );
  expect(redirectsIn(folder).map(({ line, from, to }) => [line, from, to])).toEqual([
    [1, ["/a/b/"], "/x/"],
    [2, ["/a/"], "/posts/"],
    [4, ["/feed.xml"], "/rss.xml"],
    [5, ["/한/", "/한.html"], "/ko/"],
  ]);
});

test("a line with a problem does not hide the others", () => {
  const folder = mkdtempSync(join(tmpdir(), "redirects-"));
  writeFileSync(join(folder, "redirects.yml"), "/a: /nowhere/\nb: c\n");
  expect(redirectsIn(folder).map(({ line, to }) => [line, to])).toEqual([[1, "/nowhere/"]]);
});
