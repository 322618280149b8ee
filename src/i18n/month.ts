import type { Lang } from "./lang.ts";

/**
 * Formats a month or a year.
 * @param time "2026-11" or "2026"
 * @example formatMonth("en", "2026-11") // => "November 2026"
 * @example formatMonth("ko", "2026") // => "2026년"
 */
export function formatMonth(lang: Lang, time: string): string {
  const month = time.length > "2026".length ? ({ month: "long" } as const) : {};
  const format = new Intl.DateTimeFormat(lang, { year: "numeric", ...month, timeZone: "UTC" });
  return format.format(new Date(time));
}
