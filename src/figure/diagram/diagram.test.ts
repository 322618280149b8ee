import { parseHTML } from "linkedom";
import { describe as suite, expect, it } from "vitest";
import type { Graph, Network } from "../../live/index.ts";
import { describe, draw } from "../index.ts";
import { layoutOf } from "./graph-layout.ts";
import { widthOf } from "./svg.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const words = (key: string, params: Record<string, string>) => `${key} ${JSON.stringify(params)}`;

/** (a × b) + c, with the numbers of the chapter's café example. */
const graph: Graph = {
  type: "graph",
  edges: [
    { name: "a", forward: "4", backward: "3" },
    { name: "b", forward: "3", backward: "4" },
    { name: "c", forward: "10", backward: "1" },
    { name: "d", forward: "12", backward: "1" },
    { name: "e", forward: "22", backward: "1" },
  ],
  nodes: [
    { op: "+", inputs: [3, 2], outputs: [4] },
    { op: "×", inputs: [0, 1], outputs: [3] },
  ],
};

const network: Network = {
  type: "network",
  layers: [
    { name: "x", size: 2, batch: 10, values: [1, null] },
    { name: "h", size: 3, batch: 10, formula: "x W", weights: [1, 0, -2, 2, 1, 1] },
  ],
};

suite("layoutOf", () => {
  const { nodes, edges, width, height } = layoutOf(graph);

  it("puts a node after the nodes of its inputs, whatever their order in the list", () => {
    const [plus, times] = nodes;
    expect(plus.at[0]).toBeGreaterThan(times.at[0]);
  });

  it("puts inputs in rows, and a node halfway between its inputs", () => {
    const [a, b, c] = edges.map(({ label }) => label[1]);
    expect(b - a).toBe(c - b);
    expect(nodes[1].at[1]).toBe((a + b) / 2);
  });

  it("draws each edge from left to right, within the picture", () => {
    for (const { points } of edges) {
      const across = points.map(([x]) => x);
      expect(across).toEqual(across.toSorted((x, y) => x - y));
      for (const [x, y] of points) {
        expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
      }
    }
  });

  it("keeps a row between the outputs of a branch and the other inputs", () => {
    const sum: Graph = {
      type: "graph",
      edges: ["x", "x1", "x2", "b", "y"].map((name) => ({ name })),
      nodes: [
        { op: "branch", inputs: [0], outputs: [1, 2] },
        { op: "+", inputs: [2, 3], outputs: [4] },
      ],
    };
    const [x, x1, x2, b] = layoutOf(sum).edges.map(({ label }) => label[1]);
    expect(b - x2).toBe(x2 - x1);
    expect(x2).toBeGreaterThan(x);
  });

  it("spreads the outputs of a branch", () => {
    const branch: Graph = {
      type: "graph",
      edges: ["x", "x1", "x2"].map((name) => ({ name })),
      nodes: [{ op: "branch", inputs: [0], outputs: [1, 2] }],
    };
    const [x, x1, x2] = layoutOf(branch).edges.map(({ label }) => label[1]);
    expect(x1).toBeLessThan(x);
    expect(x2).toBeGreaterThan(x);
  });
});

suite("a matrix at an edge", () => {
  const matrices = structuredClone(graph);
  matrices.edges[1].forward = "(2, 2)\n[ 1 10]\n[ 2  3]";
  matrices.edges[0].backward = "(2, 1)\n[1]\n[2]";
  const svg = draw(matrices, { document, id: "d", words });
  const [a, b] = layoutOf(matrices).edges.map(({ label }) => label[1]);
  const heights = (name: string) =>
    [...svg.querySelectorAll(`.graph-${name}`)].map((text) => Number(text.getAttribute("y")));

  it("has a line for each row, above and below the edge", () => {
    const texts = [...svg.querySelectorAll(".graph-forward")].map((text) => text.textContent);
    expect(texts.slice(1, 4)).toEqual(["b (2, 2)", "[ 1 10]", "[ 2  3]"]);
    expect(Math.max(...heights("forward").slice(1, 4))).toBeLessThan(b);
    expect(Math.min(...heights("backward").slice(0, 3))).toBeGreaterThan(a);
  });

  it("does not overlap the lines of the edge above it", () => {
    const lowest = Math.max(...heights("backward").slice(0, 3));
    const highest = Math.min(...heights("forward").slice(1, 4));
    expect(highest - lowest).toBeGreaterThanOrEqual(17);
  });
});

