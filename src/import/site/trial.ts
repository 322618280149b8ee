import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { parseDocument } from "yaml";
import { importSite } from "./index.ts";
import type { Imported } from "./index.ts";
import { answer } from "./run/answer.ts";
import { convertAll } from "./run/pool.ts";

// Imports of small sites in a folder of the system, for tests.
let folder = "";

/** Gives each test of a file an empty folder. */
export function useFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "import-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
}

export const old = () => join(folder, "old");
/** The folder in which the old and the new site are. */
export const outside = () => folder;
export const into = () => join(folder, "new");
export const bytesOf = (path: string) => readFileSync(join(into(), path), "utf8");

export function write(files: Record<string, string | Uint8Array>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(old(), path)), { recursive: true });
    writeFileSync(join(old(), path), content);
  }
}

/** An image of one pixel. */
export const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

export const post = (keys: string, body = "본문입니다.") => `---\n${keys}\n---\n${body}\n`;

/**
 * Imports the site.
 *
 * @param options.threads whether documents are converted in threads, as by `npm run import`; a
 *   thread takes much longer to start than to convert a small site
 */
export function run(
  options: { force?: boolean; dry?: boolean; fetchImages?: boolean; threads?: boolean } = {},
): Promise<Imported> {
  const { force = false, dry = false, fetchImages = false, threads = false } = options;
  const onProgress = () => undefined;
  return importSite(
    { from: old(), into: into(), force, dry, fetchImages, onProgress },
    threads ? convertAll : convertHere,
  );
}

/** Converts documents one after the other, from copies of what threads receive. */
const convertHere: typeof convertAll = async (jobs, shared) => {
  const site = structuredClone(shared);
  const results = [];
  for (const job of jobs) results.push(structuredClone(await answer(structuredClone(job), site)));
  return results;
};

export function keysOf(path: string): Record<string, unknown> {
  const [, yaml] = bytesOf(path).split(/^---$/m);
  return parseDocument(yaml).toJS() as Record<string, unknown>;
}

export const remarksIn = ({ rows }: Imported) =>
  rows.flatMap(({ path, remarks }) =>
    remarks.map(({ line, message }) => `${path}:${line}: ${message}`),
  );
