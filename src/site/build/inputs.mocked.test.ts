import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, expect, it, vi } from "vitest";

vi.mock("../../proof/python/python.ts", () => ({ installedPython: async () => undefined }));
vi.mock("../../proof/published/browser-results.ts", () => ({ browserResults: async () => [] }));
vi.mock("../../proof/published/commit.ts", () => ({ commitOf: async () => undefined }));

let folder: string;
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};

/** The digests as another process computes them. */
async function inputs() {
  vi.resetModules();
  return (await import("./inputs.ts")).inputsOf(join(folder, "site"));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "inputs-"));
  write("site/src/a.ts", "first");
  write("site/content/posts/ko/a.md", "first");
  write("site/public/a.test.ts", "first");
  write("outside/a.txt", "first");
  write("outside/folder/b.txt", "first");
  symlinkSync(join(folder, "outside/a.txt"), join(folder, "site/content/site.yml"));
  symlinkSync(join(folder, "outside/folder"), join(folder, "site/public/folder"), "junction");
  symlinkSync(join(folder, "site/public"), join(folder, "site/public/loop"), "junction");
  symlinkSync(join(folder, "nothing"), join(folder, "site/content/dead"));
});

it.each([
  ["site/src/a.ts", true],
  ["site/src/b.ts", true],
  ["site/LICENSE", true],
  ["site/package-lock.json", true],
  ["outside/a.txt", true],
  ["site/public/b.png", true],
  ["site/public/a.test.ts", false],
  ["outside/folder/b.txt", false],
  ["site/content/posts/ko/a.md", false],
])("a change of %s is noticed, and whether it changes the bundles: %s", async (name, bundled) => {
  const before = await inputs();
  write(name, "second");
  const after = await inputs();
  expect(after.all).not.toBe(before.all);
  expect(after.code !== before.code).toBe(bundled);
});

it("a test, a file that no build reads, and what was deleted again change nothing", async () => {
  const before = await inputs();
  write("site/src/a.test.ts", "second");
  write("site/notes.txt", "second");
  write("site/content/posts/ko/b.md", "second");
  rmSync(join(folder, "site/content/posts/ko/b.md"));
  expect(await inputs()).toEqual(before);
});
