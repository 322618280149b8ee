import { masked } from "./masked.ts";

/** Splits a text where a separator is in no string, and in no brackets. */
export function split(text: string, separator: string): string[] {
  const mask = masked(text);
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let i = 0; i < mask.length; i++) {
    if ("([{".includes(mask[i])) depth++;
    else if (")]}".includes(mask[i])) depth--;
    else if (depth === 0 && mask.startsWith(separator, i)) {
      parts.push(text.slice(from, i));
      from = i + separator.length;
    }
  }
  return [...parts, text.slice(from)];
}
