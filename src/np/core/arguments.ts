import { Strided } from "./strided.ts";

/** Throws a TypeError if `a` is not an array, such as a list. */
export function checkArray(name: string, a: unknown, wanted = "an array"): asserts a is Strided {
  if (a instanceof Strided) return;
  const mend = Array.isArray(a) ? "a list: convert it with np.array(…)" : String(a);
  throw new TypeError(`${name}: expected ${wanted}, received ${mend}`);
}

/** Throws a TypeError if `arrays` is not a list of arrays. */
export function checkArrays(name: string, arrays: readonly unknown[]): void {
  if (!Array.isArray(arrays)) {
    const received = arrays instanceof Strided ? "one array" : String(arrays);
    throw new TypeError(`${name}: expected a list of arrays, received ${received}`);
  }
  for (const a of arrays) checkArray(name, a);
}

/** Throws a TypeError for sizes passed as separate arguments, as in Python. */
export function checkOneShape(name: string, shape: unknown, more: readonly unknown[]): void {
  if (more.length === 0) return;
  const sizes = [shape, ...more].join(", ");
  throw new TypeError(`${name}: pass sizes in a list, as in [${sizes}], received ${sizes}`);
}

/** Throws a TypeError for an axis passed outside an options object, as in Python. */
export function checkOptions(name: string, options: unknown): void {
  if (typeof options === "object" && !Array.isArray(options)) return;
  const received = Array.isArray(options) ? `[${options.join(", ")}]` : String(options);
  throw new TypeError(
    `${name}: pass options in an object, as in { axis: ${received} }, received ${received}`,
  );
}
