/** An error that begins with the function's name and ends with the received value. */
export function unfit(name: string, wrong: string, received: unknown): TypeError {
  return new TypeError(`draw.${name}: ${wrong}, received ${said(received)}`);
}

function said(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  if ("shape" in value && Array.isArray(value.shape)) return `the shape ${shapeText(value.shape)}`;
  const text = JSON.stringify(value);
  return text.length <= 80 ? text : `${text.slice(0, 77)}...`;
}

/** A shape as NumPy prints it: (2, 3), (4,). */
export function shapeText(shape: readonly number[]): string {
  return `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`;
}
