import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compareSites, readOldSite } from "../index.ts";
import { pagesIn } from "./built-pages.ts";
import { into, old, outside, post, useFolder, write } from "../trial.ts";
import { withFile } from "./one-address.ts";

useFolder();

it("documents with one address are compared each with its own page", () => {
  write({
    "_config.yml": "permalink: /:title/\n",
    "_posts/2020-01-02-a.md": post("title: 가\nlang: ko", "하나"),
    "_posts/en/2020-01-02-a.md": post("title: A\nlang: en", "[One](/a/)"),
  });
  const site = readOldSite(old(), () => undefined);
  const built = join(outside(), "built");
  const pages = { 0: "<p>하나</p>", 1: '<p><a href="/__documents/0/">One</a></p>' };
  for (const [number, html] of Object.entries(pages)) {
    mkdirSync(join(built, "__documents", number), { recursive: true });
    writeFileSync(join(built, "__documents", number, "index.html"), html);
  }
  const texts = {
    a: "",
    "posts/2020-01-02-a": "<p>하나</p>",
    "en/posts/2020-01-02-a": '<p><a href="/a/">One</a></p>',
  };
  for (const [folder, text] of Object.entries(texts)) {
    mkdirSync(join(into(), folder), { recursive: true });
    writeFileSync(join(into(), folder, "index.html"), `<article>${text}</article>`);
  }
  const contents = () => ({ chapters: false, cells: false, terms: false, about: true });
  const project = { root: undefined, languages: undefined, ownPages: [], contents };
  const { documents, unanswered } = compareSites(site, into(), pagesIn(built), "/", project);
  expect(documents).toMatchObject([
    { units: 1, missing: [] },
    { units: 2, missing: [] },
  ]);
  expect(unanswered).toEqual([]);
});

it("a document gets the file by the last key of its front matter", () => {
  const source = "---\ntitle: a\npermalink: /a/\n---\n하나\n\n---\n둘\n";
  expect(withFile(source, "__documents/0/index.html")).toBe(
    "---\ntitle: a\npermalink: /a/\npermalink: /__documents/0/\n---\n하나\n\n---\n둘\n",
  );
});
