/** A moment as the clock of a time zone shows it. */
export interface LocalTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** Minutes east of UTC. */
  offset: number;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** @throws {RangeError} if there is no such time zone */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const numeric = "numeric";
  const clock = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone: zone,
    hourCycle: "h23",
    ...{ year: numeric, month: numeric, day: numeric },
    ...{ hour: numeric, minute: numeric, second: numeric },
  });
  clocks.set(zone, clock);
  return clock;
}

export function isZone(zone: string): boolean {
  try {
    return Boolean(clockOf(zone));
  } catch {
    return false;
  }
}

/**
 * @param instant in milliseconds since 1970
 * @throws {RangeError} if there is no such time zone
 */
export function localTime(instant: number, zone: string): LocalTime {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year, month, day, hour, minute, second } = parts;
  const shown = Date.UTC(year, month - 1, day, hour, minute, second);
  const offset = Math.round((shown - Math.floor(instant / 1000) * 1000) / 60_000);
  return { year, month, day, hour, minute, second, offset };
}

/**
 * The instant at which the clock of a zone shows a time.
 * @param shown the time, as if it were UTC, in milliseconds since 1970
 */
export function instantAt(shown: number, zone: string): number {
  const guess = shown - localTime(shown, zone).offset * 60_000;
  return shown - localTime(guess, zone).offset * 60_000;
}

/** @example isoTime({ year: 2024, month: 5, …, offset: 540 }) // => "2024-05-01T09:30:00+09:00" */
export function isoTime({ offset, ...at }: LocalTime): string {
  const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, "0");
  const day = `${String(at.year).padStart(4, "0")}-${two(at.month)}-${two(at.day)}`;
  const time = `${two(at.hour)}:${two(at.minute)}:${two(at.second)}`;
  return `${day}T${time}${offset < 0 ? "-" : "+"}${two(offset / 60)}:${two(Math.abs(offset) % 60)}`;
}
