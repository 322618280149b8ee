import { expect, it } from "vitest";
import type { Figure } from "../../live/index.ts";
import { History, sample } from "./history.ts";

const figure = (title: string, numbers = 0): Figure => ({
  size: [1, 1],
  title,
  legend: false,
  marks: numbers
    ? [
        {
          type: "line",
          x: Array(numbers).fill(0),
          y: Array(numbers).fill(0),
          color: "C0",
          width: 1,
        },
      ]
    : [],
});

function run(times: number, numbers = 0): string[] {
  const history = new History(60);
  for (let i = 1; i <= times; i++) history.add(1, figure(`${i}`, numbers));
  return history.moments.map((moment) => String((moment.get(1) as Figure).title));
}

it("is empty if no figure changed", () => {
  const history = new History(60);
  history.add(1, figure("a"));
  history.add(2, figure("b"));
  expect(history.moments).toEqual([]);
});

it("keeps each state of a short run, in order", () => {
  expect(run(5)).toEqual(["1", "2", "3", "4", "5"]);
});

it.each([59, 60, 61, 300, 5000])(
  "selects evenly from %i states, including the first and the last",
  (n) => {
    const titles = run(n).map(Number);
    expect(titles.length).toBeLessThanOrEqual(60);
    expect(titles.length).toBeGreaterThanOrEqual(Math.min(n, 30));
    expect([titles[0], titles.at(-1)]).toEqual([1, n]);
    const steps = titles.slice(1, -1).map((title, i) => title - titles[i]);
    expect(new Set(steps).size).toBeLessThanOrEqual(1);
  },
);

it("groups figures that are shown in turn into one moment", () => {
  const history = new History(60);
  for (const round of ["a", "b", "c"]) {
    history.add(1, figure(`loss ${round}`));
    history.add(2, figure(`boundary ${round}`));
  }
  const titles = history.moments.map((moment) =>
    [...moment.values()].map((one) => String((one as Figure).title)),
  );
  expect(titles).toEqual(["a", "b", "c"].map((round) => [`loss ${round}`, `boundary ${round}`]));
});

it("keeps fewer states of large figures", () => {
  expect(run(50, 100_000).length).toBeLessThan(15);
});

it("is sampled evenly, from the first to the last", () => {
  const history = new History(1000);
  for (let i = 1; i <= 300; i++) history.add(1, figure(`${i}`));
  const numbers = sample(history.moments, 6).map((moment) => (moment.get(1) as Figure).title);
  expect(numbers.map(Number)).toEqual([1, 61, 121, 180, 240, 300]);
});

it("is sampled completely if it is short", () => {
  const history = new History(60);
  for (let i = 1; i <= 3; i++) history.add(1, figure(`${i}`));
  expect(sample(history.moments, 6)).toEqual(history.moments);
});
