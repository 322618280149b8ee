import { connect, type Diagram, type FigureEvent } from "live";
import * as np from "np";
import { beforeEach, describe, expect, it } from "vitest";
import * as draw from "./index.ts";

const shown: FigureEvent[] = [];
let heard = true;
connect({
  send: (event) => event.type === "figure" && shown.push(event),
  heard: () => heard,
  cell: () => ({ name: "a.ts", values: {} }),
});

beforeEach(() => {
  shown.length = 0;
  heard = true;
});

const last = () => shown.at(-1)?.figure as Diagram;

describe("graph", () => {
  it("connects operations by the names of their inputs and outputs", () => {
    draw.graph([
      ["+", ["c", "d"], "e"],
      ["×", ["a", "b"], "c"],
    ]);
    expect(last()).toEqual({
      type: "graph",
      edges: ["c", "d", "e", "a", "b"].map((name) => ({ name })),
      nodes: [
        { op: "+", inputs: [0, 1], outputs: [2] },
        { op: "×", inputs: [3, 4], outputs: [0] },
      ],
    });
  });

  it("writes numbers with four digits, short vectors, small matrices, and the shapes of larger arrays", () => {
    const W = np.array([
      [1, -0.5, 0],
      [2, 10, 3],
    ]);
    draw.graph([["dot", ["x", "W"], "y"]], {
      x: [22.000000000000004, np.array([1, 2.5])],
      W: [W, np.zeros([2, 5])],
      y: np.zeros(5),
    });
    expect(last()).toMatchObject({
      edges: [
        { name: "x", forward: "22", backward: "[1 2.5]" },
        { name: "W", forward: "(2, 3)\n[   1 -0.5    0]\n[   2   10    3]", backward: "(2, 5)" },
        { name: "y", forward: "(5,)" },
      ],
    });
  });

  it("takes names such as constructor like others", () => {
    draw.graph([["+", ["constructor", "b"], "c"]], { b: 1 });
    expect(last()).toMatchObject({ edges: [{ name: "constructor" }, { forward: "1" }, {}] });
  });

  it("shows graphs one after the other, and does not show those of imported cells", () => {
    draw.graph([["exp", "x", "y"]]);
    heard = false;
    draw.graph([["exp", "x", "y"]]);
    heard = true;
    draw.graph([["exp", "x", "y"]]);
    expect(shown).toHaveLength(2);
    expect(shown[1].id).toBe(shown[0].id + 1);
  });

  it.each<[string, draw.Operation[], Record<string, draw.GraphValue>, RegExp]>([
    ["no operation", [], {}, /^draw\.graph: operations must be a list .* received \[\]$/],
    [
      "a name that is empty",
      [["+", ["", "y"], "z"]],
      {},
      /an operation must be .* received \["\+"/,
    ],
    [
      "values of no edge",
      [["+", ["x", "y"], "z"]],
      { w: 1 },
      /must belong to edges: x, y, z, .*"w"$/,
    ],
    ["half a pair", [["+", "x", "y"]], { x: [1] as never }, /x must have \[forward, backward\]/],
    ["a text as a value", [["+", "x", "y"]], { x: "1" as never }, /a number or an array.*"1"$/],
    ["an edge that goes to two", [["+", ["x", "x"], "y"]], {}, /put a branch between: .*"x"$/],
    [
      "two operations that make one edge",
      [
        ["a", "x", "z"],
        ["b", "y", "z"],
      ],
      {},
      /must come from one operation, received "z"$/,
    ],
    [
      "a circle",
      [
        ["a", "x", "y"],
        ["b", "y", "x"],
      ],
      {},
      /must not contain a cycle, received "y, x"$/,
    ],
  ])("throws an error for %s", (_, operations, values, message) => {
    expect(() => draw.graph(operations, values)).toThrow(message);
    expect(shown).toEqual([]);
  });
});

describe("network", () => {
  const x = np.array([
    [1, 2],
    [3, -1],
  ]);
  const W = np.array([
    [1, 0, -2],
    [2, 1, 1],
  ]);

  it("contains the sizes, the values of the first row, and the weights row by row", () => {
    draw.network([
      { name: "x", values: x },
      { name: "h", values: x.dot(W), weights: W, formula: "x W" },
    ]);
    expect(last()).toEqual({
      type: "network",
      layers: [
        { name: "x", size: 2, batch: 2, values: [1, 2] },
        {
          name: "h",
          size: 3,
          batch: 2,
          values: [5, 2, 0],
          weights: [1, 0, -2, 2, 1, 1],
          formula: "x W",
        },
      ],
    });
  });

  it("needs only sizes", () => {
    draw.network([
      { name: "in", values: 2 },
      { name: "out", values: 3 },
    ]);
    expect(last()).toMatchObject({ layers: [{ size: 2 }, { size: 3 }] });
  });

  it.each<[string, draw.Layer[], RegExp]>([
    ["no layer", [], /^draw\.network: layers must be a list of 1 to 8, received \[\]$/],
    ["no neuron", [{ name: "x", values: 0 }], /the values of x must be a size.*received 0$/],
    [
      "a cube",
      [{ name: "x", values: np.zeros([1, 2, 3]) }],
      /received an array of shape \(1, 2, 3\)$/,
    ],
    ["weights of the input", [{ name: "x", values: 2, weights: W }], /the first layer, x, has no/],
    [
      "weights of another shape",
      [
        { name: "x", values: 2 },
        { name: "h", values: 4, weights: W },
      ],
      /the weights of h must have the shape \(2, 4\), received an array of shape \(2, 3\)$/,
    ],
  ])("throws an error for %s", (_, layers, message) => {
    expect(() => draw.network(layers)).toThrow(message);
    expect(shown).toEqual([]);
  });
});
