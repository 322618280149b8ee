import * as np from "np";
import { describe, expect, it } from "vitest";
import { plainFigure } from "../runner/received/plain-figure.ts";
import { drawn, received } from "./drawn.ts";
import * as plt from "./index.ts";

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

describe("title, xlabel, ylabel, xlim, ylim and legend", () => {
  it("shows the start of a text that is too long", () => {
    expect(() => plt.title("a".repeat(100_000))).toThrow(received(`"${"a".repeat(76)}\\.\\.\\.`));
    const giant = BigInt("1".repeat(1000)) as never;
    expect(() => plt.title(giant)).toThrow(received(`${"1".repeat(77)}\\.\\.\\.$`));
  });

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
    expect(() => plt.xlim(-1e308, 1e308)).toThrow(
      "xlim: expected two different numbers from -1e300 to 1e300, received [-1e+308, 1e+308]",
    );
    expect(() => plt.ylim([0, NaN])).toThrow(received("\\[0, NaN\\]"));
    expect(() => (plt.xlim as () => void)()).toThrow(received("undefined"));
    expect(() => plt.ylim(1 as never)).toThrow(received("\\[1, NaN\\]"));
  });
});
