import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { forgetOwnAddresses, ownAddresses, ownNames } from "./own-addresses.ts";

let folder = "";
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "addresses-")), "content");
});
afterEach(() => {
  rmSync(dirname(folder), { recursive: true });
  forgetOwnAddresses();
});

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

it("knows the addresses of posts and of other pages, and those that lead to them", () => {
  write("posts/ko/a.md", "---\ntitle: 글\npermalink: /2020/a.html\n---\n\n글입니다.\n");
  write(
    "pages/ko/about.md",
    "---\ntitle: 소개\npermalink: /me.html\nredirect_from: /old/\n---\n\n글\n",
  );
  write("README.md", "---\npermalink: /x/\n---\n\nA note.\n");
  write("posts/xx/b.md", "---\ntitle: x\npermalink: /y/\n---\n\nIn no language.\n");
  write("pages/ko/home.md", "---\ntitle: 홈\nredirect_from: /start/\n---\n\n글\n");
  expect([...ownAddresses(folder)].sort()).toEqual([
    ...["/2020/a.html", "/2020/a/", "/me.html", "/me/", "/old/"],
  ]);
});

it("knows the files in public/ whose names have no ending", () => {
  write("../public/files/LICENSE", "x");
  write("../public/a.png", "x");
  expect([...ownAddresses(folder)]).toEqual(["/files/LICENSE"]);
});

it("knows the files in public/ whose letters are several characters", () => {
  const nfd = "한 글.pdf".normalize("NFD");
  write(`../public/${nfd}`, "x");
  write("../public/글.pdf", "x");
  expect([...ownNames(folder)]).toEqual([["/한 글.pdf", `/${encodeURI(nfd)}`]]);
});
