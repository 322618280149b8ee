import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../../cell/types.ts";

/** What a page's twins printed when an author last promoted them, by cell file. */
export type Recordings = Record<string, Recording>;

export interface Recording {
  /** The digest of the twin's code and of all that it imports. */
  twin: string;
  numpy: string;
  text: string;
}

/** The recordings of `content/…/1-1.mdx` are in `content/…/1-1.proof.json`. */
export function recordingsFile(page: string): string {
  return page.replace(/\.mdx?$/, ".proof.json");
}

/** The recordings of a page; empty if it has none. A file that is not valid is a problem. */
export async function readRecordings(
  root: string,
  page: string,
): Promise<{ recordings: Recordings; problems: Problem[] }> {
  const file = recordingsFile(page);
  const text = await readFile(join(root, file), "utf8").catch(() => "{}");
  const found = parse(text);
  if (isRecordings(found)) return { recordings: found, problems: [] };
  const message =
    "this file does not contain complete recordings of twins: npm run promote writes it again";
  return { recordings: {}, problems: [{ file, line: 1, message }] };
}

/** The contents of a recordings file. */
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
