/** The first line at which an output differs from the documented one; lines are counted from 1. */
export interface Difference {
  line: number;
  expected?: string;
  received?: string;
}

/**
 * Normalizes an output for comparison: removes white space at line ends, and empty lines at the
 * end.
 */
export function normalize(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n+$/, "");
}

/**
 * Compares what was documented with what was printed, character by character after trimming line
 * ends. A documented line `...` matches any number of lines.
 *
 * @returns undefined if they agree, or else the first difference, whose line is that of the
 * documented text
 */
export function compare(documented: string, printed: string): Difference | undefined {
  const expected = normalize(documented).split("\n");
  const received = normalize(printed).split("\n");
  return difference(expected, 0, received, 0);
}

function difference(
  expected: string[],
  i: number,
  received: string[],
  j: number,
): Difference | undefined {
  for (; i < expected.length; i++, j++) {
    if (expected[i] === "...") {
      const gap = expected.indexOf("...", i + 1);
      const run = expected.slice(i + 1, gap < 0 ? undefined : gap);
      if (gap < 0) return tail(expected, i + 1, received, j);
      const found = indexOfRun(run, received, j);
      if (found < 0) return { line: i + 2, expected: run[0], received: undefined };
      i = gap - 1;
      j = found + run.length - 1;
    } else if (expected[i] !== received[j]) {
      return { line: i + 1, expected: expected[i], received: received[j] };
    }
  }
  return j < received.length ? { line: i + 1, received: received[j] } : undefined;
}

/** Compares the lines after the last `...` with the end of the printed output. */
function tail(expected: string[], i: number, received: string[], j: number) {
  const start = Math.max(j, received.length - (expected.length - i));
  return difference(expected, i, received, start);
}

function indexOfRun(run: string[], lines: string[], from: number): number {
  for (let at = from; at + run.length <= lines.length; at++) {
    if (run.every((line, k) => line === lines[at + k])) return at;
  }
  return -1;
}
