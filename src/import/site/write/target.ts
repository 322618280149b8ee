import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { z } from "zod";
import { replaceFile } from "../../../cache/index.ts";

/** A file of the new site. */
export interface NewFile {
  /** Below the target folder, with forward slashes. */
  path: string;
  content: string | { copyOf: string };
  /** Whether what the file contains already is kept, in `content` or in another file. */
  isMerged?: boolean;
}

/** What happened to a file. */
export type Outcome = "new" | "same" | "updated" | "kept";

/** The digests of the files that imports wrote, by path. */
export type Manifest = Record<string, string>;

const manifest = z.record(z.string(), z.string());

export const manifestFile = "imported/files.json";

/** @throws {Error} if the manifest cannot be read */
export function readManifest(target: string): Manifest {
  const path = join(target, manifestFile);
  if (!existsSync(path)) return {};
  try {
    return manifest.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    throw new Error(
      `${path}:1: is not the list of imported files: restore it from Git, or delete it and import with --force, which overwrites what you changed`,
    );
  }
}

/** Whether an earlier import wrote the file, and it is still there. */
export function isImported(path: string, target: string): boolean {
  return Object.hasOwn(readManifest(target), path) && existsSync(join(target, path));
}

/**
 * Writes a file, unless it is there with the same content, or was changed by its author since the
 * last import, or was not written by an import.
 * @throws {Error} if the path leads out of the target
 */
export function writeFile(
  target: string,
  { path, content, isMerged = false }: NewFile,
  manifest: Manifest,
  { force, dry }: { force: boolean; dry: boolean },
): Outcome {
  const full = insideOf(target, path);
  const bytes = typeof content === "string" ? Buffer.from(content) : readFileSync(content.copyOf);
  const digest = digestOf(bytes);
  const present = existsSync(full) ? digestOf(readFileSync(full)) : undefined;
  const isForeign = present !== undefined && present !== manifest[path] && present !== digest;
  if (isForeign && !force && !isMerged) return "kept";
  if (present !== digest && !dry) {
    mkdirSync(dirname(full), { recursive: true });
    replaceFile(full, bytes);
  }
  manifest[path] = digest;
  if (present === digest) return "same";
  return present === undefined ? "new" : "updated";
}

/** The full path of a file; links in the target are not followed out of it. */
function insideOf(target: string, path: string): string {
  const top = resolve(target);
  const full = resolve(top, path);
  if (!full.startsWith(top + sep)) throw new Error(`${path} is not inside ${target}`);
  let folder = full;
  while (folder !== top && !existsSync(folder)) folder = dirname(folder);
  const isLink = existsSync(full) && lstatSync(full).isSymbolicLink();
  const real = existsSync(folder) ? realpathSync(folder) : folder;
  const realTop = existsSync(top) ? realpathSync(top) : top;
  if (isLink || (real !== realTop && !real.startsWith(realTop + sep))) {
    throw new Error(`${path} is a link out of ${target}`);
  }
  return full;
}

function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
}
