import { describe, expect, it } from "vitest";
import type { Figure, Mark } from "../live/index.ts";
import { bars, contour, drawn, figureOf, image, line, pointsOf, scatter } from "./samples.ts";

describe("a figure of more than a screen shows", () => {
  const many = (length: number, of = (i: number) => i) => Array.from({ length }, (_, i) => of(i));
  const paths = (svg: Element) => svg.querySelectorAll("path").length;

  it.each<[string, Mark]>([
    ["points", { ...scatter, x: many(9000), y: many(9000, Math.sin) } as Mark],
    [
      "points of values",
      { ...scatter, x: many(9000), y: many(9000), color: { values: many(9000) } } as Mark,
    ],
    [
      "marked points",
      { ...line, style: undefined, marker: "*", x: many(9000), y: many(9000) } as Mark,
    ],
    ["crosses", { ...scatter, marker: "x", x: many(9000), y: many(9000) } as Mark],
    ["pixels", { ...image, columns: 100, rows: 90, values: many(9000), range: [0, 9000] } as Mark],
    ["bars", { ...bars, edges: many(2001), heights: many(2000) } as Mark],
    ["a line", { ...line, x: many(100_000), y: many(100_000, Math.sin) } as Mark],
    [
      "a contour",
      { ...contour, columns: 100, rows: 90, values: many(9000), levels: many(64) } as Mark,
    ],
  ])("is drawn in few elements: %s", (_, mark) => {
    const svg = drawn(figureOf([mark], { legend: true }));
    expect(svg.querySelectorAll("*").length).toBeLessThan(600);
    expect(paths(svg)).toBeGreaterThan(0);
    expect(svg.outerHTML).not.toContain("NaN");
    expect(svg.outerHTML.length).toBeLessThan(2_000_000);
  });

  it("draws each point where it is, in its colour and shape", () => {
    const x = many(1500);
    const svg = drawn(
      figureOf([{ ...scatter, x, y: x, color: { classes: x.map((i) => i % 2) } } as Mark]),
    );
    expect(pointsOf(svg)).toEqual([750, 750]);
  });

  it("says that it shows less where that can be seen", () => {
    const points = { ...scatter, x: many(10_000), y: many(10_000) } as Mark;
    expect(drawn(figureOf([points])).textContent).not.toContain("figure.coarse");
    expect(drawn(figureOf(Array(3).fill(points))).textContent).toContain("figure.coarse");
  });
});

describe("a figure with hardly any room", () => {
  const long = "W".repeat(200);

  it.each<[string, Partial<Figure>, Mark]>([
    [
      "a wide image",
      { size: [1, 20] },
      { ...image, columns: 10_000, values: Array(10_000).fill(0) } as Mark,
    ],
    ["a small image", { size: [1, 1] }, image],
    [
      "long words",
      { size: [1, 1], title: long, xlabel: long, ylabel: long, legend: true },
      { ...line, label: long } as Mark,
    ],
    ["large numbers", { size: [1, 1] }, { ...line, y: [-1e300, 0, 1, 1e300] } as Mark],
  ])("has no negative size: %s", (_, rest, mark) => {
    const svg = drawn(figureOf([mark], rest));
    for (const element of [svg, ...svg.querySelectorAll("*")]) {
      for (const name of ["width", "height", "r"]) {
        expect(Number(element.getAttribute(name) ?? 0)).toBeGreaterThanOrEqual(0);
      }
    }
    expect(svg.outerHTML).not.toMatch(/NaN|Infinity/);
  });
});
