import { describe, expect, it } from "vitest";
import { frameOf } from "./index.ts";
import { bars, contour, figureOf, image, line, scatter } from "./samples.ts";

describe("frameOf", () => {
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
