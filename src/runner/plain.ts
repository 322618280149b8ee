import { limits } from "../budget/limits.ts";
import { cutLabel } from "../budget/text.ts";
import type { Value } from "../live/index.ts";

/** What a cell sent, of which nothing is known. */
export type Data = Record<string, unknown>;

/** What was sent is not fit to be drawn. */
export class Unfit extends Error {}

export function texts<K extends string>(data: Data, names: K[]): Partial<Record<K, string>> {
  const found: Partial<Record<K, string>> = {};
  for (const name of names) {
    const text = data[name];
    if (typeof text === "string") found[name] = cutLabel(text, limits.text);
  }
  return found;
}

export function numbers(sent: unknown, least: number, most: number): number[] {
  const found = values(sent, least, most);
  if (found.includes(null)) throw new Unfit();
  return found as number[];
}

export function values(sent: unknown, least: number, most: number): Value[] {
  const found = list(sent, most);
  if (found.length < least) throw new Unfit();
  return Array.from(found, (value) => (isNumber(value) ? value : null));
}

/** A list of so many at most; it may have holes. */
export function list(sent: unknown, most: number): readonly unknown[] {
  if (!Array.isArray(sent) || sent.length > most) throw new Unfit();
  return sent;
}

export function object(sent: unknown): Data {
  if (typeof sent !== "object" || sent === null) throw new Unfit();
  return sent as Data;
}

export function within(sent: unknown, least: number, most: number): number {
  if (typeof sent === "number" && sent >= least && sent <= most) return sent;
  throw new Unfit();
}

export function oneOf<T extends string>(known: readonly T[], sent: unknown): T {
  const found = known.find((one) => one === sent);
  if (found === undefined) throw new Unfit();
  return found;
}

/** A list of millions that was sent in the place of a number is not made one. */
export function isNumber(sent: unknown): sent is number {
  return typeof sent === "number" && Number.isFinite(sent);
}
