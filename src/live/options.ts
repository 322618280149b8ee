import { receivedText } from "./received.ts";

/**
 * @internal Throws a TypeError for options outside an object, as in Python, and for unknown ones.
 * @param name the function that takes them
 * @param known the names of its options; the first is the likely meaning of a bare value
 */
export function checkOptions(name: string, options: unknown, ...known: string[]): void {
  if (options === undefined) return;
  if (typeof options !== "object" || options === null || "length" in options) {
    const received = receivedText(options);
    const value = typeof options === "object" ? "…" : received;
    throw new TypeError(
      `${name}: pass options in an object, as in { ${known[0]}: ${value} }, received ${received}`,
    );
  }
  const unknown = Object.keys(options).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  throw new TypeError(`${name}: unknown option "${unknown}", expected ${known.join(", ")}`);
}
