import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../cell/types.ts";

/** What a page's twins printed when an author last promoted them, by cell file. */
export type Recordings = Record<string, Recording>;

export interface Recording {
  /** Stands for the twin's code and for all that it imports. */
  twin: string;
  numpy: string;
  text: string;
}

/** `content/…/1-1.mdx` keeps its recordings in `content/…/1-1.proof.json`. */
export function recordingsFile(page: string): string {
  return page.replace(/\.mdx?$/, ".proof.json");
}

/** The recordings of a page; none if it has none. A file that cannot be read as such is a problem. */
export async function readRecordings(
  root: string,
  page: string,
): Promise<{ recordings: Recordings; problems: Problem[] }> {
  const file = recordingsFile(page);
  const text = await readFile(join(root, file), "utf8").catch(() => "{}");
  const found = parse(text);
  if (isRecordings(found)) return { recordings: found, problems: [] };
  const message =
    "these are no recordings of twins, or not whole: npm run promote writes them anew";
  return { recordings: {}, problems: [{ file, line: 1, message }] };
}

/** The recordings as they are written to their file. */
export function writeRecordings(recordings: Recordings): string {
  return `${JSON.stringify(recordings, null, 2)}\n`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecordings(value: unknown): value is Recordings {
  return isObject(value) && Object.values(value).every(isRecording);
}

function isRecording(value: unknown): value is Recording {
  return (
    isObject(value) && [value.twin, value.numpy, value.text].every((t) => typeof t === "string")
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
