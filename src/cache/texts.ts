import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { digest } from "./digest.ts";

/** The text of a file. */
export interface FileText {
  readonly text: string;
  /** The digest of the text. */
  readonly digest: string;
}

/** Changes within this many milliseconds may have the same time. */
const tick = 100;

const known = new Map<string, { state: string; read: FileText }>();

/**
 * Reads a text file; later calls in this process read it again only if it has changed. A build needs
 * each text and its digest several times, and development after each change of any of them.
 *
 * @throws {Error} if there is no such file
 */
export function readText(file: string): FileText {
  const path = resolve(file);
  const { mtimeMs, size } = statSync(path);
  const before = known.get(path);
  const state = `${mtimeMs} ${size}`;
  if (before?.state === state) return before.read;
  const text = readFileSync(path, "utf8");
  // The same object while only the time changes.
  const read = before?.read.text === text ? before.read : new ReadText(text);
  // A file that may still be changing is read again.
  known.set(path, { state: Date.now() - mtimeMs > tick ? state : "", read });
  return read;
}

class ReadText implements FileText {
  readonly text: string;
  #digest: string | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get digest(): string {
    return (this.#digest ??= digest(this.text));
  }
}
