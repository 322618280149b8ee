import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { placeOf } from "./place-of.ts";

const settings = { timezone: "Asia/Seoul", authors: [{ id: "kim" }] };

it.each([
  ["an unknown key", "---\ntitle: A\nunknown: 1\nlng_pair: b\n---\n", "A", "posts named b"],
  ["YAML that cannot be parsed", "---\ntitle: [A\n---\n", undefined, "posts at a"],
  ["no front matter", "text\n", undefined, "posts at a"],
])("a page with %s has a place, so that its cells are verified", (_, source, title, pair) => {
  const folder = join(mkdtempSync(join(tmpdir(), "place-")), "content/posts/en");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "a.md");
  writeFileSync(file, source);
  const page = "/en/posts/a/";
  expect(placeOf(file, false, settings)).toMatchObject({ page, pair, title: title ?? file });
});
