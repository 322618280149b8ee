import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { digest } from "../../cache/index.ts";
import { keptProse } from "./kept-prose.ts";
import { checkingPlugins } from "../plugins.ts";

let root: string;
let reads: number;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "kept-prose-"));
  mkdirSync(join(root, "public"));
  reads = 0;
});

/** The problems of a post with an image, and how often it was read so far. */
async function check(): Promise<{ messages: string[]; reads: number }> {
  const plugins = async () => {
    reads++;
    return checkingPlugins({ root, href: (url) => url, term: () => ({}) as never });
  };
  const file = join(root, "content/posts/en/a.md");
  const text = "![A](/a.svg)\n";
  const options = { root, stamp: "", plugins };
  const { prose } = await keptProse(file, { text, digest: digest(text) }, options);
  return { messages: prose.problems.map(({ message }) => message), reads };
}

test("a text is read again when an image that was missing is there, not for other files", async () => {
  const missing = "the image /a.svg is not in public/: correct the name, or add the file";
  expect(await check()).toEqual({ messages: [missing], reads: 1 });
  writeFileSync(join(root, "public/b.svg"), "");
  expect(await check()).toEqual({ messages: [missing], reads: 1 });
  writeFileSync(join(root, "public/a.svg"), '<svg viewBox="0 0 3 2"/>');
  expect(await check()).toEqual({ messages: [], reads: 2 });
});

test("a text is read again when one of its images changes", async () => {
  writeFileSync(join(root, "public/a.svg"), '<svg viewBox="0 0 3 2"/>');
  expect(await check()).toEqual({ messages: [], reads: 1 });
  writeFileSync(join(root, "public/a.svg"), "text");
  const { messages, reads } = await check();
  expect(messages).toEqual([expect.stringContaining("the image /a.svg cannot be read")]);
  expect(reads).toBe(2);
});
