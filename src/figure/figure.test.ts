import { parseHTML } from "linkedom";
import { describe as suite, expect, it } from "vitest";
import type { Figure, Mark } from "../live/index.ts";
import { describe, draw, frameOf } from "./index.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

const figureOf = (marks: Mark[], rest: Partial<Figure> = {}): Figure => ({
  size: [6.4, 4.8],
  legend: false,
  marks,
  ...rest,
});
const drawn = (figure: Figure): SVGSVGElement =>
  draw(figure, { document, id: "f", words: (key) => key });

const x = [0, 1, 2, 3];
const line: Mark = {
  type: "line",
  x,
  y: [0, 1, 4, 9],
  color: "C0",
  style: "-",
  width: 1.5,
  label: "a",
};
const scatter: Mark = { type: "scatter", x, y: x, color: "C1", marker: "o", area: 36, label: "b" };
const classes: Mark = { ...scatter, color: { classes: [0, 1, 2, 0] } };
const contour: Mark = {
  type: "contour",
  columns: 2,
  rows: 2,
  x: [0, 1],
  y: [0, 1],
  values: [0, 1, 1, 2],
};
const image: Mark = {
  type: "image",
  columns: 2,
  rows: 1,
  values: [0, 1],
  range: [0, 1],
  map: "gray",
};
const bars: Mark = { type: "bars", edges: [0, 1, 2], heights: [3, 5], color: "C2" };
const all = [line, scatter, classes, contour, image, bars];

suite("draw", () => {
  it.each(all)("contains no style that the page's policy would block: $type", (mark) => {
    const svg = drawn(figureOf([mark], { title: "t", xlabel: "x", legend: true, xlim: [0, 2] }));
    expect(svg.querySelectorAll("style, [style]")).toHaveLength(0);
    expect(svg.querySelectorAll("*").length).toBeGreaterThan(10);
  });

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

  it("draws an empty figure as empty axes", () => {
    expect(drawn(figureOf([])).querySelectorAll("text").length).toBeGreaterThan(4);
  });

  it("stays small: a loss curve of 300 points in 6 KB", () => {
    const epochs = Array.from({ length: 300 }, (_, i) => i);
    const y = epochs.map((epoch) => Math.exp(-epoch / 70) + 0.02 * Math.sin(epoch * 7));
    expect(drawn(figureOf([{ ...line, x: epochs, y }])).outerHTML.length).toBeLessThan(6000);
  });
});

suite("frameOf", () => {
  it("leaves a margin of 5 % around points, and none around contours", () => {
    expect(frameOf(figureOf([{ ...scatter, x: [0, 100], y: [0, 10] }]))).toMatchObject({
      x: [-5, 105],
      y: [-0.5, 10.5],
    });
    expect(frameOf(figureOf([contour]))).toMatchObject({ x: [0, 1], y: [0, 1] });
  });

  it("shows the given limits", () => {
    expect(frameOf(figureOf([line], { xlim: [5, 1] }))).toMatchObject({ x: [5, 1] });
  });

  it("starts bars at zero", () => {
    expect(frameOf(figureOf([bars])).y).toEqual([0, 5.25]);
  });

  it("draws the pixels of an image as squares, with the first row at the top", () => {
    const { x, y, ...room } = frameOf(figureOf([image]));
    expect([x, y]).toEqual([
      [-0.5, 1.5],
      [0.5, -0.5],
    ]);
    const width = room.width - room.marginLeft - room.marginRight;
    const height = room.height - room.marginTop - room.marginBottom;
    expect(Math.abs(width - 2 * height)).toBeLessThan(3);
  });

  it("handles a single point, and no points", () => {
    expect(frameOf(figureOf([{ ...scatter, x: [2], y: [0] }])).x).toEqual([1.89, 2.11]);
    expect(frameOf(figureOf([])).x).toEqual([0, 1]);
  });
});

suite("describe", () => {
  const said = (figure: Figure) =>
    describe(figure, (key, params) => `${key} ${JSON.stringify(params)}`);

  it("describes a line by its number of points, ranges and last value", () => {
    const params = { label: " a", last: "9", n: "4", x0: "0", x1: "3", y0: "0", y1: "9" };
    expect(said(figureOf([line], { title: "t", xlabel: "u" }))).toBe(
      `figure.named {"title":"t"} figure.axes {"x":"u","y":"y"} figure.line ${JSON.stringify(params)}`,
    );
  });

  it("describes how many points each class has", () => {
    expect(said(figureOf([classes]))).toContain('"classes":"0: 2, 1: 1, 2: 1"');
  });

  it("describes the share of each class's region", () => {
    expect(said(figureOf([contour]))).toContain('"classes":"0: 25%, 1: 50%, 2: 25%"');
  });

  it("describes the levels of bands, the size of an image and the highest bar", () => {
    expect(said(figureOf([{ ...contour, levels: [0, 1.5, 3] }]))).toContain('"levels":"0, 1.5, 3"');
    expect(said(figureOf([image]))).toContain('"rows":"1","columns":"2"');
    expect(said(figureOf([bars]))).toContain('"height":"5","from":"1","to":"2"');
  });

  it("writes numbers with four significant digits", () => {
    const y = [0.123456, 123456, null];
    expect(said(figureOf([{ ...line, x: [0, 1, 2], y }]))).toContain('"y0":"0.1235","y1":"123500"');
  });

  it("describes unnamed lines of one colour together", () => {
    const grey = (y: number[]) => ({
      ...line,
      x: [0, 1],
      y,
      color: "#808080" as const,
      label: undefined,
    });
    const text = said(
      figureOf([grey([0, 1]), grey([2, 3]), grey([-4, 4]), { ...line, label: "a" }]),
    );
    expect(text).toContain(
      'figure.lines {"count":"3","n":"6","x0":"0","x1":"1","y0":"−4","y1":"4"}',
    );
    expect(text.match(/figure\.line /g)).toHaveLength(1);
  });

  it("writes enough digits to tell the ends apart", () => {
    const y = [100.001, 100.002, 100.0015];
    const text = said(figureOf([{ ...line, x: [0, 1, 2], y }]));
    expect(text).toContain('"last":"100.0015"');
    expect(text).toContain('"y0":"100.001","y1":"100.002"');
  });
});

suite("a figure of more than a screen shows", () => {
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
    const all = Array.from(svg.querySelectorAll("path"), (path) => path.getAttribute("d") ?? "");
    const d = all.filter((path) => path.includes("a"));
    const marked = d.map((path) => path.split("M").length - 1);
    expect(d.length).toBeLessThan(500);
    expect(marked.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(500);
  });

  it("says that it shows less where that can be seen", () => {
    const points = { ...scatter, x: many(10_000), y: many(10_000) } as Mark;
    expect(drawn(figureOf([points])).textContent).not.toContain("figure.coarse");
    expect(drawn(figureOf(Array(3).fill(points))).textContent).toContain("figure.coarse");
  });
});

suite("a figure with hardly any room", () => {
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
