import { connect, type Figure, type FigureEvent } from "live";
import * as np from "np";
import { beforeEach, describe, expect, it } from "vitest";
import * as plt from "./index.ts";

const shown: FigureEvent[] = [];
let heard = true;
connect({
  send: (event) => event.type === "figure" && shown.push(event),
  heard: () => heard,
  cell: () => ({ name: "a.ts", values: {} }),
});

/** The figure that is shown last after drawing. */
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

describe("plot", () => {
  it("draws y against 0, 1, 2, … where there is no x", () => {
    const { marks } = drawn(() => plt.plot([3, 1, 2]));
    expect(marks).toEqual([
      { type: "line", x: [0, 1, 2], y: [3, 1, 2], color: "C0", style: "-", width: 1.5 },
    ]);
  });

  it("takes arrays, lists and typed arrays alike", () => {
    const [a, b] = drawn(() => {
      plt.plot(np.array([0, 2]), np.array([[1, 5]]).at(0));
      plt.plot(Float64Array.of(0, 2), [1, 5]);
    }).marks;
    expect(a).toEqual({ ...b, color: "C0" });
  });

  it("reads matplotlib's short form of colour, marker and line", () => {
    const { marks } = drawn(() => plt.plot([1], [2], "r^--"));
    expect(marks[0]).toMatchObject({ color: "C1", marker: "^", style: "--" });
  });

  it("draws no line where the short form has a marker alone", () => {
    expect(drawn(() => plt.plot([1], [2], "o")).marks[0]).not.toHaveProperty("style");
    expect(drawn(() => plt.plot([1], [2], { marker: "o" })).marks[0]).toHaveProperty("style", "-");
  });

  it("gives each line the next colour, and leaves gaps where there is no number", () => {
    const { marks } = drawn(() => {
      plt.plot([1, NaN, Infinity]);
      plt.plot([1], { label: "b" });
    });
    expect(marks).toMatchObject([{ y: [1, null, null] }, { color: "C1", label: "b" }]);
  });

  it("says what does not fit", () => {
    expect(() => plt.plot([1, 2], [1])).toThrow(received("\\[2, 1\\]"));
    expect(() => plt.plot(np.zeros([2, 2]))).toThrow(received("an array of shape \\(2, 2\\)"));
    expect(() => plt.plot([1], "q")).toThrow(received('"q"'));
    expect(() => plt.plot(np.zeros([100_001]))).toThrow("at most 100000");
    const points = np.zeros([10_000]);
    for (let i = 0; i < 30; i++) plt.scatter(points, points);
    expect(() => plt.scatter([1], [1])).toThrow("a figure holds at most 600000 numbers");
    plt.show();
  });
});