suite("draw", () => {
  it.each([graph, network])("contains no styles and no markup from its texts: $type", (diagram) => {
    const name = '<img src=x onerror="alert(1)">';
    const hostile = structuredClone(diagram);
    if (hostile.type === "graph") hostile.edges[0].name = name;
    else hostile.layers[0].name = name;
    const svg = draw(hostile, { document, id: "d", words });
    expect(svg.querySelectorAll("style, [style], img")).toHaveLength(0);
    expect(svg.textContent).toContain(name);
  });

  it("writes the forward values and the gradients of a graph", () => {
    const svg = draw(graph, { document, id: "d", words });
    const texts = (name: string) =>
      [...svg.querySelectorAll(`.graph-${name}`)].map(({ textContent }) => textContent);
    expect(texts("forward")).toEqual(["a 4", "b 3", "c 10", "d 12", "e 22"]);
    expect(texts("backward")).toEqual(["3", "4", "1", "1", "1"]);
    expect(svg.getAttribute("role")).toBe("img");
  });

  it("writes negative numbers with the same minus sign as axes", () => {
    const negative = structuredClone(graph);
    negative.edges[0].forward = "-4";
    const svg = draw(negative, { document, id: "d", words });
    expect(svg.querySelector(".graph-forward")?.textContent).toBe("a −4");
    expect(describe(negative, words)).toContain("a −4 × b 3");
  });

  it("keeps the values of neurons within their circles", () => {
    const { layers } = network;
    const values = [-0.18749, -0.0123];
    const svg = draw(
      { ...network, layers: [{ ...layers[0], values }] },
      { document, id: "d", words },
    );
    const width = 2 * Number(svg.querySelector("circle")?.getAttribute("r"));
    const texts = [...svg.querySelectorAll("circle + text")].map(({ textContent }) => textContent);
    expect(texts).toEqual(["−0.187", "−0.012"]);
    for (const text of texts) expect(widthOf(text, 12)).toBeLessThan(width - 2);
  });

  it("makes each layer of a network focusable, with its computation", () => {
    const svg = draw(network, { document, id: "d", words });
    const layers = [...svg.querySelectorAll("[tabindex='0']")];
    expect(layers.map((layer) => layer.getAttribute("aria-label"))).toEqual([
      'figure.layer {"name":"x","shape":"(10, 2)","text":"1, –"}',
      'figure.layer {"name":"h","shape":"(10, 3)","text":"h = x W"}',
    ]);
    const drawn = layers[1].querySelectorAll(".network-edges path");
    expect(
      [...drawn]
        .map((path) => path.getAttribute("d"))
        .join("")
        .match(/M/g),
    ).toHaveLength(6);
    const lines = [...layers[1].querySelectorAll("tspan")].map(({ textContent }) => textContent);
    expect(lines).toEqual(["h = x W", "(10, 2) · (2, 3) → (10, 3)", "[ 1  0 −2]", "[ 2  1  1]"]);
    expect(svg.getAttribute("role")).toBe("group");
  });
});

it("draws the edges of large layers with few elements", () => {
  const weights = Array.from({ length: 256 }, (_, i) => Math.sin(i));
  const layers = ["x", "h"].map((name) => ({ name, size: 16, batch: 1, weights }));
  const svg = draw({ type: "network", layers }, { document, id: "d", words });
  const edges = [...svg.querySelectorAll(".network-edges path")];
  expect(
    edges
      .map((path) => path.getAttribute("d"))
      .join("")
      .match(/M/g),
  ).toHaveLength(256);
  expect(edges.length).toBeLessThanOrEqual(22);
});

suite("describe", () => {
  it("describes the computation of each node of a graph, and the gradients", () => {
    expect(describe(graph, words)).toBe(
      'figure.graph {"nodes":"e 22 = d 12 + c 10; d 12 = a 4 × b 3"} ' +
        'figure.gradients {"gradients":"a 3, b 4, c 1, d 1, e 1"}',
    );
  });

  it("describes the rows of a matrix in one line", () => {
    const matrices = structuredClone(graph);
    matrices.edges[4] = { name: "e", forward: "(2, 2)\n[ 1 10]\n[ 2  3]", backward: "(2, 2)" };
    expect(describe(matrices, words)).toContain("e (2, 2) [1 10] [2 3] = d 12 + c 10");
  });

  it("describes the sizes of a network's layers", () => {
    expect(describe(network, words)).toMatch(/^figure\.network \{"sizes":"2, 3"\} figure\.layer/);
  });
});
