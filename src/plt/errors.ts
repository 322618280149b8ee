/** An error that begins with the function's name and ends with the received value. */
export function unfit(name: string, wrong: string, received: unknown): TypeError {
  return new TypeError(`plt.${name}: ${wrong}, received ${said(received)}`);
}

/** How many characters of a value an error shows. */
const longest = 80;

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 3)}...`;
}

function said(value: unknown): string {
  if (typeof value === "string") return cut(JSON.stringify(value.slice(0, longest)));
  if (typeof value !== "object" || value === null) return cut(String(value));
  if ("shape" in value && Array.isArray(value.shape)) {
    return `an array of shape (${value.shape.join(", ")}${value.shape.length === 1 ? "," : ""})`;
  }
  if (
    Array.isArray(value) &&
    value.length <= 8 &&
    value.every((item) => typeof item === "number")
  ) {
    return `[${value.join(", ")}]`;
  }
  if ("length" in value) return `a list of ${String(value.length)}`;
  return cut(JSON.stringify(value));
}
