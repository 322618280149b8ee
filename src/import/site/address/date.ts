import { Temporal } from "temporal-polyfill";
import { instantAt, localTime } from "./zone.ts";

const iso =
  /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:[Tt]|\s+)(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?)?\s*(am|pm)?\s*(.*)$/i;

/** Offsets, in hours, of the zones that Ruby always knows by name. */
const named: Record<string, number> = {
  ...{ z: 0, utc: 0, gmt: 0, ut: 0, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6 },
  ...{ pst: -8, pdt: -7 },
};

/** Offsets, in hours, of names that Ruby knows only where the clock of the site shows them. */
const local: Record<string, number> = {
  ...{
    kst: 9,
    jst: 9,
    wet: 0,
    west: 1,
    bst: 1,
    cet: 1,
    cest: 2,
    eet: 2,
    eest: 3,
    msk: 3,
    ist: 5.5,
  },
};

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * Returns the instant of a date as Ruby's `Time.parse` reads it, in milliseconds since 1970;
 * undefined if it is none. A date without a zone is in that of the site.
 */
export function parseDate(written: unknown, zone: string): number | undefined {
  if (written instanceof Date) return written.getTime();
  if (typeof written !== "string") return undefined;
  // A year of four digits behind the day and the month is the year: 11-9-2017.
  const yearFirst = inDigits(written.trim()).replace(
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/,
    "$3-$2-$1",
  );
  const match = iso.exec(yearFirst);
  if (!match) return parseInWords(written, zone);
  const [, year, month, day, hours = "0", minutes = "00", seconds = "00", half, rest] = match;
  const hour = (Number(hours) % (half ? 12 : 25)) + (/pm/i.test(half ?? "") ? 12 : 0);
  const date = dayOf(fullYear(year), Number(month), Number(day));
  if (date === undefined) return undefined;
  const shown = `${date}T${String(hour).padStart(2, "0")}:${minutes}:${seconds}`;
  const offset = offsetIn(rest) ?? localOffset(rest, zone, fullYear(year));
  if (offset === undefined) return instantAt(shown, zone);
  const utc = instantAt(shown, "UTC");
  return utc === undefined ? undefined : utc - offset * 60_000;
}

const printed = /^[a-z]{3} +([a-z]{3}) +(\d{1,2}) +([\d:]+) +(?:([a-z]+|[+-]\d{4}) +)?(\d{4})$/i;

/**
 * The date that the command `date` prints, in digits.
 *
 * @example inDigits("Fri May  3 09:30:00 UTC 2024") // => "2024-5-3 09:30:00 UTC"
 */
function inDigits(written: string): string {
  const [, name, day, time, zone = "", year] = printed.exec(written) ?? [];
  const month = name === undefined ? -1 : months.indexOf(name.toLowerCase());
  return month < 0 ? written : `${year}-${month + 1}-${day} ${time} ${zone}`;
}

/** @example dayOf(2011, 2, 29) // => "2011-03-01", as Ruby counts on */
function dayOf(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return Temporal.PlainDate.from({ year, month, day: 1 })
    .add({ days: day - 1 })
    .toString();
}

/** @example fullYear("20") // => 2020 */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year + (year >= 69 ? 1900 : 2000);
}

/** The offset, in minutes, of what follows the time: `+0900`, `EST`. */
function offsetIn(rest: string): number | undefined {
  const match = /^([+-])(\d{1,2}):?(\d{2})?/.exec(rest);
  if (match) {
    const [, sign, hours, minutes = "0"] = match;
    return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  }
  const hours = named[nameIn(rest)];
  return hours === undefined ? undefined : hours * 60;
}

/** The offset, in minutes, of a name such as `CET`, if it is one of the zone of the site. */
function localOffset(rest: string, zone: string, year: number): number | undefined {
  const hours = local[nameIn(rest)];
  if (hours === undefined) return undefined;
  const offsets = ["01", "07"].map((month) => {
    const instant = instantAt(`${String(year).padStart(4, "0")}-${month}-01T00:00`, zone);
    return instant === undefined ? undefined : localTime(instant, zone).offsetNanoseconds / 60e9;
  });
  return offsets.find((minutes) => minutes === hours * 60);
}

/** The name of a zone, in lower case; "" if there is none, or an offset is added, as in `UTC+9`. */
function nameIn(rest: string): string {
  return /^[a-z]+(?![\w+-])/i.exec(rest)?.[0].toLowerCase() ?? "";
}

/** Reads dates such as "January 5, 2021 3:04 PM". */
function parseInWords(written: string, zone: string): number | undefined {
  if (!/[a-z]{3}/i.test(written) || !/\d/.test(written)) return undefined;
  const hasZone = /(?:[+-]\d{2}:?\d{2}|\b(?:gmt|utc|z))\s*$/i.test(written);
  const read = Date.parse(hasZone ? written : `${written} UTC`);
  if (Number.isNaN(read)) return undefined;
  return hasZone ? read : instantAt(new Date(read).toISOString().slice(0, -1), zone);
}
