import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import type { Rolldown } from "vite";
import { expect, test } from "vitest";
import { preloadHelper } from "./preload-helper.ts";

/** The files that Vite builds from modules, of which `page.js` is the entry. */
async function built(modules: Record<string, string>): Promise<Rolldown.OutputChunk[]> {
  const root = mkdtempSync(join(tmpdir(), "preload-helper-"));
  for (const [name, text] of Object.entries(modules)) writeFileSync(join(root, name), text);
  const result = await build({
    root,
    base: "/repo/",
    configFile: false,
    logLevel: "silent",
    plugins: [preloadHelper()],
    build: { write: false, rolldownOptions: { input: join(root, "page.js") } },
  });
  const [{ output }] = [result].flat() as Rolldown.RolldownOutput[];
  return output.filter((file) => file.type === "chunk");
}

const shared = 'export const long = [..."shared by both"].join();';
const modules = {
  "page.js":
    'addEventListener("a", () => import("./a.js")); addEventListener("b", () => import("./b.js"));',
  "a.js": 'import { long } from "./shared.js"; console.log("a", long);',
  "b.js": 'import { long } from "./shared.js"; console.log("b", long);',
  "shared.js": shared,
};

test("what a chunk imports is requested together with it, by few bytes", async () => {
  const chunks = await built(modules);
  const page = chunks.find(({ isEntry }) => isEntry);
  const together = chunks.find(({ code }) => code.includes("shared by both"));
  expect(page?.code).toContain(together?.fileName);
  const helper = chunks.find(({ code }) => code.includes("modulepreload"))?.code ?? "";
  expect(helper).toContain("/repo/");
  expect(helper).not.toContain("vite:preloadError");
  expect(gzipSync(helper.slice(0, 600)).length).toBeLessThan(400);
});

test("a chunk that imports a style is an error, since nothing would wait for the style", async () => {
  const styled = {
    ...modules,
    "a.css": "p { color: red }",
    "b.js": 'import "./a.css"; console.log(1);',
  };
  await expect(built(styled)).rejects.toThrow("add the style with addStyles instead");
});
