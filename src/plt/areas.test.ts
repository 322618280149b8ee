import * as np from "np";
import { describe, expect, it } from "vitest";
import { drawn, received } from "./drawn.ts";
import * as plt from "./index.ts";

describe("contourf", () => {
  const Z = np.array([
    [0.5, 1, 2],
    [3, 4, 5],
  ]);

  it("accepts X and Y as vectors or as meshes", () => {
    const X = [
      [0, 1, 2],
      [0, 1, 2],
    ];
    const Y = [
      [10, 10, 10],
      [20, 20, 20],
    ];
    const [a, b] = drawn(() => {
      plt.contourf(X, np.array(Y), Z);
      plt.contourf([0, 1, 2], [10, 20], Z);
    }).marks;
    expect(a).toEqual(b);
    expect(a).toMatchObject({ rows: 2, columns: 3, x: [0, 2], y: [10, 20] });
  });

  it("counts from 0 if only Z is given, and uses matplotlib's bands", () => {
    const levels = [0, 0.6, 1.2, 1.8, 2.4, 3, 3.6, 4.2, 4.8, 5.4];
    expect(drawn(() => plt.contourf(Z)).marks[0]).toMatchObject({ x: [0, 2], y: [0, 1], levels });
  });

  it("draws a region for each class, unless levels are given", () => {
    const classes = [
      [0, 1],
      [2, 2],
    ];
    expect(drawn(() => plt.contourf(classes)).marks[0]).not.toHaveProperty("levels");
    const asked = drawn(() => plt.contourf(classes, { levels: [0, 1, 3] }));
    expect(asked.marks[0]).toHaveProperty("levels", [0, 1, 3]);
    const array = drawn(() => plt.contourf(classes, { levels: np.array([0, 1, 3]) }));
    expect(array.marks[0]).toHaveProperty("levels", [0, 1, 3]);
  });

  it("throws an error for invalid arguments", () => {
    expect(() => plt.contourf([0, 1], [0, 1], Z)).toThrow(received("\\[0, 1\\]"));
    expect(() => plt.contourf([0, 5, 1], [0, 1], Z)).toThrow(
      "X must be finite, and increase or decrease",
    );
    expect(() => plt.contourf(np.zeros([1, 3]))).toThrow(received("\\[1, 3\\]"));
    expect(() => plt.contourf(Z, { levels: [2, 1] })).toThrow(received("\\[2, 1\\]"));
    expect(() => plt.contourf(Z, { levels: [0, NaN, 1] })).toThrow(received("\\[0, NaN, 1\\]"));
    expect(() => plt.contourf(Z, { levels: "7" as never })).toThrow(received('"7"'));
    expect(() => plt.contourf([[1, 2], [3]])).toThrow(received("\\[\\[1, 2\\], \\[3\\]\\]"));
  });
});

describe("imshow", () => {
  it("keeps the numbers and the range of the colour map", () => {
    const { marks } = drawn(() => plt.imshow(np.array([[1, 2, 5]]), { cmap: "gray", vmin: 0 }));
    const image = { type: "image", rows: 1, columns: 3, values: [1, 2, 5], range: [0, 5] };
    expect(marks).toEqual([{ ...image, map: "gray" }]);
  });

  it("throws an error for invalid arguments", () => {
    expect(() => plt.imshow(np.zeros([101, 100]))).toThrow(received(".*\\(101, 100\\)"));
    // @ts-expect-error no such map
    expect(() => plt.imshow([[1]], { cmap: "jet" })).toThrow(received('"jet"'));
    expect(() => plt.imshow([[1]], { vmin: 2 })).toThrow(received("\\[2, 1\\]"));
    expect(() => plt.imshow([[1]], { vmax: NaN })).toThrow(received("\\[1, NaN\\]"));
  });
});

describe("hist", () => {
  it("counts like NumPy's histogram, with the last edge included", () => {
    const { marks } = drawn(() => plt.hist([0, 1, 1, 2, 4], 4));
    expect(marks[0]).toMatchObject({ edges: [0, 1, 2, 3, 4], heights: [1, 2, 1, 1] });
  });

  it("accepts edges, and does not count numbers outside them", () => {
    const { marks } = drawn(() => plt.hist([-1, 0, 1, 5], { bins: [0, 1, 2] }));
    expect(marks[0]).toMatchObject({ heights: [1, 1] });
  });

  it("scales the areas to sum to 1 for a density", () => {
    const { marks } = drawn(() => plt.hist([0, 0, 0, 2], 2, { density: true, range: [0, 4] }));
    expect(marks[0]).toMatchObject({ edges: [0, 2, 4], heights: [0.375, 0.125] });
  });

  it("throws an error for invalid arguments", () => {
    expect(() => plt.hist([1], 0)).toThrow(received("0"));
    expect(() => plt.hist([1], [1, 0])).toThrow(received("\\[1, 0\\]"));
    expect(() => plt.hist([1], [0, NaN, 2])).toThrow(received("\\[0, NaN, 2\\]"));
    for (const range of [
      [2, 1],
      [0, NaN],
    ] as [number, number][]) {
      expect(() => plt.hist([1], { range })).toThrow(received(`\\[${range.join(", ")}\\]`));
    }
  });
});
