import { maxEvent } from "../../budget/limits.ts";

// A cell may replace built-in methods, but not references that were taken before it started.
const { isArray } = Array;
const { create, getPrototypeOf, hasOwn, prototype } = Object;

/** The maximum depth of nested data in an event. */
const maxDepth = 20;

/** Plain data, and the number of values and characters in it, including the names of its fields. */
export interface Bounded {
  data: unknown;
  size: number;
}

/**
 * Copies and counts plain data. It reads each part only once, so that the copy is what was counted.
 *
 * @throws TypeError for data that is not plain, such as a buffer
 * @returns undefined if it contains more than an event may
 */
export function bounded(data: unknown): Bounded | undefined {
  let size = 0;
  const full = () => size > maxEvent;
  const copyOf = (value: unknown, depth: number): unknown => {
    size += depth > maxDepth ? Infinity : 1;
    if (typeof value === "string") size += value.length;
    if (typeof value === "bigint") throw notPlain();
    if (typeof value !== "object" || value === null || full()) return value;
    if (isArray(value)) {
      // A proxy may return an object that becomes another number each time.
      const length = +value.length;
      const list: unknown[] = [];
      if (size + length > maxEvent) size += length;
      for (let i = 0; i < length && !full(); i++) list[i] = copyOf(value[i], depth + 1);
      return list;
    }
    const parent: unknown = getPrototypeOf(value);
    if (parent !== prototype && parent !== null) throw notPlain();
    const fields = create(null) as Record<string, unknown>;
    for (const key in value) {
      if (full()) break;
      if (!hasOwn(value, key)) continue;
      size += key.length;
      fields[key] = copyOf((value as Record<string, unknown>)[key], depth + 1);
    }
    return fields;
  };
  const copy = copyOf(data, 0);
  return full() ? undefined : { data: copy, size };
}

function notPlain(): TypeError {
  return new TypeError("live: only plain data is shown");
}
