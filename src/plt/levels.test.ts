import { expect, it } from "vitest";
import { roundLevels } from "./levels.ts";

it.each([
  [0, 1, 8, [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1.05]],
  [-3, 7, 8, [-3, -1.5, 0, 1.5, 3, 4.5, 6, 7.5]],
  [-1.2, 1.3, 13, [-1.2, -1, -0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4]],
  [0.001, 0.0023, 6, [0.001, 0.00125, 0.0015, 0.00175, 0.002, 0.00225, 0.0025]],
  [0, 100, 5, [0, 20, 40, 60, 80, 100]],
])("from %d to %d in %d bands at most, the bounds are matplotlib's", (low, high, count, levels) => {
  expect(roundLevels(low, high, count)).toEqual(levels);
});

it("gives bounds for a single value", () => {
  expect(roundLevels(2, 2, 8)).toHaveLength(2);
});
