import { connect, type Figure, type FigureEvent } from "live";
import * as np from "np";
import { beforeEach, describe, expect, it } from "vitest";
import { plainFigure } from "../runner/plain-figure.ts";
import * as plt from "./index.ts";

const shown: FigureEvent[] = [];
let heard = true;
connect({
  send: (event) => event.type === "figure" && shown.push(event),
  heard: () => heard,
  cell: () => ({ name: "a.ts", values: {} }),
});

/** The last figure that is shown after drawing. */
function drawn(draw: () => void): Figure {
  draw();
  plt.show();
  return shown[shown.length - 1].figure as Figure;
}

const received = (message: string) => new RegExp(`^plt\\.\\w+: .*, received ${message}$`, "s");

beforeEach(() => {
  shown.length = 0;
  plt.figure(1);
});

it("accepts only what the page draws: the largest values of all options reach it", () => {
  const figure = drawn(() => {
    plt.figure({ figsize: [20, 20] });
    plt.plot([1, 2], { linewidth: 100, color: "C999" });
    plt.scatter([1], [2], { s: 10_000 });
    plt.hist([1, 2], 1000);
    plt.contourf(np.outer(np.arange(9), np.arange(9)), { levels: 31 });
    plt.title("a".repeat(200));
  });
  expect(plainFigure(figure)).toEqual(figure);
});

describe("plot", () => {
  it("draws y against 0, 1, 2, … if there is no x", () => {
    const { marks } = drawn(() => plt.plot([3, 1, 2]));
    expect(marks).toEqual([
      { type: "line", x: [0, 1, 2], y: [3, 1, 2], color: "C0", style: "-", width: 1.5 },
    ]);
  });

  it("accepts arrays, lists and typed arrays", () => {
    const [a, b] = drawn(() => {
      plt.plot(np.array([0, 2]), np.array([[1, 5]]).at(0));
      plt.plot(Float64Array.of(0, 2), [1, 5]);
    }).marks;
    expect(a).toEqual({ ...b, color: "C0" });
  });

  it("parses matplotlib's short form of colour, marker and line style", () => {
    const { marks } = drawn(() => plt.plot([1], [2], "r^--"));
    expect(marks[0]).toMatchObject({ color: "C1", marker: "^", style: "--" });
  });

  it("draws no line if the short form contains only a marker", () => {
    expect(drawn(() => plt.plot([1], [2], "o")).marks[0]).not.toHaveProperty("style");
    expect(drawn(() => plt.plot([1], [2], { marker: "o" })).marks[0]).toHaveProperty("style", "-");
  });

  it("gives each line the next colour, and leaves a gap for each missing number", () => {
    const { marks } = drawn(() => {
      plt.plot([1, NaN, Infinity]);
      plt.plot([1], { label: "b" });
    });
    expect(marks).toMatchObject([{ y: [1, null, null] }, { color: "C1", label: "b" }]);
  });

  it("throws an error for invalid arguments", () => {
    expect(() => plt.plot([1, 2], [1])).toThrow(received("\\[2, 1\\]"));
    expect(() => plt.plot(np.zeros([2, 2]))).toThrow(received("an array of shape \\(2, 2\\)"));
    expect(() => plt.plot([1], "q")).toThrow(received('"q"'));
    expect(() => plt.plot(np.zeros([100_001]))).toThrow("at most 100000");
    // @ts-expect-error no such style
    expect(() => plt.plot([1], { linestyle: "dashed" })).toThrow(received('"dashed"'));
    expect(() => plt.plot([1], { linewidth: -1 })).toThrow(received("-1"));
    const points = np.zeros([10_000]);
    for (let i = 0; i < 30; i++) plt.scatter(points, points);
    expect(() => plt.scatter([1], [1])).toThrow("a figure can contain at most 600000 numbers");
    plt.show();
  });
});

