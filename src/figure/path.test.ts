import { expect, it } from "vitest";
import { roundNumbers, shortPath } from "./path.ts";

it("leaves out points on a straight line and writes the rest as relative steps", () => {
  expect(shortPath("M0,0L1.01,1L2,2.04L3,0Z")).toBe("M0,0l2,2 1,-2Z");
});

it("keeps each part of a path", () => {
  expect(shortPath("M0,0L1,5M7.123,7L8,9")).toBe("M0,0l1,5M7.1,7l0.9,2");
});

it("stays near the path, however long it is", () => {
  const points = Array.from({ length: 1000 }, (_, i) => [i / 2, 100 * Math.sin(i / 20)]);
  const short = shortPath(`M${points.map((point) => point.join(",")).join("L")}`);
  const steps = [...short.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map((step) =>
    step.slice(1).map(Number),
  );
  let [x, y] = [0, 0];
  for (const [dx, dy] of steps) {
    [x, y] = [x + dx, y + dy];
    expect(Math.abs(y - 100 * Math.sin(x / 10))).toBeLessThan(1);
  }
  expect(x).toBeCloseTo(499.5, 1);
  expect(steps.length).toBeLessThan(400);
});

it("keeps an isolated point", () => {
  expect(shortPath("M5.55,5Z")).toBe("M5.6,5h0Z");
});

it("rounds other paths", () => {
  expect(shortPath("M0,0A3.456,3.456,0,1,1,0.0001,2")).toBe("M0,0A3.5,3.5,0,1,1,0,2");
  expect(roundNumbers("translate(1.26,-0.04)")).toBe("translate(1.3,0)");
});

it("keeps what is left of a zigzag when its work is done, and all of it near the path", () => {
  const zigzag = Array.from(
    { length: 5000 },
    (_, i) => `${i / 10},${(i % 2 ? 1 : -1) * (5000 - i)}`,
  );
  const short = shortPath(`M${zigzag.join("L")}`);
  expect(short.split(" ").length).toBeGreaterThan(4000);
});
