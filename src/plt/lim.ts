import type { Interval } from "live";
import { endOfAxis } from "../budget/limits.ts";
import { finite, vector } from "./data.ts";
import { unfit } from "./errors.ts";
import { drawn } from "./sheets.ts";

/**
 * Sets the range of the x axis, from left to right.
 *
 * @group axes
 * @throws TypeError unless both ends are numbers from -1e300 to 1e300, and different
 * @example
 * plt.xlim(0, 10);
 * plt.xlim([0, 10]);
 */
export function xlim(left: number, right: number): void;
export function xlim(limits: readonly [left: number, right: number]): void;
export function xlim(left: number | readonly [number, number], right?: number): void {
  drawn().figure.xlim = interval("xlim", left, right);
}

/**
 * Sets the range of the y axis, from bottom to top.
 *
 * @group axes
 * @throws TypeError unless both ends are numbers from -1e300 to 1e300, and different
 * @example
 * plt.ylim(0, 1);
 * plt.ylim([0, 1]);
 */
export function ylim(bottom: number, top: number): void;
export function ylim(limits: readonly [bottom: number, top: number]): void;
export function ylim(bottom: number | readonly [number, number], top?: number): void {
  drawn().figure.ylim = interval("ylim", bottom, top);
}

function interval(name: string, first: number | readonly [number, number], second = NaN): Interval {
  const one = typeof first === "number";
  const [from, to] = one ? [first, second] : finite(vector(name, "limits", first, 2));
  const isWithin = Math.abs(from) <= endOfAxis && Math.abs(to) <= endOfAxis;
  if (isWithin && from !== to) return [from, to];
  const most = String(endOfAxis).replace("+", "");
  const wrong = `expected two different numbers from -${most} to ${most}`;
  throw unfit(name, wrong, one ? [first, second] : first);
}
