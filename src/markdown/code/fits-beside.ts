import { widthOf } from "../width.ts";

/**
 * Whether an output fits beside its code without scrolling on the narrowest screen that shows them
 * side by side, where the two have about 94 columns. The code has half of the width or more.
 */
export function fitsBeside(code: string, output: string): boolean {
  const [left, right] = [columnsOf(code), columnsOf(output)];
  return left <= 60 && right <= 45 && left + right <= 94;
}

/** The width of the longest line. */
function columnsOf(text: string): number {
  return text.split("\n").reduce((most, line) => Math.max(most, widthOf(line)), 0);
}
