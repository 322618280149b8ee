import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { unknownPaths } from "./paths.ts";

let dist = "";

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), "built-"));
  for (const file of ["index.html", "posts/index.html", "tags/신경망/index.html", "404.html"]) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), "");
  }
  writeFileSync(join(dist, "rss.xml"), "");
});

afterAll(() => rmSync(dist, { recursive: true }));

it("finds the pages of the built site, by their addresses as a browser shows and sends them", () => {
  const paths = ["/", "/posts/", "/?search=softmax", "/tags/신경망/", encodeURI("/tags/신경망/")];
  expect(unknownPaths(dist, [...paths, "/404.html"])).toEqual([]);
});

it.each([
  ["/nothing-of-it/", "write the path of a page, such as /posts/"],
  ["/rss.xml", "write the path of a page, such as /posts/"],
  ["/%", "write the path of a page, such as /posts/"],
  ["/post/?search=a", "did you mean /posts/?"],
  ["posts", "did you mean /posts/?"],
])("says that %s is not a page", (path, advice) => {
  expect(unknownPaths(dist, ["/", path])).toEqual([
    `npm run lighthouse: ${path} is not a page of the built site; ${advice}`,
  ]);
});