describe("scatter", () => {
  it("draws points of one colour, with the next colour for each call", () => {
    const { marks } = drawn(() => {
      plt.scatter([1], [2]);
      plt.scatter([1], [2], { s: 40, marker: "x", label: "b" });
    });
    expect(marks).toEqual([
      { type: "scatter", x: [1], y: [2], color: "C0", marker: "o", area: 36 },
      { type: "scatter", x: [1], y: [2], color: "C1", marker: "x", area: 40, label: "b" },
    ]);
  });

  it("distinguishes class labels from values", () => {
    const colors = [np.array([0, 2]), [0.5, 2], "k"] as const;
    const marks = drawn(() => colors.forEach((c) => plt.scatter([1, 2], [1, 2], { c }))).marks;
    expect(marks).toMatchObject([
      { color: { classes: [0, 2] } },
      { color: { values: [0.5, 2] } },
      { color: "text" },
    ]);
  });

  it("throws an error for invalid arguments", () => {
    expect(() => plt.scatter([1], [1], { c: [1, 2] })).toThrow(received("\\[1, 2\\]"));
    // @ts-expect-error no such marker
    expect(() => plt.scatter([1], [1], { marker: "q" })).toThrow(received('"q"'));
    expect(() => plt.scatter([1], [1], { s: -1 })).toThrow(received("-1"));
  });
});

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
  });

  it("throws an error for invalid arguments", () => {
    expect(() => plt.contourf([0, 1], [0, 1], Z)).toThrow(received("\\[0, 1\\]"));
    expect(() => plt.contourf([0, 5, 1], [0, 1], Z)).toThrow(
      "X must be finite, and increase or decrease",
    );
    expect(() => plt.contourf(np.zeros([1, 3]))).toThrow(received("\\[1, 3\\]"));
    expect(() => plt.contourf(Z, { levels: [2, 1] })).toThrow(received("\\[2, 1\\]"));
    expect(() => plt.contourf([[1, 2], [3]])).toThrow(received("a list of 2"));
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
    for (const range of [
      [2, 1],
      [0, NaN],
    ] as [number, number][]) {
      expect(() => plt.hist([1], { range })).toThrow(received(`\\[${range.join(", ")}\\]`));
    }
  });
});

describe("title, xlabel, ylabel, xlim, ylim and legend", () => {
  it("are part of the figure", () => {
    const figure = drawn(() => {
      plt.title("a");
      plt.xlabel("b");
      plt.ylabel("c");
      plt.xlim(0, 1);
      plt.ylim([5, -5]);
      plt.plot([1]);
      plt.legend(["d"]);
    });
    expect(figure).toMatchObject({ title: "a", xlabel: "b", ylabel: "c", legend: true });
    expect(figure).toMatchObject({ xlim: [0, 1], ylim: [5, -5], marks: [{ label: "d" }] });
  });

  it("throw errors for invalid arguments", () => {
    // @ts-expect-error a number
    expect(() => plt.title(5)).toThrow(received("5"));
    expect(() => plt.xlim(1, 1)).toThrow(received("\\[1, 1\\]"));
    expect(() => plt.ylim([0, NaN])).toThrow(received("\\[0, NaN\\]"));
  });
});

describe("figure and show", () => {
  it("starts the same figure anew and shows it in its old place", () => {
    for (const y of [[1], [1, 2]]) drawn(() => plt.plot(y));
    expect(shown.map(({ id }) => id)).toEqual([1, 1]);
    expect(shown[1].figure).toMatchObject({ marks: [{ y: [1, 2], color: "C0" }] });
    expect(shown[0].figure).toMatchObject({ marks: [{ y: [1] }] });
  });

  it("opens another figure, and returns to one by its number", () => {
    plt.plot([1]);
    plt.figure({ figsize: [4, 3] });
    plt.plot([2]);
    plt.show();
    plt.figure(1);
    plt.show();
    const [one, two] = shown;
    expect(one).toMatchObject({ id: 1, figure: { size: [6.4, 4.8], marks: [{ y: [1] }] } });
    expect(two.id).toBeGreaterThan(1);
    expect(two).toMatchObject({ figure: { size: [4, 3], marks: [{ y: [2] }] } });
    expect(shown.slice(2)).toEqual([one]);
  });

  it("leaves out marks that an imported cell has drawn", () => {
    heard = false;
    plt.plot([1]);
    heard = true;
    expect(drawn(() => plt.plot([2])).marks).toMatchObject([{ y: [2] }]);
  });

  it("throws an error for invalid arguments", () => {
    expect(() => plt.figure(0)).toThrow(received("0"));
    expect(() => plt.figure({ figsize: [0, 3] })).toThrow(received("\\[0, 3\\]"));
  });
});
