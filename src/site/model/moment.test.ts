import { expect, it } from "vitest";
import { momentOf } from "./moment.ts";

it.each<[written: string, zone: string, at: string, day: string]>([
  ["2024-05-01", "Asia/Seoul", "2024-04-30T15:00:00Z", "2024-05-01"],
  ["2024-05-01T09:30:00", "Asia/Seoul", "2024-05-01T00:30:00Z", "2024-05-01"],
  ["2024-05-01T23:30:00-08:00", "Asia/Seoul", "2024-05-02T07:30:00Z", "2024-05-02"],
  ["2024-05-01T00:30:00Z", "America/New_York", "2024-05-01T00:30:00Z", "2024-04-30"],
  // The clocks skip 02:30 on this day.
  ["2024-03-10T02:30:00", "America/New_York", "2024-03-10T07:30:00Z", "2024-03-10"],
])("%s in %s is %s, on %s", (written, zone, at, day) => {
  expect(momentOf(written, zone)).toEqual({ at, day });
});
