import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { titleWithout } from "../map/title.ts";
import type { OldSite } from "../old-site.ts";
import { text } from "../read/config.ts";
import { readOldSite } from "../read/site.ts";
import { layOut } from "../recorded/sites.ts";
import { derivedFiles } from "./derived.ts";
import { feedId, idOf } from "./feed-id.ts";

const folder = join(import.meta.dirname, "../recorded");
const names = globSync("*.site", { cwd: folder }).map((name) => basename(name, ".site"));
const made: string[] = [];
afterEach(() => {
  for (const one of made.splice(0)) rmSync(one, { recursive: true });
});

function readSite(name: string): OldSite {
  const root = mkdtempSync(join(tmpdir(), "old-site-"));
  made.push(root);
  layOut(readFileSync(join(folder, `${name}.site`), "utf8"), root);
  return readOldSite(root, () => undefined);
}

const recordedLines = (file: string) => readFileSync(join(folder, file), "utf8").trim().split("\n");

/** The files of the built site, as the importer expects them. */
function expectedFiles(name: string): string[] {
  const old = readSite(name);
  const files = [
    ...old.documents.flatMap(({ files }) => files),
    ...old.statics.map(({ address }) => address),
    ...derivedFiles(old).keys(),
  ];
  return [...new Set(files)].sort();
}

describe("the addresses of a site are those that Jekyll 4.3.1 built:", () => {
  it.each(names)("%s", (name) => {
    expect(expectedFiles(name)).toEqual(recordedLines(`${name}.txt`));
  });

  it("of sites that are there", () => {
    expect(names.length).toBeGreaterThan(10);
  });
});

describe("the ids and titles in the feed of a site are those that Jekyll 4.3.1 built:", () => {
  it.each(globSync("*.feed.txt", { cwd: folder }))("%s", (file) => {
    const { documents, config, feedIds } = readSite(file.replace(/\.feed\.txt$/, ""));
    const entries = documents.map((document) => {
      const id = feedId(document, config, feedIds) ?? idOf(document);
      return `${id} ${text(document.data.title) || titleWithout(document)}`;
    });
    expect(entries).toEqual(expect.arrayContaining(recordedLines(file)));
  });
});
