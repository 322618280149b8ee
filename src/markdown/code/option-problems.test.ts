import { expect, it, test } from "vitest";
import { optionProblems } from "./option-problems.ts";

it("says what has no effect", () => {
  expect(optionProblems("{1, 3-5 ,} ins={9} {a} outpot", 5)).toEqual([
    "ins={9} marks line 9, but the code has 5 lines",
    "{a} lists no lines: write {1,3-5}",
    'the option "outpot" has no effect; did you mean "output"?',
  ]);
});

it("says that live has no value", () => {
  expect(optionProblems('live="true" file="a.ts" {2}', 1)).toEqual([
    'live="true" makes no cell: write live, without a value',
    "{2} marks line 2, but the code has 1 line",
  ]);
  expect(optionProblems('title="a live=1" living=1', 1)).toEqual([]);
});

it("reads a list of any length", () => {
  expect(optionProblems(`{${"1,".repeat(200_000)}}`, 1)).toEqual([]);
});

/** The processor time for some options, in microseconds: the least of three runs. */
function timeOf(options: string): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    optionProblems(options, 1);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...times);
}

// In quadratic time, eight times as much takes 64 times as long.
test.each([
  ["blanks in a list of lines", (length: number) => `{1${" ".repeat(length)}x}`],
  ["braces that do not end", (length: number) => " {".repeat(length)],
])("long options take linear time: %s", (_, optionsOf) => {
  const short = Math.max(timeOf(optionsOf(4000)), 1000);
  expect(timeOf(optionsOf(32_000)) / short).toBeLessThan(24);
});
