/** An output with more lines than this is shown folded, … */
export const foldAbove = 30;
/** … with this many lines at its start and end. */
export const edge = 5;

/**
 * Divides a long text into its first lines, the lines between, and its last lines; returns
 * undefined for a short text.
 *
 * @example excerpt("a\nb\n") // => undefined
 */
export function excerpt(text: string): [top: string, middle: string, end: string] | undefined {
  const lines = text.split(/(?<=\n)/);
  if (lines.length <= foldAbove) return undefined;
  const join = (from: number, to?: number) => lines.slice(from, to).join("");
  return [join(0, edge), join(edge, -edge), join(-edge)];
}
