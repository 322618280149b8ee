import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Remark } from "../old-site.ts";
import type { Row } from "../report.ts";
import { manifestFile, readManifest, writeFile } from "./target.ts";
import type { Manifest, NewFile, Outcome } from "./target.ts";

export interface WriteOptions {
  into: string;
  force: boolean;
  dry: boolean;
  onProgress(step: "writing", done: number, all: number): void;
}

/**
 * Writes the files of an import and its manifest, and adds to the rows what was not written.
 * @returns what happened to how many files
 */
export function writeAll(
  files: readonly NewFile[],
  rows: Row[],
  options: WriteOptions,
): Record<Outcome, number> {
  const manifest = readManifest(options.into);
  const outcomes = { new: 0, same: 0, updated: 0, kept: 0 };
  const byFile = new Map(rows.map((row) => [row.to, row]));
  const tell = (path: string, state: Row["state"], remark: Remark) => {
    const row = byFile.get(path);
    if (row) Object.assign(row, { state, remarks: [...row.remarks, remark] });
    else rows.push({ path, state, remarks: [remark] });
  };
  for (const path of leftBehind(files, rows, manifest, options.into)) {
    const message =
      "an earlier import wrote it from a file that the old blog no longer has, or that is now imported to another place: delete it if you do not want it";
    rows.push({ path, state: "review", remarks: [{ severity: "review", line: 1, message }] });
  }
  files.forEach((file, index) => {
    try {
      const outcome = writeFile(options.into, file, manifest, options);
      outcomes[outcome]++;
      if (outcome === "kept") {
        const message = `${file.path} was there before, or was changed since the last import: it is kept; --force overwrites it`;
        tell(file.path, "kept", { severity: "changed", line: 1, message });
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = `was not written: ${reason}`;
      tell(file.path, "left", { severity: "lost", line: 1, message });
    }
    options.onProgress("writing", index + 1, files.length);
  });
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
  const content = `${JSON.stringify(sorted, null, 2)}\n`;
  writeFile(options.into, { path: manifestFile, content }, {}, { force: true, dry: options.dry });
  return outcomes;
}

/** Posts and pages, apart from those that a first import makes itself. */
const imported = /^content\/(?:posts\/|pages\/(?!\w+\/(?:home|contacts|privacy)\.md$))/;

/** The posts and pages of earlier imports that no longer come from a file of the old site. */
function leftBehind(
  files: readonly NewFile[],
  rows: readonly Row[],
  manifest: Manifest,
  into: string,
): string[] {
  const known = new Set([...files.map(({ path }) => path), ...rows.map(({ to }) => to)]);
  return Object.keys(manifest).filter(
    (path) => imported.test(path) && !known.has(path) && existsSync(join(into, path)),
  );
}
