import { isKeys, readYaml } from "./yaml.ts";

export interface SplitDocument {
  /** The keys; empty where there are none. */
  data: Record<string, unknown>;
  /** Whether the file starts with front matter; Jekyll copies a file without it unchanged. */
  hasBlock: boolean;
  body: string;
  /** The line on which `body` starts. */
  line: number;
  problems: { line: number; message: string }[];
}

const block = /^---[ \t]*\n([^]*?)(?:^(?:---|\.\.\.)[ \t]*$\n?)/m;

/**
 * Whether Jekyll finds the front matter of a document with its own line ends: to Ruby, a carriage return
 * alone does not end a line.
 */
export function isFoundByJekyll(written: string): boolean {
  return /^---[^\S\n]*\n(?:[^]*?\n)??(?:---|\.\.\.)\s*(?:\n|$)/.test(written);
}

/** How many characters of keys are read; more are a mistake, or an attack. */
const most = 128 * 1024;

/** The first keys of a block, each with its whole value. */
function firstKeys(keys: string): string {
  if (keys.length <= most) return keys;
  return /^[^]*\n(?=[^\s#\-\]}])/.exec(keys.slice(0, most))?.[0] ?? "";
}

/** Splits a document of the old site, with `\n` line ends, into its keys and its body. */
export function splitDocument(text: string): SplitDocument {
  const match = text.startsWith("---") ? block.exec(text) : null;
  if (match?.index !== 0) return { data: {}, hasBlock: false, body: text, line: 1, problems: [] };
  const keys = firstKeys(match[1]);
  const { data, problems } = readYaml(keys, 2);
  if (keys !== match[1]) problems.push({ line: 2, message: tooLong(match[1]) });
  const body = text.slice(match[0].length);
  const line = match[0].split("\n").length;
  if (isKeys(data) || data === null || data === undefined) {
    return { data: data ?? {}, hasBlock: true, body, line, problems };
  }
  const message = `the front matter is ${JSON.stringify(data).slice(0, 60)} instead of keys`;
  return { data: {}, hasBlock: true, body, line, problems: [...problems, { line: 2, message }] };
}

function tooLong({ length }: string): string {
  return `the front matter is ${Math.round(length / 1024)} KB long, of which ${most / 1024} KB are read`;
}
