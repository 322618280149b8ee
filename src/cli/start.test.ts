import { afterAll, beforeAll, expect, test } from "vitest";
import type { Development } from "./testing/development.ts";
import { ProjectCopy } from "./testing/project-copy.ts";

// Serves a small blog below a base, as npm start does.
const copy = new ProjectCopy();
let server: Development;
let address: string;

const page = (title: string, more = "") => `---\ntitle: ${title}\n${more}---\n\n${title} text.\n`;

/** Opens an address below the base. */
const open = (path: string) => fetch(address + path, { redirect: "manual" });

beforeAll(async () => {
  copy.removeContent();
  copy.write(
    "content/site.yml",
    `languages: [ko]
title: { ko: 집 }
description: { ko: 설명 }
url: https://house.example
base: /blog/
menu: [posts]
authors: [{ id: kim, name: { ko: 김 } }]
`,
  );
  copy.write("content/redirects.yml", "/feed.xml: /rss.xml\n/before/: /posts/first/\n");
  for (const name of ["home", "play"]) copy.write(`content/pages/ko/${name}.md`, page(name));
  copy.write("content/posts/ko/first.md", page("First", "redirect_from: /old/a\n"));
  server = copy.start();
  const [, origin] = await server.said(/Local\s+(http:\S+)\/blog\//);
  address = `${origin}/blog`;
  // The content is checked after the first page was shown.
  await (await open("/posts/first/")).text();
  await server.said(/\d cells: /);
}, 300_000);

afterAll(async () => {
  await server.stop();
  copy.delete();
}, 300_000);

test("the search works below a base", async () => {
  const found = await open("/_search/ko.json");
  expect(found.status).toBe(200);
  expect(await found.json()).toBeTypeOf("object");
});

test.each([
  ["/old/a", "/posts/first/"],
  ["/old/a/", "/posts/first/"],
  ["/old/a.html", "/posts/first/"],
  ["/before/", "/posts/first/"],
  ["/feed.xml", "/rss.xml"],
  ["", "/"],
  ["/posts", "/posts/"],
  ["/posts/first?a=1", "/posts/first/?a=1"],
])("%s leads to its page below a base", async (from, to) => {
  const { status, headers } = await open(from);
  expect(status).toBe(302);
  expect(headers.get("Location")).toBe(`/blog${to}`);
});

test("the scripts of a page are no pages, though their addresses lack a slash", async () => {
  const html = await (await open("/posts/first/")).text();
  const scripts = [...html.matchAll(/ src="([^"]+)"/g)].map(
    ([, src]) => new URL(src, address).href,
  );
  expect(scripts.join(" ")).toContain("/@");
  for (const script of scripts)
    expect((await fetch(script, { redirect: "manual" })).status).toBe(200);
});

test("problems of settings and front matter written meanwhile are reported, and gone when mended", async () => {
  const [settings, first] = [copy.read("content/site.yml"), copy.read("content/posts/ko/first.md")];
  const term = "{ term: 항, definition: 뜻 }";
  copy.write("content/site.yml", `${settings}themes: dark\n`);
  copy.write("content/glossary.yml", `- { id: Term, ko: ${term} }\n`);
  copy.write("content/posts/ko/first.md", first.replace("redirect_from", "redirect"));
  await server.said(/ERROR.*content\/site\.yml:8: unknown key "themes"/);
  await server.said(/ERROR.*content\/glossary\.yml:1: id of item 1 is "Term"/);
  await server.said(/ERROR.*posts\/ko\/first\.md:3: unknown key "redirect"/);
  copy.write("content/site.yml", settings);
  copy.write("content/posts/ko/first.md", first);
  copy.remove("content/glossary.yml");
  await server.said(/the content has no problems any more/);
});

test("pages written meanwhile are checked: warnings in a draft, and two pages with the same address", async () => {
  copy.write(
    "content/posts/ko/draft.md",
    page("Draft", "draft: true\n") +
      "\n![a](./none.png) [b](/nowhere/)\n\n<script>alert(1)</script>\n",
  );
  copy.write("content/posts/ko/first.mdx", page("Second"));
  const draft = "content/posts/ko/draft\\.md:";
  await server.said(new RegExp(`${draft}8: the image \\./none\\.png is not in`));
  await server.said(new RegExp(`${draft}8: the link "/nowhere/" leads to a page that does not`));
  await server.said(new RegExp(`${draft}10: <script> is left out`));
  await server.said(/ERROR.*first\.mdx:2: the address \/posts\/first\/ is also that of/);
  server.take();
  copy.write("content/posts/ko/draft.md", page("Draft", "draft: true\n"));
  copy.remove("content/posts/ko/first.mdx");
  await server.said(/the content has no problems any more/);
  expect(server.take()).not.toContain("none.png");
});

test("a page that cannot be rendered lists its problems in the answer to its request", async () => {
  copy.write("content/posts/ko/broken.mdx", page("Broken") + "\n{open\n");
  await expect
    .poll(async () => (await open("/posts/broken/")).text(), { timeout: 60_000 })
    .toMatch(/content\/posts\/ko\/broken\.mdx:7:\d+: Unexpected end of file/);
  copy.write("content/posts/ko/broken.mdx", page("Broken"));
  await expect
    .poll(async () => (await open("/posts/broken/")).text(), { timeout: 60_000 })
    .toContain("Broken text.");
  copy.remove("content/posts/ko/broken.mdx");
});

test("the pages of cells exist once a post has a cell, and those of terms once there is a term", async () => {
  const statusOf = async (path: string) => (await open(path)).status;
  const paths = ["/play/", "/api/", "/api/np/", "/proof/", "/glossary/"];
  for (const path of paths) expect([path, await statusOf(path)]).toEqual([path, 404]);
  const first = copy.read("content/posts/ko/first.md");
  const cell = '\n```ts live file="a.ts"\nconsole.log(1);\n```\n```output\n1\n```\n';
  copy.write("content/posts/ko/first.md", first + cell);
  for (const path of paths.slice(0, -1)) {
    await expect.poll(() => statusOf(path), { timeout: 60_000, message: path }).toBe(200);
  }
  server.take();
  copy.write("content/glossary.yml", "- { id: a, ko: { term: 항, definition: 뜻 } }\n");
  await server.said(/content\/glossary\.yml was read again/);
  expect(await statusOf("/glossary/")).toBe(200);
  copy.write("content/posts/ko/first.md", first);
  copy.remove("content/glossary.yml");
});

test("a deleted site.yml is reported, and read again when it is back", async () => {
  const settings = copy.read("content/site.yml");
  server.take();
  copy.remove("content/site.yml");
  await server.said(/ERROR.*content\/site\.yml:1: .* the keys title/);
  expect(server.take()).not.toContain("ENOENT");
  copy.write("content/site.yml", settings.replace("집", "새집"));
  await server.said(/the content has no problems any more/);
  await expect
    .poll(async () => (await open("/posts/first/")).text(), { timeout: 60_000 })
    .toContain("새집");
  copy.write("content/site.yml", settings);
});
