import { describe, expect, it } from "vitest";
import { printed } from "../budget/limits.ts";
import type { Event, Figure } from "../live/index.ts";
import { maxFrames, maxMessage } from "./limits.ts";
import { plainError } from "./plain-error.ts";
import { plainFigure } from "./plain-figure.ts";
import { receive } from "./received.ts";

const line = { type: "line", x: [0, 1], y: [1, null], color: "C0", style: "-", width: 1.5 };
const figure = { size: [6.4, 4.8], title: "t", legend: false, marks: [line] };
const show = (id: number, title = "t") => ({
  type: "live" as const,
  event: { type: "figure", id, figure: { ...figure, title } },
});
const text = (text: string) => ({
  type: "event" as const,
  event: { type: "text" as const, level: "log" as const, text },
});

describe("receive", () => {
  it("keeps the order, and a figure's last state where it was shown first", () => {
    const heard: Event[] = [];
    const { events, add } = receive((event) => heard.push(event));
    for (const message of [text("a"), show(1, "x"), text("b"), show(2), show(1, "y")]) add(message);
    const kept = events.map((event) =>
      event.type === "figure" ? (event.figure as Figure).title : event.type,
    );
    expect(kept).toEqual(["text", "y", "text", "t"]);
    expect(heard).toHaveLength(5);
  });

  it("keeps the last progress only", () => {
    const { events, add } = receive();
    for (const done of [1, 2]) add({ type: "live", event: { type: "progress", done, total: 2 } });
    expect(events).toEqual([{ type: "progress", done: 2, total: 2 }]);
  });

  it("drops forged events of a hostile cell", () => {
    const { events, add } = receive();
    const forged = [
      null,
      "figure",
      { type: "text", level: "log", text: "forged" },
      { type: "end" },
      { type: "progress", done: 3, total: 2 },
      { type: "progress", done: ["1"], total: "2" },
      { type: "figure", id: "x", figure },
      { type: "figure", id: ["1"], figure },
      { type: "figure", id: 1, figure: { ...figure, marks: "none" } },
    ];
    for (const event of forged) add({ type: "live", event });
    expect(events).toEqual([]);
  });

  it("drops a figure that the page cannot draw in addition to the others, and reports it", () => {
    const { events, add } = receive();
    const x = Array.from({ length: 10_000 }, (_, i) => i);
    const points = { type: "scatter", x, y: x, color: "C0", marker: "o", area: 9 };
    const showPoints = (id: number, times: number) =>
      add({
        type: "live",
        event: { type: "figure", id, figure: { ...figure, marks: Array(times).fill(points) } },
      });
    for (const [id, times] of [
      [1, 18],
      [2, 18],
      [1, 12],
      [2, 18],
      [3, 1],
    ])
      showPoints(id, times);
    const shown = events.map((event) =>
      event.type === "figure" ? [event.id, (event.figure as Figure).marks.length] : event.type,
    );
    expect(shown).toEqual([[1, 12], "truncated", [2, 18]]);
  });

  it("drops text that is not a string", () => {
    const { events, add } = receive();
    const forged: unknown[] = [
      null,
      5,
      { type: "event" },
      { type: "other", event: { type: "text" } },
    ];
    for (const [level, text] of [
      ["log", {}],
      ["log", ["a"]],
      ["alert", "a"],
      [{}, "a"],
    ]) {
      forged.push({ type: "event", event: { type: "text", level, text } });
    }
    for (const message of forged) add(message);
    expect(events).toEqual([]);
  });

  it("reports when there are more messages than a run may send", () => {
    const line = text("\n");
    const lines = receive();
    for (let i = 0; i <= printed.lines; i++) expect(lines.add(line)).toBe(true);
    expect(lines.add(line)).toBe(false);
    expect(receive().add(text("x".repeat(printed.characters + 1)))).toBe(false);
    const { events, add } = receive();
    expect(Array.from({ length: 5000 }, (_, id) => add(show(id))).at(-1)).toBe(false);
    expect(events.length).toBeLessThan(60);
  });

  it("drops figures beyond the limit", () => {
    const { events, add } = receive();
    for (let id = 0; id < 1000; id++) add(show(id));
    expect(events.length).toBeLessThan(60);
  });
});

describe("data above the limits of a page", () => {
  const sizes = (marks: unknown[]) => {
    const { events, add } = receive();
    add({ type: "live", event: { type: "figure", id: 1, figure: { ...figure, marks } } });
    return events;
  };
  const contour = (columns: number, levels: number) => ({
    type: "contour",
    columns,
    rows: 2,
    x: [0, 1],
    y: [0, 1],
    values: new Array<number>(2 * columns).fill(0),
    levels: Array.from({ length: levels }, (_, i) => i),
  });

  it("is reported as missing, once", () => {
    const { events, add } = receive();
    const large = { ...figure, marks: new Array(100).fill(contour(200_000, 2)) };
    for (let i = 0; i < 3; i++)
      add({ type: "live", event: { type: "figure", id: i, figure: large } });
    add({ type: "live", event: { type: "refused" } });
    expect(events).toEqual([{ type: "truncated" }]);
  });

  it("is counted before anything is read", () => {
    const untouched = new Proxy(new Array<number>(400_000), {
      get: (list, key) => {
        if (key === "0") throw new Error("read");
        return Reflect.get(list, key) as unknown;
      },
    });
    const line = { type: "line", x: untouched, y: untouched, color: "C0", width: 1 };
    expect(sizes([line])).toEqual([{ type: "truncated" }]);
  });

  it("includes levels and classes", () => {
    expect(sizes([contour(2, 64), contour(2, 64), contour(2, 64)])).toHaveLength(1);
    expect(sizes(new Array(100).fill(contour(2, 64)))).toEqual([{ type: "truncated" }]);
    const classes = Array.from({ length: 9 }, (_, i) => i);
    const points = { type: "scatter", x: classes, y: classes, marker: "o", area: 9 };
    expect(sizes([{ ...points, color: { classes } }])).toEqual([]);
    expect(sizes([{ ...points, color: { classes: classes.map((k) => k % 7) } }])).toHaveLength(1);
  });
});

describe("plainError", () => {
  const frame = { file: "a.ts", line: 1, column: 2 };

  it("returns the known fields of an error only", () => {
    const error = { name: "TypeError", message: "no", frames: [frame] };
    const sent = { ...error, stack: "x", frames: [{ ...frame, url: "x" }] };
    expect(plainError(sent)).toEqual(error);
  });

  it.each([
    [null, { name: "Error", message: "", frames: [] }],
    [
      { name: { toString: 1 }, message: [], frames: 5 },
      { name: "Error", message: "" },
    ],
    [{ frames: [null, {}, { ...frame, line: "1" }, { ...frame, column: 0 }] }, { frames: [] }],
    [{ message: "x".repeat(1e6) }, { message: "x".repeat(maxMessage) }],
    [{ frames: new Array(1e5).fill(frame) }, { frames: new Array(maxFrames).fill(frame) }],
  ])("converts invalid or too long values to an error", (sent, error) => {
    expect(plainError(sent)).toMatchObject(error);
  });
});

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
