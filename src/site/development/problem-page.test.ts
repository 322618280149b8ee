import { join } from "node:path";
import { expect, it } from "vitest";
import { createRender } from "../../markdown/render.ts";
import { withProblems } from "./problem-page.ts";

const root = join(import.meta.dirname, "project");
const path = join(root, "content", "posts", "ko", "a.mdx");

it("a page that cannot be rendered shows why, with its file", async () => {
  const { html } = await withProblems(root, createRender([]))(path, "---\ntitle: A\n---\n\na {b\n");
  expect(html).toContain("<li>content/posts/ko/a.mdx:5:");
  expect(html).toContain("expected a corresponding closing brace");
});

it("each problem is an item, as text", async () => {
  const render = () => Promise.reject(new Error("content/posts/ko/a.mdx:1: <b>\nsecond"));
  const { html } = await withProblems(root, render)(path, "");
  expect(html).toContain("<li>content/posts/ko/a.mdx:1: &lt;b&gt;</li>");
  expect(html).toContain("<li>content/posts/ko/a.mdx: second</li>");
});

it("other pages are as they were", async () => {
  const page = { html: "<p>a</p>", headings: [], images: [] };
  expect(await withProblems(root, async () => page)(path, "")).toBe(page);
});