describe("scatter", () => {
  it("draws points of one colour, each call in the next", () => {
    const { marks } = drawn(() => {
      plt.scatter([1], [2]);
      plt.scatter([1], [2], { s: 40, marker: "x", label: "b" });
    });
    expect(marks).toEqual([
      { type: "scatter", x: [1], y: [2], color: "C0", marker: "o", area: 36 },
      { type: "scatter", x: [1], y: [2], color: "C1", marker: "x", area: 40, label: "b" },
    ]);
  });

  it("tells classes from values", () => {
    const colors = [np.array([0, 2]), [0.5, 2], "k"] as const;
    const marks = drawn(() => colors.forEach((c) => plt.scatter([1, 2], [1, 2], { c }))).marks;
    expect(marks).toMatchObject([
      { color: { classes: [0, 2] } },
      { color: { values: [0.5, 2] } },
      { color: "text" },
    ]);
  });

  it("says what does not fit", () => {
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

  it("takes X and Y as rows of numbers or as meshes", () => {
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

  it("counts from 0 where there is Z alone, in matplotlib's bands", () => {
    const levels = [0, 0.6, 1.2, 1.8, 2.4, 3, 3.6, 4.2, 4.8, 5.4];
    expect(drawn(() => plt.contourf(Z)).marks[0]).toMatchObject({ x: [0, 2], y: [0, 1], levels });
  });

  it("makes regions of classes, unless levels are asked for", () => {
    const classes = [
      [0, 1],
      [2, 2],
    ];
    expect(drawn(() => plt.contourf(classes)).marks[0]).not.toHaveProperty("levels");
    const asked = drawn(() => plt.contourf(classes, { levels: [0, 1, 3] }));
    expect(asked.marks[0]).toHaveProperty("levels", [0, 1, 3]);
  });

  it("says what does not fit", () => {
    expect(() => plt.contourf([0, 1], [0, 1], Z)).toThrow(received("\\[0, 1\\]"));
    expect(() => plt.contourf([0, 5, 1], [0, 1], Z)).toThrow("X must be finite, and rise or fall");
    expect(() => plt.contourf(np.zeros([1, 3]))).toThrow(received("\\[1, 3\\]"));
    expect(() => plt.contourf(Z, { levels: [2, 1] })).toThrow(received("\\[2, 1\\]"));
    expect(() => plt.contourf([[1, 2], [3]])).toThrow(received("a list of 2"));
  });
});

describe("imshow", () => {
  it("keeps the numbers and the range of the colours", () => {
    const { marks } = drawn(() => plt.imshow(np.array([[1, 2, 5]]), { cmap: "gray", vmin: 0 }));
    const image = { type: "image", rows: 1, columns: 3, values: [1, 2, 5], range: [0, 5] };
    expect(marks).toEqual([{ ...image, map: "gray" }]);
  });

  it("says what does not fit", () => {
    expect(() => plt.imshow(np.zeros([101, 100]))).toThrow(received(".*\\(101, 100\\)"));
    // @ts-expect-error no such map
    expect(() => plt.imshow([[1]], { cmap: "jet" })).toThrow(received('"jet"'));
  });
});

describe("hist", () => {
  it("counts as NumPy's histogram does, the last edge inside", () => {
    const { marks } = drawn(() => plt.hist([0, 1, 1, 2, 4], 4));
    expect(marks[0]).toMatchObject({ edges: [0, 1, 2, 3, 4], heights: [1, 2, 1, 1] });
  });

  it("takes edges, and leaves out what lies outside", () => {
    const { marks } = drawn(() => plt.hist([-1, 0, 1, 5], { bins: [0, 1, 2] }));
    expect(marks[0]).toMatchObject({ heights: [1, 1] });
  });

  it("makes the areas sum to 1 as a density", () => {
    const { marks } = drawn(() => plt.hist([0, 0, 0, 2], 2, { density: true, range: [0, 4] }));
    expect(marks[0]).toMatchObject({ edges: [0, 2, 4], heights: [0.375, 0.125] });
  });

  it("says what does not fit", () => {
    expect(() => plt.hist([1], 0)).toThrow(received("0"));
    expect(() => plt.hist([1], [1, 0])).toThrow(received("\\[1, 0\\]"));
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

  it("say what does not fit", () => {
    // @ts-expect-error a number
    expect(() => plt.title(5)).toThrow(received("5"));
    expect(() => plt.xlim(1, 1)).toThrow(received("\\[1, 1\\]"));
    expect(() => plt.ylim([0, NaN])).toThrow(received("\\[0, NaN\\]"));
  });
});

describe("figure and show", () => {
  it("shows the same figure again in its place, begun anew", () => {
    for (const y of [[1], [1, 2]]) drawn(() => plt.plot(y));
    expect(shown.map(({ id }) => id)).toEqual([1, 1]);
    expect(shown[1].figure).toMatchObject({ marks: [{ y: [1, 2], color: "C0" }] });
    expect(shown[0].figure).toMatchObject({ marks: [{ y: [1] }] });
  });

  it("opens another figure, and goes back to one by its number", () => {
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

  it("keeps what an imported cell has begun out of the figure", () => {
    heard = false;
    plt.plot([1]);
    heard = true;
    expect(drawn(() => plt.plot([2])).marks).toMatchObject([{ y: [2] }]);
  });

  it("says what does not fit", () => {
    expect(() => plt.figure(0)).toThrow(received("0"));
    expect(() => plt.figure({ figsize: [0, 3] })).toThrow(received("\\[0, 3\\]"));
  });
});
