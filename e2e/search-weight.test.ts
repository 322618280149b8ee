import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { knownLangs as langs } from "../src/i18n/index.ts";
import { Search, type Manifest } from "../src/search/index.ts";
import { queriesIn } from "../src/search/queries.ts";
import { dialogsPath } from "../src/site/addresses/routes.ts";
import { searchManifest } from "../src/site/search/search-addresses.ts";
import { loadedWith } from "./loaded.ts";
import { sites } from "./sites.ts";

const root = join(import.meta.dirname, "..");
const folder = join(root, sites[0].dist);
const text = (path: string) => readFileSync(join(folder, path), "utf8");
const total = (paths: Iterable<string>) => [...paths].reduce((sum, path) => sum + sent(path), 0);

const sizes = new Map<string, number>();

/** The size of a file as it is sent; many queries fetch the same files. */
function sent(path: string): number {
  const size = sizes.get(path) ?? gzipSync(text(path)).length;
  sizes.set(path, size);
  return size;
}

/** The most bytes that the first answer to a query fetches, gzipped. */
const most = 60_000;
/** The number of pages that a query lists first. */
const listed = 6;

const script = (name: string) => {
  const [found] = globSync(`_astro/${name}.*.js`, { cwd: folder });
  return `/${found.replaceAll("\\", "/")}`;
};

/** The scripts and styles of the search, with those that only some queries need. */
const code = new Set<string>();
for (const name of ["dialog", "loanwords", "keyboard", "romanized"])
  loadedWith(script(name), text, code);
for (const path of [...code]) {
  for (const [style] of text(path).matchAll(/\/_astro\/[^"'`]+\.css/g)) code.add(style);
}

test("the search consists of scripts and styles", () => {
  expect([...code].filter((path) => path.endsWith(".js")).length).toBeGreaterThan(2);
  expect([...code].filter((path) => path.endsWith(".css")).length).toBe(2);
});

test("the code that reads loanwords, which few queries need, is in a file of its own", () => {
  expect(loadedWith(script("dialog"), text)).not.toContain(script("loanwords"));
  expect(sent(script("loanwords"))).toBeGreaterThan(500);
});

describe.each(langs)("With all that it needs, the first answer in %s is light:", (lang) => {
  const manifest = JSON.parse(text(searchManifest(lang))) as Manifest;
  const common = total([...code, dialogsPath(lang), searchManifest(lang)]);

  const queries = readFileSync(join(root, `src/search/queries.${lang}.txt`), "utf8");

  test.each(queriesIn(queries))("%s", async (query) => {
    const fetched = new Set<string>();
    const search = new Search(manifest, (path) => {
      fetched.add(path);
      return Promise.resolve(text(path));
    });
    await search.find(query, undefined, listed);
    expect(fetched.size).toBeGreaterThan(1);
    expect(common + total(fetched)).toBeLessThanOrEqual(most);
  });
});
