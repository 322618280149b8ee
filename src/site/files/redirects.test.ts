import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { targets, written } from "./redirects.ts";

const redirects = new Map([
  ["/tags/Python/", { path: "/tags/python/" }],
  ["/old/", { path: "/tags/python/" }],
]);

it("writes a redirect from an address in another case where this is another file", () => {
  expect(written(redirects, false)).toEqual([...redirects]);
});

it("does not write it where it would replace its page", () => {
  expect(written(redirects, true)).toEqual([["/old/", { path: "/tags/python/" }]]);
});

it("reads the addresses in redirects.yml as links in a text", () => {
  const root = mkdtempSync(join(tmpdir(), "redirects-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const content = join(root, "content");
  for (const folder of ["content", "public"]) mkdirSync(join(root, folder));
  const onDisk = "한.xml".normalize("NFD");
  writeFileSync(join(root, "public", onDisk), "");
  const lines = {
    "/a/": "/ko/posts/b/",
    "/b/": "/posts/b",
    "/c/": "/en/posts/b/",
    "/d/": `/posts/${"한".normalize("NFD")}/`,
    "/e.xml": "/한.xml",
  };
  const text = Object.entries(lines).map((line) => line.join(": "));
  writeFileSync(join(content, "redirects.yml"), text.join("\n"));
  const found = targets(content, false);
  expect(Object.keys(lines).map((address) => found.get(address)?.path)).toEqual([
    "/posts/b/",
    "/posts/b/",
    "/en/posts/b/",
    "/posts/한/",
    `/${onDisk}`,
  ]);
});
