import type { Interval } from "../live/index.ts";
import { minus } from "./short.ts";

/** The limits above and below which an axis writes its numbers with exponents. */
const [large, tiny] = [1e6, 1e-4];

/** The format of an axis's numbers if it differs from Plot's: `8e8` for 800,000,000. */
export function tickFormat([from, to]: Interval): ((value: number) => string) | undefined {
  const size = Math.max(Math.abs(from), Math.abs(to));
  return size >= tiny && size < large ? undefined : exponential;
}

function exponential(value: number): string {
  if (value === 0) return "0";
  const text = Number(value.toPrecision(12)).toExponential();
  return minus(text.replace("e+", "e"));
}

/** The approximate number of characters of the longest number on an axis. */
export function charactersOf([from, to]: Interval): number {
  const negative = Math.min(from, to) < 0;
  if (tickFormat([from, to])) return negative ? 7 : 6;
  const step = Math.abs(to - from) / 10;
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)));
  const longest = Math.max(
    ...[from, to].map((end) => Math.trunc(end).toLocaleString("en-US").length),
  );
  const sign = negative && Math.min(from, to) > -1 ? 1 : 0;
  return Math.min(10, longest + sign + (decimals && decimals + 1));
}
