/** How many characters of a value an error shows, and how many items of a list. */
const longest = 80;
const most = 8;
/** How many lists within each other it shows. */
const deepest = 2;

/** @internal A received value as text for an error message. */
export function receivedText(value: unknown, depth = 0): string {
  if (typeof value === "string") return cut(JSON.stringify(value.slice(0, longest)));
  if (typeof value !== "object" || value === null) return cut(String(value));
  if ("shape" in value && Array.isArray(value.shape)) {
    return `an array of shape ${shapeText(value.shape)}`;
  }
  if (!("length" in value)) return cut(jsonOf(value));
  const items = value as ArrayLike<unknown>;
  if (items.length > most || depth === deepest) return `a list of ${items.length}`;
  return cut(`[${Array.from(items, (item) => receivedText(item, depth + 1)).join(", ")}]`);
}

/** @internal A shape as NumPy prints it: (2, 3), (4,). */
export function shapeText(shape: readonly number[]): string {
  return `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`;
}

/** JSON cannot express an object that contains itself or a bigint. */
function jsonOf(value: object): string {
  try {
    return JSON.stringify(value) ?? "an object";
  } catch {
    return "an object";
  }
}

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 3)}...`;
}
