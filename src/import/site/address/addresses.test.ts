import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { readOldSite } from "../read/site.ts";
import { layOut } from "../recorded/sites.ts";
import { derivedFiles } from "./derived.ts";

const folder = join(import.meta.dirname, "../recorded");
const names = globSync("*.site", { cwd: folder }).map((name) => basename(name, ".site"));
const made: string[] = [];
afterEach(() => {
  for (const one of made.splice(0)) rmSync(one, { recursive: true });
});

/** The files of the built site, as the importer expects them. */
function expectedFiles(site: string): string[] {
  const root = mkdtempSync(join(tmpdir(), "old-site-"));
  made.push(root);
  layOut(site, root);
  const old = readOldSite(root, () => undefined);
  const files = [
    ...old.documents.flatMap(({ files }) => files),
    ...old.statics.map(({ address }) => address),
    ...derivedFiles(old).keys(),
  ];
  return [...new Set(files)].sort();
}

describe("the addresses of a site are those that Jekyll 4.3.1 built:", () => {
  it.each(names)("%s", (name) => {
    const recorded = readFileSync(join(folder, `${name}.txt`), "utf8")
      .trim()
      .split("\n");
    expect(expectedFiles(readFileSync(join(folder, `${name}.site`), "utf8"))).toEqual(recorded);
  });

  it("of sites that are there", () => {
    expect(names.length).toBeGreaterThan(10);
  });
});
