import type { Lang } from "./lang.ts";
import { t } from "./t.ts";

const formats = new Map<Lang, Intl.DateTimeFormat>();

/**
 * Formats the day of an ISO date, ignoring its time and offset.
 * @example formatDay("ko", "2024-05-01T23:00:00-09:00") // => "2024년 5월 1일"
 */
export function formatDay(lang: Lang, iso: string): string {
  const format = formats.get(lang) ?? formatOf(lang);
  formats.set(lang, format);
  return format.format(new Date(iso.slice(0, 10)));
}

function formatOf(lang: Lang): Intl.DateTimeFormat {
  const locale = t(lang, "language.locale");
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
}
