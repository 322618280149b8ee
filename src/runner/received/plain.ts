import { limits } from "../../budget/limits.ts";
import { cutLabel } from "../../budget/text.ts";
import type { Value } from "../../live/index.ts";

/** An object that a cell sent, with unknown fields. */
export type Data = Record<string, unknown>;

/** Thrown for data that cannot be drawn. */
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

/** Returns a list with at most this many items; it may have holes. */
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

/** Whether a sent value is a number. Does not convert it, since it may be a list of millions. */
export function isNumber(sent: unknown): sent is number {
  return typeof sent === "number" && Number.isFinite(sent);
}
