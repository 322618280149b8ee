import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AstroPrerenderer, HookParameters } from "astro";
import { expect, it, vi } from "vitest";
import { KeptFiles } from "./kept-files.ts";
import { keptPages } from "./kept-pages.ts";

const root = mkdtempSync(join(tmpdir(), "project-"));
const settings = join(root, "content/site.yml");
mkdirSync(join(root, "content"));
mkdirSync(join(root, "dist/_astro"), { recursive: true });
writeFileSync(join(root, "astro.config.mjs"), "");

/** Starts a build, and returns the key of a page whose paths are asked for after `meanwhile`. */
async function keyOfPage(meanwhile = () => {}): Promise<string> {
  const files = new KeptFiles();
  const keep = vi.spyOn(files, "keep").mockReturnValue(true);
  const { hooks } = keptPages(root, "content", files, { kept: 0 });
  const config = { outDir: pathToFileURL(join(root, "dist/")), build: { assets: "_astro" } };
  await hooks["astro:config:done"]?.({ config } as HookParameters<"astro:config:done">);
  const page = { pathname: "/a/", route: { type: "page" }, cacheKey: "a" };
  let prerenderer: AstroPrerenderer | undefined;
  await hooks["astro:build:start"]?.({
    setPrerenderer: (change) => {
      const astro = { getStaticPaths: async () => [page] } as unknown as AstroPrerenderer;
      prerenderer = typeof change === "function" ? change(astro as never) : change;
    },
  } as HookParameters<"astro:build:start">);
  meanwhile();
  await prerenderer?.getStaticPaths();
  return keep.mock.calls[0][1];
}

it("a page is kept under the settings that its build began with", async () => {
  writeFileSync(settings, "title: First\n");
  const first = await keyOfPage();
  expect(await keyOfPage(() => writeFileSync(settings, "title: Second\n"))).toBe(first);
  expect(await keyOfPage()).not.toBe(first);
});

it("a page is not kept if its build made other scripts", async () => {
  const first = await keyOfPage();
  expect(await keyOfPage(() => writeFileSync(join(root, "dist/_astro/a.js"), ""))).not.toBe(first);
});
