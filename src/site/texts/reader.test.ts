import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { digest } from "../../cache/index.ts";
import type { UsedByFormulas } from "../../markdown/math/katex/used.ts";
import type { ReaderOptions } from "./reader.ts";

const root = mkdtempSync(join(tmpdir(), "reader-"));
const asked: UsedByFormulas["glyphs"][] = [];

beforeAll(() => {
  vi.resetModules();
  vi.doMock("../math/fonts.ts", () => ({
    fontFaces: async ({ glyphs }: UsedByFormulas) => void asked.push(glyphs),
  }));
});

afterAll(() => {
  vi.doUnmock("../math/fonts.ts");
  vi.resetModules();
});

/** The glyphs for which fonts are made while a text is read. */
async function glyphsOf(text: string, options: Partial<ReaderOptions>) {
  asked.length = 0;
  const { reader } = await import("./reader.ts");
  await reader({ root, contentDir: "content", ...options }).read("content/posts/en/a.md", {
    text,
    digest: digest(text),
  });
  return asked.flatMap((glyphs) => Object.values(glyphs));
}

it("a build makes the fonts of the formulas while it reads a text", async () => {
  expect(await glyphsOf("$x + 1$\n", { base: "/" })).toEqual(["+1", "x"]);
});

it("a text that is only checked needs no fonts", async () => {
  expect(await glyphsOf("$x + 1$\n", {})).toEqual([]);
});
