import { describe, expect, it } from "vitest";
import type { Figure } from "../../live/index.ts";
import { plainFigure } from "./plain-figure.ts";

const line = { type: "line", x: [0, 1], y: [1, null], color: "C0", style: "-", width: 1.5 };
const figure = { size: [6.4, 4.8], title: "t", legend: false, marks: [line] };

describe("plainFigure", () => {
  it("returns the known fields of a figure only", () => {
    const sent = { ...figure, extra: 1, marks: [{ ...line, onclick: "x" }] };
    expect(plainFigure(sent)).toEqual(figure);
  });

  it("cuts long texts and removes values that are not finite numbers", () => {
    const marks = [{ ...line, x: [0, "1"], y: [NaN, Infinity] }];
    const plain = plainFigure({ ...figure, title: "x".repeat(1e6), marks });
    expect(plain).toMatchObject({
      title: "x".repeat(200),
      marks: [{ x: [0, null], y: [null, null] }],
    });
  });

  it.each<[string, unknown]>([
    ["a colour that loads a resource", { ...line, color: "url(https://example.com)" }],
    ["an unknown mark", { ...line, type: "script" }],
    ["an endless list", { ...line, x: { length: 1e9 } }],
    ["a list above the limit", { ...line, x: new Array(1e6), y: new Array(1e6) }],
    ["x and y of different lengths", { ...line, y: [1] }],
    [
      "a grid whose size differs from its values",
      { type: "contour", columns: 3, rows: 3, values: [1] },
    ],
    ["no object", 5],
  ])("refuses %s", (_, mark) => {
    expect(plainFigure({ ...figure, marks: [mark] })).toBeUndefined();
  });

  it.each([
    { ...figure, xlim: [-1e308, 1e308] },
    { ...figure, ylim: [0, 1.7e308] },
    {
      ...figure,
      marks: [
        { type: "contour", columns: 2, rows: 2, x: [0, 1e301], y: [0, 1], values: [0, 1, 2, 3] },
      ],
    },
  ])("refuses an axis whose positions would not be finite: %#", (sent) => {
    expect(plainFigure(sent)).toBeUndefined();
  });

  it("rejects more numbers than the limit of all figures", () => {
    const values = new Array<number>(300_000).fill(0);
    const contour = { type: "contour", columns: 600, rows: 500, x: [0, 1], y: [0, 1], values };
    expect(plainFigure({ ...figure, marks: [contour] })).toBeDefined();
    expect(plainFigure({ ...figure, marks: [contour, contour] })).toBeUndefined();
  });

  it("passes each kind of mark", () => {
    const marks: Figure["marks"] = [
      { type: "scatter", x: [1], y: [1], color: { classes: [0] }, marker: "o", area: 4 },
      {
        type: "scatter",
        x: [1],
        y: [1],
        color: { values: [0.5] },
        marker: "x",
        area: 4,
        label: "a",
      },
      {
        type: "contour",
        columns: 2,
        rows: 2,
        values: [0, 1, 2, 3],
        x: [0, 1],
        y: [0, 1],
        levels: [0, 9],
      },
      { type: "image", columns: 1, rows: 2, values: [0, null], range: [0, 0], map: "gray" },
      { type: "bars", edges: [0, 1, 2], heights: [3, 4], color: "#012345" },
    ];
    expect(plainFigure({ ...figure, marks })).toMatchObject({ marks });
  });
});

describe("plainFigure, of diagrams", () => {
  const graph = {
    type: "graph",
    edges: [{ name: "x", forward: "1" }, { name: "y" }],
    nodes: [{ op: "exp", inputs: [0], outputs: [1] }],
  };
  const layer = { name: "x", size: 2, batch: 1, values: [1, null] };
  const network = {
    type: "network",
    layers: [layer, { name: "h", size: 1, batch: 1, weights: [1, 2], formula: "x W" }],
  };

  it.each([graph, network])("keeps the known fields of a $type only", (sent) => {
    expect(plainFigure({ ...sent, onclick: "alert(1)" })).toEqual(sent);
  });

  it("cuts long names", () => {
    const edges = graph.edges.map(() => ({ name: "x".repeat(1e6) }));
    const cut = { name: "x".repeat(24) };
    expect(plainFigure({ ...graph, edges })).toMatchObject({ edges: [cut, cut] });
  });

  it("cuts values of many lines, and long lines", () => {
    const sent = {
      name: "x",
      forward: "(9, 9)\n[1]\n[2]\n[3]\n[4]\n[5]",
      backward: "1".repeat(1e6),
    };
    const cut = { name: "x", forward: "(9, 9)\n[1]\n[2]\n[3]\n[4]", backward: "1".repeat(48) };
    const figure = plainFigure({ ...graph, edges: [sent, { name: "y" }] });
    expect(figure).toMatchObject({ edges: [cut, { name: "y" }] });
  });

  it.each<[string, unknown]>([
    ["another type", { ...graph, type: "html" }],
    ["no nodes", { ...graph, nodes: [] }],
    ["a missing edge", { ...graph, nodes: [{ op: "a", inputs: [0], outputs: [2] }] }],
    ["half an edge", { ...graph, nodes: [{ op: "a", inputs: [0.5], outputs: [1] }] }],
    ["an edge of no node", { ...graph, edges: [...graph.edges, { name: "z" }] }],
    [
      "a circle",
      {
        ...graph,
        nodes: [
          { op: "a", inputs: [0], outputs: [1] },
          { op: "b", inputs: [1], outputs: [0] },
        ],
      },
    ],
    ["too many edges", { ...graph, edges: Array(1000).fill({ name: "x" }) }],
    ["no layers", { ...network, layers: [] }],
    ["a layer with too many neurons", { ...network, layers: [{ ...layer, size: 1e9 }] }],
    ["too few weights", { ...network, layers: [layer, { ...layer, weights: [1] }] }],
    ["values that are not a list", { ...network, layers: [{ ...layer, values: "12" }] }],
  ])("drops %s", (_, sent) => {
    expect(plainFigure(sent)).toBeUndefined();
  });
});
