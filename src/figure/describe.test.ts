import { describe as suite, expect, it } from "vitest";
import type { Figure } from "../live/index.ts";
import { describe } from "./index.ts";
import { bars, classes, contour, figureOf, image, line } from "./samples.ts";

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
