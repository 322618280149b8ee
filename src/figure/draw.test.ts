import { describe, expect, it } from "vitest";
import type { Figure, Mark, Scatter } from "../live/index.ts";
import {
  bars,
  classes,
  contour,
  drawn,
  figureOf,
  image,
  line,
  pointsOf,
  scatter,
} from "./samples.ts";

describe("draw", () => {
  it.each([line, scatter, classes, contour, image, bars])(
    "contains no style that the page's policy would block: $type",
    (mark) => {
      const svg = drawn(figureOf([mark], { title: "t", xlabel: "x", legend: true, xlim: [0, 2] }));
      expect(svg.querySelectorAll("style, [style]")).toHaveLength(0);
      expect(svg.querySelectorAll("*").length).toBeGreaterThan(10);
    },
  );

  it("is an image with a text alternative and a fixed size", () => {
    const svg = drawn(figureOf([line]));
    expect(svg.getAttribute("role")).toBe("img");
    expect(svg.getAttribute("aria-label")).toBe("figure.unnamed figure.line");
    expect(svg.getAttribute("viewBox")).toBe("0 0 384 288");
    expect([svg.getAttribute("width"), svg.getAttribute("height")]).toEqual(["461", "346"]);
  });

  it("is no wider than the default figure, whose text is readable on a phone", () => {
    const svg = drawn(figureOf([line], { size: [8, 3.2] }));
    expect(svg.getAttribute("viewBox")).toBe("0 0 384 192");
  });

  it("is the same each time, including ids", () => {
    const figure = figureOf([contour, scatter], { xlim: [0, 1] });
    const text = drawn(figure).outerHTML;
    expect(drawn(figure).outerHTML).toBe(text);
    expect(text).toContain('id="f-0"');
    expect(text).toContain('clip-path="url(#f-0)"');
    expect(text).not.toContain("plot-clip");
  });

  it.each([
    { ...line, x: [0, 1, 2], y: [-1.7e308, 0, 1.7e308] },
    { ...line, x: [1.6e308, 1.7e308], y: [0, 1] },
    { ...scatter, x: [0, 1.7e308], y: [-1e308, 1e308] },
    { ...bars, edges: [-1.7e308, 0, 1.7e308], heights: [1.7e308, 1] },
  ])("has axes and positions for numbers near the largest: $type", (mark) => {
    const svg = drawn(figureOf([mark]));
    expect(svg.outerHTML).not.toMatch(/NaN|Infinity/);
    expect(svg.querySelectorAll("text").length).toBeGreaterThan(8);
  });

  it("takes its colours from the page", () => {
    expect(drawn(figureOf([line])).outerHTML).toContain('stroke="var(--figure-0)"');
    const fills = [...drawn(figureOf([classes])).querySelectorAll("g[fill]")];
    const palette = fills
      .map((group) => group.getAttribute("fill"))
      .filter((fill) => fill !== "none");
    expect(palette).toEqual(expect.arrayContaining(["var(--figure-0)", "var(--figure-2)"]));
  });

  it("draws a point for each pair, and none if a number is missing", () => {
    const svg = drawn(figureOf([{ ...scatter, y: [1, null, 2, 3] }]));
    expect(svg.querySelectorAll("circle")).toHaveLength(3);
    const x = Array.from({ length: 20 }, (_, i) => i);
    const many = { ...scatter, x, y: x.map((i) => (i % 5 ? i : null)) };
    expect(pointsOf(drawn(figureOf([many])))).toEqual([16]);
  });

  it.each<[Scatter["marker"], string]>([
    ["o", "circle:not([cx])"],
    ["x", "path:not([transform])"],
    ["v", 'path[transform="rotate(180)"]'],
  ])(
    "draws many points of one colour as a path with their shape at its corners: %s",
    (marker, own) => {
      const x = Array.from({ length: 9 }, (_, i) => i);
      const many = { ...scatter, x, y: x, marker };
      const svg = drawn(figureOf([many, line, many]));
      const paths = [...svg.querySelectorAll("path[marker-mid]")];
      expect(paths).toHaveLength(2);
      for (const [i, path] of paths.entries()) {
        for (const name of ["marker-start", "marker-mid", "marker-end"]) {
          expect(path.getAttribute(name)).toBe(`url(#f-${i})`);
        }
        expect(svg.querySelectorAll(`marker#f-${i} > ${own}`)).toHaveLength(1);
        expect(path.getAttribute("stroke")).toBe("none");
      }
    },
  );

  it("draws many points within limits, too", () => {
    const x = Array.from({ length: 9 }, (_, i) => i);
    const svg = drawn(figureOf([{ ...scatter, x, y: x }], { xlim: [0, 9] }));
    const path = svg.querySelector("g[clip-path] > g[fill] > path[marker-mid]");
    const marker = path?.getAttribute("marker-mid")?.slice("url(#".length, -1);
    expect(
      svg.querySelectorAll(`g[fill] > marker[id="${marker}"] > circle:not([cx])`),
    ).toHaveLength(1);
  });

  it("breaks a line where a number is missing", () => {
    const path = (y: (number | null)[]) => {
      const svg = drawn(figureOf([{ ...line, y }]));
      return svg.querySelector("path[d]")?.getAttribute("d") ?? "";
    };
    expect(path([0, 1, 4, 9]).match(/M/g)).toHaveLength(1);
    expect(path([0, 1, null, 9]).match(/M/g)).toHaveLength(2);
  });

  it("draws a path for each band, in the colours of the map", () => {
    const svg = drawn(figureOf([{ ...contour, levels: [0, 1, 2] }]));
    const fills = [...svg.querySelectorAll("g[fill]")].map((group) => group.getAttribute("fill"));
    expect(fills).toEqual(expect.arrayContaining(["#3b528b", "#5ec962", "var(--figure-ground)"]));
  });

  it("draws a region for each class", () => {
    const text = drawn(figureOf([contour])).outerHTML;
    for (const k of [0, 1, 2]) expect(text).toContain(`var(--figure-region-${k})`);
  });

  it("writes titles and labels as text, never as markup", () => {
    const title = '<img src=x onerror="alert(1)">';
    const svg = drawn(figureOf([{ ...line, label: "</svg><script>" }], { title, legend: true }));
    const texts = [...svg.querySelectorAll("text")].map((text) => text.textContent);
    expect(texts).toEqual(expect.arrayContaining([title, "</svg><script>"]));
    expect(svg.outerHTML).not.toMatch(/<img|<script/);
  });

  it("shows a legend of the marks with a label, if requested", () => {
    const label = (svg: SVGSVGElement) => svg.outerHTML.includes(">a</text>");
    expect(label(drawn(figureOf([line])))).toBe(false);
    expect(label(drawn(figureOf([line], { legend: true })))).toBe(true);
  });

  it("puts the legend where it covers no line; scattered points are not connected by lines", () => {
    const atTheTop = (mark: Mark) => {
      const places = { x: [0, 4, 10], y: [0, 9.9, 8], label: "a long label" };
      const svg = drawn(figureOf([{ ...mark, ...places } as Mark], { legend: true }));
      return Number(svg.querySelector("rect[rx]")?.getAttribute("y")) < 288 / 2;
    };
    expect(atTheTop(line)).toBe(false);
    expect(atTheTop(scatter)).toBe(true);
  });

  it("gives wide letters of a legend the room that they need", () => {
    const widthFor = (label: string) => {
      const svg = drawn(figureOf([{ ...line, label }], { legend: true }));
      return Number(svg.querySelector("rect[rx]")?.getAttribute("width"));
    };
    expect(widthFor("Momentum") - widthFor("e")).toBeGreaterThan(64);
    expect(widthFor("Adagrade") - widthFor("e")).toBeLessThan(60);
  });

  it("shows bars as a small bar in a legend", () => {
    const svg = drawn(figureOf([{ ...bars, label: "b" }], { legend: true }));
    const swatch = [...svg.querySelectorAll('g[fill="var(--figure-2)"] rect')].at(-1);
    expect(Number(swatch?.getAttribute("width"))).toBeCloseTo(24, 0);
    expect(Number(swatch?.getAttribute("height"))).toBeCloseTo(9, 0);
  });

  it("writes large and tiny numbers of an axis with exponents", () => {
    const ticks = (y: number[]) => {
      const svg = drawn(figureOf([{ ...line, y }]));
      return [...svg.querySelectorAll("text")].map((text) => text.textContent);
    };
    expect(ticks([0, 2e8, 4e8, 8e8])).toEqual(expect.arrayContaining(["0", "2e8", "8e8"]));
    expect(ticks([-4e-6, 0, 0, 0])).toContain("−4e−6");
    expect(ticks([0, 1000, 2000, 3000])).toContain("2,000");
  });

  it.each<[string, Partial<Figure>, number[]]>([
    ["values", {}, [1e-320, 2e-320]],
    ["given limits", { xlim: [2e-310, 1e-310] }, [1, 2]],
  ])("draws %s that are closer to each other than numbers can tell apart", (_, rest, y) => {
    expect(drawn(figureOf([{ ...line, y }], rest)).outerHTML).not.toMatch(/NaN|Infinity/);
  });

  it("draws an empty figure as empty axes", () => {
    expect(drawn(figureOf([])).querySelectorAll("text").length).toBeGreaterThan(8);
  });

  it("stays small: a loss curve of 300 points in 6 KB", () => {
    const epochs = Array.from({ length: 300 }, (_, i) => i);
    const y = epochs.map((epoch) => Math.exp(-epoch / 70) + 0.02 * Math.sin(epoch * 7));
    expect(drawn(figureOf([{ ...line, x: epochs, y }])).outerHTML.length).toBeLessThan(6000);
  });
});
