import type { Lang } from "./lang.ts";

const formats: Record<Lang, Intl.DateTimeFormat> = {
  ko: new Intl.DateTimeFormat("ko-KR", { dateStyle: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
};

/**
 * Formats the day of an ISO date, ignoring its time and offset.
 * @example formatDay("ko", "2024-05-01T23:00:00-09:00") // => "2024년 5월 1일"
 */
export function formatDay(lang: Lang, iso: string): string {
  return formats[lang].format(new Date(iso.slice(0, 10)));
}
