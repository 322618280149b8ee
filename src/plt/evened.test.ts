import { expect, test } from "vitest";
import { evened } from "./evened.ts";

test("an even grid is returned unchanged", () => {
  const grid = { rows: 2, columns: 3, values: [0, 1, 2, 3, 4, 5] };
  expect(evened(grid, [0, 0.1, 0.2], [5, 4], false)).toBe(grid);
});

test("an uneven grid is interpolated linearly, which is exact for a plane", () => {
  const [xs, ys] = [
    [0, 1, 4],
    [3, 2, 0],
  ];
  const plane = ys.flatMap((y) => xs.map((x) => 10 * y + x));
  const { rows, columns, values } = evened({ rows: 3, columns: 3, values: plane }, xs, ys, false);
  expect([rows, columns]).toEqual([4, 5]);
  expect(values).toEqual([3, 2, 1, 0].flatMap((y) => [0, 1, 2, 3, 4].map((x) => 10 * y + x)));
});

test("class labels stay class labels, and missing values stay missing", () => {
  const classes = evened(
    { rows: 2, columns: 3, values: [0, 2, 1, 0, 2, 1] },
    [0, 1, 4],
    [0, 1],
    true,
  );
  expect(classes.values.slice(0, 5)).toEqual([0, 2, 2, 1, 1]);
  const gaps = evened(
    { rows: 2, columns: 3, values: [0, 2, null, 0, 2, null] },
    [0, 1, 4],
    [0, 1],
    false,
  );
  expect(gaps.values.slice(0, 5)).toEqual([0, 2, null, null, null]);
});

test("a grid with very many columns is evened too", () => {
  const xs = Array.from({ length: 200_000 }, (_, i) => i + (i > 0 ? 0.5 : 0));
  const values = new Array<number>(2 * xs.length).fill(1);
  const { columns } = evened({ rows: 2, columns: xs.length, values }, xs, [0, 1], false);
  expect(columns).toBe(xs.length);
});
