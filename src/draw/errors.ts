/** An error that begins with the function's name and ends with the received value. */
export function unfit(name: string, wrong: string, received: unknown): TypeError {
  return new TypeError(`draw.${name}: ${wrong}, received ${said(received)}`);
}

/** How many characters of a value an error shows. */
const longest = 80;

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 3)}...`;
}

function said(value: unknown): string {
  if (typeof value === "string") return cut(JSON.stringify(value.slice(0, longest)));
  if (typeof value !== "object" || value === null) return cut(String(value));
  if ("shape" in value && Array.isArray(value.shape)) return `the shape ${shapeText(value.shape)}`;
  return cut(JSON.stringify(value));
}

/** A shape as NumPy prints it: (2, 3), (4,). */
export function shapeText(shape: readonly number[]): string {
  return `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`;
}
