import type { Value } from "../live/index.ts";

/** A number with as many digits that count; a dash where there is none. */
export function short(value: Value, digits = 4): string {
  if (value === null || Number.isNaN(value)) return "–";
  return minus(String(Number(value.toPrecision(digits))));
}

/** A number's text with the sign that axes have. */
export function minus(text: string): string {
  return text.replaceAll("-", "−");
}
