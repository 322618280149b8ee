import { Strided } from "./strided.ts";

/** Refuses what must be an array and is none, such as a list, with a TypeError. */
export function checkArray(name: string, a: unknown, wanted = "an array"): asserts a is Strided {
  if (a instanceof Strided) return;
  const mend = Array.isArray(a) ? "a list: make an array of it by np.array(…)" : String(a);
  throw new TypeError(`${name}: expected ${wanted}, received ${mend}`);
}

/** Refuses what must be a list of arrays and is none with a TypeError. */
export function checkArrays(name: string, arrays: readonly unknown[]): void {
  if (!Array.isArray(arrays)) {
    const received = arrays instanceof Strided ? "one array" : String(arrays);
    throw new TypeError(`${name}: expected a list of arrays, received ${received}`);
  }
  for (const a of arrays) checkArray(name, a);
}

/** Refuses sizes that stand one by one, as in Python, with a TypeError. */
export function checkOneShape(name: string, shape: unknown, more: readonly unknown[]): void {
  if (more.length === 0) return;
  const sizes = [shape, ...more].join(", ");
  throw new TypeError(`${name}: sizes stand in a list, as in [${sizes}], received ${sizes}`);
}

/** Refuses an axis that stands by itself, as in Python, with a TypeError. */
export function checkOptions(name: string, options: unknown): void {
  if (typeof options === "object" && !Array.isArray(options)) return;
  const received = Array.isArray(options) ? `[${options.join(", ")}]` : String(options);
  throw new TypeError(
    `${name}: options stand in an object, as in { axis: ${received} }, received ${received}`,
  );
}
