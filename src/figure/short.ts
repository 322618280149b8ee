import type { Value } from "../live/index.ts";

/** A number with the given count of significant digits, or a dash if there is no number. */
export function short(value: Value, digits = 4): string {
  if (value === null || Number.isNaN(value)) return "–";
  return minus(String(Number(value.toPrecision(digits))));
}

/** The text of a number with the minus sign of axes. */
export function minus(text: string): string {
  return text.replaceAll("-", "−");
}
