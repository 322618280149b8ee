import type { Habit, Line } from "./line.ts";
import { expressions } from "./python-expressions.ts";
import { statements } from "./python-statements.ts";

const patterns = [...statements, ...expressions];

/**
 * The longest line that is searched: the time of some patterns grows with the square of the length.
 */
const longest = 300;

/** Returns the habit of Python in a line, if there is one. */
export function habitIn(line: Line): Habit | undefined {
  if (line.text.length > longest) return undefined;
  for (const { cause, sign, right, more, if: isMeant } of patterns) {
    const found = sign.exec(line.masked);
    if (!found) continue;
    const groups = Object.fromEntries(
      Object.entries(found.indices?.groups ?? {}).map(([name, place]) => [
        name,
        place && line.text.slice(...place),
      ]),
    );
    if (isMeant && !isMeant(groups)) continue;
    return { cause, right: right(groups, line), more: more?.(groups) };
  }
  return undefined;
}
