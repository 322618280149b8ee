import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compareSites, readOldSite } from "../index.ts";
import { into, old } from "../trial.ts";

const contents = () => ({ chapters: false, cells: false, terms: false, about: true });
export const project = { root: undefined, languages: undefined, ownPages: [], contents };

/** Compares the old site of a test with a new one of these files, without Jekyll. */
export function compared(files: Record<string, string>) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(into(), path)), { recursive: true });
    writeFileSync(join(into(), path), content);
  }
  const site = readOldSite(old(), () => undefined);
  return compareSites(site, into(), undefined, "/", project);
}
