import { Temporal } from "temporal-polyfill";

/**
 * A moment as the clock of a time zone shows it.
 * @param instant in milliseconds since 1970
 * @throws {RangeError} if there is no such time zone
 */
export function localTime(instant: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}

export function isZone(zone: string): boolean {
  try {
    return Boolean(localTime(0, zone));
  } catch {
    return false;
  }
}

/**
 * The time zone that a setting names, as the system on which Jekyll runs reads it: `KST-9` is 9 hours
 * ahead of UTC, and an unknown name is UTC.
 */
export function zoneOf(name: string): string {
  // The sign in names such as Etc/GMT-9 is that of POSIX, too.
  const [, hours] = /^[a-z]{3,}([+-]\d{1,2})$/i.exec(name) ?? [];
  return [name, `Etc/GMT${hours}`].find(isZone) ?? "UTC";
}

/**
 * The instant, in milliseconds since 1970, at which the clock of a zone shows a time; undefined if
 * there is no such time, such as 25:00.
 * @param shown in ISO 8601, without a zone
 */
export function instantAt(shown: string, zone: string): number | undefined {
  try {
    return Temporal.PlainDateTime.from(shown).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return undefined;
  }
}

/** @example isoTime(1714523400000, "Asia/Seoul") // => "2024-05-01T09:30:00+09:00" */
export function isoTime(instant: number, zone: string): string {
  const options = { timeZoneName: "never", smallestUnit: "second" } as const;
  return localTime(instant, zone).toString(options);
}
