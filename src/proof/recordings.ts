import { readFile } from "node:fs/promises";
import { join } from "node:path";

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

/** The recordings of a page; none if it has none. */
export async function readRecordings(root: string, page: string): Promise<Recordings> {
  try {
    return JSON.parse(await readFile(join(root, recordingsFile(page)), "utf8")) as Recordings;
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new Error(`${recordingsFile(page)}: ${error.message}; npm run promote writes it anew`);
    }
    return {};
  }
}

/** The recordings as they are written to their file. */
export function writeRecordings(recordings: Recordings): string {
  return `${JSON.stringify(recordings, null, 2)}\n`;
}
