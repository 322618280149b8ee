import { expect, it } from "vitest";
import { buildOldSite, hasJekyll, readOldSite } from "../index.ts";
import { old, outside, post, useFolder, write } from "../trial.ts";

useFolder();

// Where `jekyll` is not installed, nothing builds the old site.
it.runIf(hasJekyll())("builds a site whose files of the theme are pages to it", async () => {
  write({
    "_config.yml": "include: [_sass]\n",
    "_sass/main.scss": post("", "a { b: c; }"),
    "_posts/2020-01-02-a.md": post("title: a", "글"),
    "b.md": post("title: b\npermalink: /b.htm", "글"),
    "c.txt": "글",
  });
  const site = readOldSite(old(), () => undefined);
  const { pages, left } = await buildOldSite(site, outside());
  expect([...pages.keys()].sort()).toEqual(["2020/01/02/a.html", "b.htm"]);
  expect(left).toEqual([]);
});
