/** The first line at which an output is not what was documented; lines count from 1. */
export interface Difference {
  line: number;
  expected?: string;
  received?: string;
}

/** Output as it is compared: no white space at line ends, no empty lines at the end. */
export function normalize(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n+$/, "");
}

/**
 * Compares what was documented with what was printed, character by character after trimming line
 * ends. A documented line `...` stands for any number of lines.
 *
 * @returns nothing if they agree, else the first difference, its line in the documented text
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

/** What follows the last `...` must be the end of what was printed. */
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
