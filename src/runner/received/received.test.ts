import { describe, expect, it } from "vitest";
import { limits, printed } from "../../budget/limits.ts";
import type { Event, Figure } from "../../live/index.ts";
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
    ];
    for (const event of forged) add({ type: "live", event });
    expect(events).toEqual([]);
  });

  it.each([
    ["an id that is not a number", { id: "x", figure }],
    ["an id that is a list", { id: ["1"], figure }],
    ["marks that are not a list", { id: 1, figure: { ...figure, marks: "none" } }],
    ["no marks", { id: 1, figure: { size: [6.4, 4.8] } }],
    ["a size above the limits", { id: 1, figure: { ...figure, size: [30, 4.8] } }],
  ])("drops a figure with %s, and reports it once", (_, event) => {
    const { events, add } = receive();
    for (let i = 0; i < 2; i++) add({ type: "live", event: { type: "figure", ...event } });
    expect(events).toEqual([{ type: "truncated", what: "figure" }]);
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

  it("drops figures and controls beyond the limits, and reports it once", () => {
    const { events, add } = receive();
    const controls = limits.controls + 2;
    for (let id = 0; id < limits.figures + 2; id++) add(show(id));
    for (let i = 0; i < controls; i++) {
      const control = { kind: "checkbox", label: `c${i}`, value: true, initial: true };
      add({ type: "live", event: { type: "control", control } });
    }
    const countOf = (type: Event["type"]) => events.filter((event) => event.type === type).length;
    expect(countOf("figure")).toBe(limits.figures);
    expect(countOf("control")).toBe(limits.controls);
    expect(countOf("truncated")).toBe(1);
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
    expect(events).toEqual([{ type: "truncated", what: "excess" }]);
  });

  it("is counted before anything is read", () => {
    const untouched = new Proxy(new Array<number>(400_000), {
      get: (list, key) => {
        if (key === "0") throw new Error("read");
        return Reflect.get(list, key) as unknown;
      },
    });
    const line = { type: "line", x: untouched, y: untouched, color: "C0", width: 1 };
    expect(sizes([line])).toEqual([{ type: "truncated", what: "excess" }]);
  });

  it("includes levels and classes", () => {
    expect(sizes([contour(2, 64), contour(2, 64), contour(2, 64)])[0].type).toBe("figure");
    expect(sizes(new Array(100).fill(contour(2, 64)))).toEqual([
      { type: "truncated", what: "excess" },
    ]);
    const classes = Array.from({ length: 9 }, (_, i) => i);
    const points = { type: "scatter", x: classes, y: classes, marker: "o", area: 9 };
    expect(sizes([{ ...points, color: { classes } }])).toEqual([
      { type: "truncated", what: "figure" },
    ]);
    const [shown] = sizes([{ ...points, color: { classes: classes.map((k) => k % 7) } }]);
    expect(shown.type).toBe("figure");
  });
});
