import { limits } from "../budget/limits.ts";

// A cell may take the language's own methods apart, but not what was asked for before it began.
const { isArray } = Array;
const { create, hasOwn } = Object;
const { isView } = ArrayBuffer;

/** Plain data, and how many values and characters it holds. */
export interface Bounded {
  data: unknown;
  size: number;
}

/**
 * A copy of plain data, for which each part is read once, so that it is what was counted; of buffers
 * and the like nothing is left.
 *
 * @returns nothing where it holds more than an event may
 */
export function bounded(data: unknown): Bounded | undefined {
  let size = 0;
  const full = () => size > limits.event;
  const copyOf = (value: unknown): unknown => {
    size++;
    if (typeof value === "string") size += value.length;
    if (typeof value !== "object" || value === null || full()) return value;
    if (isArray(value)) {
      const { length } = value;
      const list: unknown[] = [];
      if (size + length > limits.event) size += length;
      for (let i = 0; i < length && !full(); i++) list[i] = copyOf(value[i]);
      return list;
    }
    const fields = create(null) as Record<string, unknown>;
    if (isView(value)) return fields;
    for (const key in value) {
      if (full()) break;
      if (hasOwn(value, key)) fields[key] = copyOf((value as Record<string, unknown>)[key]);
    }
    return fields;
  };
  const copy = copyOf(data);
  return full() ? undefined : { data: copy, size };
}
