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

/**
 * Throws a TypeError for an option passed outside an object, as in Python, and for an option that
 * the function does not have.
 *
 * @param known the names of its options; the first one is the likely meaning of a bare value
 */
export function checkOptions(name: string, options: unknown, ...known: string[]): void {
  if (options === undefined) return;
  if (options === null || typeof options !== "object" || isData(options)) {
    const received = Array.isArray(options) ? `[${options.join(", ")}]` : String(options);
    throw new TypeError(
      `${name}: pass options in an object, as in { ${known[0]}: ${received} }, received ${received}`,
    );
  }
  for (const key in options) {
    if (known.includes(key)) continue;
    throw new TypeError(`${name}: unknown option "${key}", expected ${known.join(", ")}`);
  }
}

function isData(value: object): boolean {
  return Array.isArray(value) || value instanceof Strided;
}

/** Throws a TypeError for more arguments than a function takes, such as options of NumPy. */
export function checkCount(name: string, given: ArrayLike<unknown>, most: number): void {
  if (given.length <= most) return;
  const extra = given[most];
  const isOptions = typeof extra === "object" && extra && !isData(extra);
  const text = isOptions ? Object.keys(extra).join(", ") : String(extra).slice(0, 60);
  throw new TypeError(
    `${name}: takes ${most} argument${most === 1 ? "" : "s"}, but also received ${text}`,
  );
}
