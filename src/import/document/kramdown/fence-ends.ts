import type { Line } from "./lines.ts";

/** A line that can close a fence. */
interface Close {
  line: number;
  /** How many signs it has. */
  length: number;
  /** The first one below it that has more signs. */
  longer: Close | undefined;
}

/** For each line, the first line from there on that can close a fence of a sign. */
type Closes = Record<string, (Close | undefined)[]>;

const known = new WeakMap<readonly Line[], Closes>();

/** The line that closes a fence; a shorter one closes it where none is as long as its first line. */
export function closingLine(
  lines: readonly Line[],
  start: number,
  fence: string,
): number | undefined {
  let close = closesOf(lines)[fence[0]][start + 1];
  while (close?.longer && close.length < fence.length) close = close.longer;
  return close?.line;
}

/**
 * Finds them once for all fences of the lines. The only line that changes later is the current one
 * of the reader, and what closes a fence is below that.
 */
function closesOf(lines: readonly Line[]): Closes {
  const found = known.get(lines);
  if (found) return found;
  const closes: Closes = { "`": [], "~": [] };
  for (let line = lines.length - 1; line >= 0; line -= 1) {
    const [, signs] = /^ {0,3}(`{3,}|~{3,})\s*$/.exec(lines[line].text) ?? [];
    for (const [sign, from] of Object.entries(closes)) {
      from[line] = signs?.startsWith(sign)
        ? closeAt(line, signs.length, from[line + 1])
        : from[line + 1];
    }
  }
  known.set(lines, closes);
  return closes;
}

function closeAt(line: number, length: number, below: Close | undefined): Close {
  let longer = below;
  while (longer && longer.length <= length) longer = longer.longer;
  return { line, length, longer };
}
