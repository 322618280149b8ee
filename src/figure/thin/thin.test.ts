import { describe, expect, it } from "vitest";
import { drawn } from "../../budget/limits.ts";
import type { Contour, Line, Mark, Value } from "../../live/index.ts";
import { thin } from "./index.ts";
import { thinLine } from "./line.ts";

const across = {
  start: 0,
  end: 300,
  at: (value: number) => value,
  value: (pixel: number) => pixel,
};
const size = (marks: readonly Mark[]) =>
  marks.reduce(
    (sum, mark) => sum + ("x" in mark && mark.type !== "contour" ? mark.x.length : 0),
    0,
  );
const numbers = (length: number, of: (i: number) => number) =>
  Array.from({ length }, (_, i) => of(i));

let seed = 1;
const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;

function lineOf(x: Value[], y: Value[], rest: Partial<Line> = {}): Line {
  return { type: "line", x, y, color: "C0", style: "-", width: 1, ...rest };
}

describe("a line of more points than a screen shows", () => {
  const x = numbers(100_000, (i) => (300 * i) / 100_000);

  it("keeps the first, the lowest, the highest and the last of each column", () => {
    const y = x.map((_, i) => Math.sin(i / 3) * i);
    const places = thinLine(x, y, Math.floor);
    expect(places.length).toBeLessThanOrEqual(4 * 300);
    for (const column of [0, 17, 299]) {
      const all = [...x.keys()].filter((i) => Math.floor(x[i]) === column).map((i) => y[i]);
      const kept = places.filter((i) => Math.floor(x[i]) === column).map((i) => y[i]);
      expect([kept[0], Math.min(...kept), Math.max(...kept), kept.at(-1)]).toEqual([
        all[0],
        Math.min(...all),
        Math.max(...all),
        all.at(-1),
      ]);
    }
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
  });

  it("keeps gaps, and one place of each", () => {
    expect(thinLine([0, 0, null, null, 0, 0, 0], [1, 2, 3, 4, null, 5, 6], Math.floor)).toEqual([
      0, 1, 2, 5, 6,
    ]);
  });

  it("keeps the order where x goes back", () => {
    const places = thinLine([5, 5, 2, 2, 2, 5], [0, 1, 0, 9, 4, 0], Math.floor);
    expect(places).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("is what it was where a screen shows it all", () => {
    const mark = lineOf(x.slice(0, drawn.points), x.slice(0, drawn.points));
    expect(thin([mark], across)).toEqual({ marks: [mark], coarse: false });
  });

  it("is drawn with few, and looks the same", () => {
    const { marks, coarse } = thin([lineOf(x, x.map(Math.sin))], across);
    expect(coarse).toBe(false);
    expect(size(marks)).toBeLessThan(2_500);
  });

  it("says that it is coarse where it is a scribble", () => {
    const { marks, coarse } = thin(
      [
        lineOf(
          numbers(100_000, random).map((a) => 300 * a),
          x,
        ),
      ],
      across,
    );
    expect(coarse).toBe(true);
    expect(size(marks)).toBeLessThanOrEqual(drawn.points);
  });

  it("keeps its markers, which are counted on their own", () => {
    const some = x.slice(0, 6000);
    const { marks } = thin([lineOf(x, x), lineOf(some, some, { marker: "o" })], across);
    expect(marks).toMatchObject([{ style: "-" }, { style: "-" }, { marker: "o" }]);
    expect(marks[2]).not.toHaveProperty("style");
    expect(size([marks[2]])).toBe(some.length);
  });
});

describe("a contour", () => {
  const contourOf = (side: number, count: number, value: (i: number) => number): Contour => ({
    type: "contour",
    columns: side,
    rows: side,
    x: [0, 1],
    y: [0, 1],
    values: numbers(side * side, value),
    levels: numbers(count, (i) => i / count),
  });
  const grid = (mark: Mark) => (mark.type === "contour" ? mark.columns * mark.rows : NaN);

  it("is what it was where a screen shows it all", () => {
    const mark = contourOf(100, 8, (i) => (i % 100) / 100);
    expect(thin([mark], across)).toEqual({ marks: [mark], coarse: false });
  });

  it("on a grid finer than a screen is read off in proportion, and looks the same", () => {
    const { marks, coarse } = thin([contourOf(500, 8, (i) => (i % 500) / 499)], across);
    expect(coarse).toBe(false);
    const [mark] = marks as Contour[];
    expect([mark.columns, mark.rows]).toEqual([drawn.grid, drawn.grid]);
    for (const i of [0, 1, 77, 199]) expect(mark.values[i]).toBeCloseTo(i / 199, 10);
  });

  it("of noise, or of many levels, is coarse, and says so", () => {
    for (const mark of [contourOf(200, 8, random), contourOf(200, 64, (i) => Math.sin(i))]) {
      const { marks, coarse } = thin([mark], across);
      expect(coarse).toBe(true);
      expect(grid(marks[0])).toBeLessThan(10_000);
    }
  });

  it("of classes takes the nearest", () => {
    const classes = { ...contourOf(400, 1, (i) => (i % 400 < 200 ? 0 : 3)), levels: undefined };
    const [mark] = thin([classes], across).marks as Contour[];
    expect(new Set(mark.values)).toEqual(new Set([0, 3]));
  });
});

describe("more points than are drawn", () => {
  it("are a part of them, evenly, and it is said", () => {
    const x = numbers(10_000, (i) => i);
    const scatter: Mark = {
      type: "scatter",
      x,
      y: x,
      color: { values: x },
      marker: "o",
      area: 9,
    };
    const { marks, coarse } = thin(Array<Mark>(5).fill(scatter), across);
    expect(coarse).toBe(true);
    expect(size(marks)).toBeLessThanOrEqual(drawn.shapes);
    for (const mark of marks) expect(mark).toMatchObject({ color: { values: (mark as Line).x } });
  });
});

describe("more pixels than are drawn", () => {
  const side = Math.sqrt(drawn.shapes);
  const imageOf = (columns: number, value: number): Mark => ({
    type: "image",
    columns,
    rows: columns,
    values: Array<number>(columns * columns).fill(value),
    range: [0, 9],
    map: "gray",
  });

  it("are those of the images that cover the others, and it is said", () => {
    const marks = [imageOf(side, 1), imageOf(2, 2), imageOf(side - 1, 3), imageOf(2, 4)];
    const thinned = thin(marks, across);
    expect(thinned.marks).toEqual([marks[1], marks[2], marks[3]]);
    expect(thinned.coarse).toBe(true);
    expect(thin([marks[0]], across)).toEqual({ marks: [marks[0]], coarse: false });
  });
});
