import { limits } from "../budget/limits.ts";

// A cell may take the language's own methods apart, but not what was asked for before it began.
const { isArray } = Array;
const { create, getPrototypeOf, hasOwn, prototype } = Object;

/** No event holds lists in lists, or the like, of such a depth. */
const maxDepth = 20;

/** Plain data, and how many values and characters it holds. */
export interface Bounded {
  data: unknown;
  size: number;
}

/**
 * A copy of plain data, for which each part is read once, so that it is what was counted.
 *
 * @throws TypeError for what is no plain data, such as a buffer
 * @returns nothing where it holds more than an event may
 */
export function bounded(data: unknown): Bounded | undefined {
  let size = 0;
  const full = () => size > limits.event;
  const copyOf = (value: unknown, depth: number): unknown => {
    size += depth > maxDepth ? Infinity : 1;
    if (typeof value === "string") size += value.length;
    if (typeof value !== "object" || value === null || full()) return value;
    if (isArray(value)) {
      const { length } = value;
      const list: unknown[] = [];
      if (size + length > limits.event) size += length;
      for (let i = 0; i < length && !full(); i++) list[i] = copyOf(value[i], depth + 1);
      return list;
    }
    const parent: unknown = getPrototypeOf(value);
    if (parent !== prototype && parent !== null)
      throw new TypeError("live: only plain data is shown");
    const fields = create(null) as Record<string, unknown>;
    for (const key in value) {
      if (full()) break;
      if (hasOwn(value, key))
        fields[key] = copyOf((value as Record<string, unknown>)[key], depth + 1);
    }
    return fields;
  };
  const copy = copyOf(data, 0);
  return full() ? undefined : { data: copy, size };
}
