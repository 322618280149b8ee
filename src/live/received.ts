/** How many characters of a value an error shows, and how many items of a list. */
const longest = 80;
const most = 8;

/** @internal A received value as text for an error message. */
export function receivedText(value: unknown): string {
  if (typeof value === "string") return cut(JSON.stringify(value.slice(0, longest)));
  if (typeof value !== "object" || value === null) return cut(String(value));
  if ("shape" in value && Array.isArray(value.shape)) {
    return `an array of shape ${shapeText(value.shape)}`;
  }
  if (!("length" in value)) return cut(JSON.stringify(value));
  const items = value as ArrayLike<unknown>;
  if (items.length > most) return `a list of ${items.length}`;
  return cut(`[${Array.from(items, receivedText).join(", ")}]`);
}

/** @internal A shape as NumPy prints it: (2, 3), (4,). */
export function shapeText(shape: readonly number[]): string {
  return `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`;
}

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 3)}...`;
}
