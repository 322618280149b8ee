import { Temporal } from "temporal-polyfill";

/** A date of a page. */
export interface Moment {
  /** The instant in ISO 8601, in UTC: "2024-04-30T15:00:00Z" */
  at: string;
  /** Its day in the time zone of the site: "2024-05-01" */
  day: string;
}

/**
 * The moment of a date of the front matter. A date without an offset is in the time zone of the
 * site, and one without a time is at midnight.
 *
 * @param written "2024-05-01", "2024-05-01T09:30:00" or "2024-05-01T09:30:00+09:00"
 * @param timezone such as "Asia/Seoul"
 * @example momentOf("2024-05-01", "Asia/Seoul") // => { at: "2024-04-30T15:00:00Z", day: "2024-05-01" }
 */
export function momentOf(written: string, timezone: string): Moment {
  const key = `${written} ${timezone}`;
  const moment = known.get(key) ?? computed(written, timezone);
  known.set(key, moment);
  return moment;
}

const known = new Map<string, Moment>();

function computed(written: string, timezone: string): Moment {
  const hasOffset = /(?:Z|[+-]\d{2}:\d{2})$/.test(written.slice(10));
  const instant = hasOffset
    ? Temporal.Instant.from(written)
    : Temporal.PlainDateTime.from(written).toZonedDateTime(timezone).toInstant();
  const day = instant.toZonedDateTimeISO(timezone).toPlainDate();
  return { at: instant.toString(), day: day.toString() };
}
