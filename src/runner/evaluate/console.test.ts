import { describe, expect, it } from "vitest";
import { printed } from "../../budget/limits.ts";
import { Console } from "node:console";
import { PassThrough } from "node:stream";
import { captureConsole } from "./console.ts";
import type { Printed } from "../protocol.ts";
import type { Formatter } from "./formatter.ts";
import * as inspect from "./inspect.ts";

const custom = Symbol.for("nodejs.util.inspect.custom");

const counting: Formatter = {
  format: (...values) => `<${values.length}>`,
  inspect: () => "<>",
  table: () => "<table>",
};

/** A console that records its events and formatted values. */
function captured(formatter = counting) {
  const target = { ...console, profile: () => expect.unreachable() };
  const events: Printed[] = [];
  captureConsole(target, (event) => events.push(event), formatter, {
    readable: (text) => text,
    stack: () => "\n    at a.ts:1:1",
  });
  const text = () => events.map((event) => (event.type === "text" ? event.text : "!")).join("");
  return { console: target, events, text };
}

const inspected = { [custom]: () => "[1 2]" };

describe("captureConsole", () => {
  it("sends each call as one event with its level", () => {
    const { console, events } = captured();
    console.log("a");
    console.warn("b", 1);
    expect(events).toEqual([
      { type: "text", level: "log", text: "a\n" },
      { type: "text", level: "warn", text: "b 1\n" },
    ]);
  });

  it.each<{ values: unknown[]; text: string }>([
    { text: "", values: [] },
    { text: "a\nb", values: ["a\nb"] },
    { text: "1 0.5 NaN -Infinity", values: [1, 0.5, NaN, -Infinity] },
    { text: "0 -0", values: [0, -0] },
    { text: "10n true null undefined", values: [10n, true, null, undefined] },
    { text: "Symbol(a)", values: [Symbol("a")] },
    { text: "100%", values: ["100%"] },
    { text: "1 %d", values: [1, "%d"] },
    { text: "a [1 2] 2", values: ["a", inspected, 2] },
  ])("prints $text without a formatter", ({ values, text }) => {
    const { console, text: printed } = captured();
    console.log(...values);
    expect(printed()).toBe(`${text}\n`);
  });

  it.each<[values: unknown[]]>([
    [["%d", 1]],
    [[{ a: 1 }]],
    [[[1]]],
    [["a", () => 1]],
    [[new Error("a")]],
    [[{ [custom]: () => 5 }]],
    [[{ [custom]: (depth: number) => `${depth}` }]],
  ])("leaves %# to the formatter", (values) => {
    const { console, text } = captured();
    console.log(...values);
    expect(text()).toBe(`<${values.length}>\n`);
  });

  it("reports once that there is too much text, and drops the rest", () => {
    const { console, text } = captured();
    console.log("x".repeat(printed.characters - 1));
    console.log("");
    console.log("y");
    expect(text().length).toBe(printed.characters + 1);
    expect(text().endsWith("x\n!")).toBe(true);
  });

  it("reports once that there are too many lines, and drops the rest", () => {
    const { console, events } = captured();
    for (let line = 0; line < printed.lines; line++) console.log(line);
    expect(events).toHaveLength(printed.lines);
    console.log("a");
    console.log("b");
    expect(events.slice(printed.lines)).toEqual([{ type: "truncated" }]);
  });

  it("sends the beginning of a text that is too long, or has too many lines", () => {
    const long = captured();
    long.console.log("ab");
    long.console.log("x".repeat(3e6));
    expect(long.text()).toBe(`ab\n${"x".repeat(printed.characters - 3)}!`);
    const high = captured();
    high.console.log("1\n".repeat(3 * printed.lines));
    expect(high.text()).toBe(`${"1\n".repeat(printed.lines)}!`);
  });
});

/** What Node's own console prints, with both streams in one text. */
function printedByNode(use: (console: Console) => void): string {
  const stream = new PassThrough();
  use(new Console({ stdout: stream, stderr: stream }));
  return (stream.read() as Buffer | null)?.toString() ?? "";
}

describe("the console prints as Node's does:", () => {
  it.each<[name: string, use: (console: Console) => void]>([
    ["a table of records", (one) => one.table([{ a: 1, b: "x" }, { a: [1, 2], c: true }, 5, null])],
    ["a table of chosen columns", (one) => one.table([{ a: 1, b: 2 }, 3], ["b"])],
    [
      "a table of lists",
      (one) =>
        one.table([
          [1, 2],
          [3, { a: 1, b: 2, c: 3 }],
        ]),
    ],
    ["a table of names", (one) => one.table({ first: { 값: "가" }, second: { 값: "abc" } })],
    [
      "a table of a Map",
      (one) =>
        one.table(
          new Map<unknown, unknown>([
            ["a", 1],
            [{ b: 2 }, []],
          ]),
        ),
    ],
    ["a table of a Set", (one) => one.table(new Set([1, "b"]))],
    ["a table of numbers", (one) => one.table(new Float64Array([1, 2.5]))],
    ["an empty table", (one) => one.table([])],
    ["a table of a string", (one) => one.table("text")],
    [
      "groups",
      (one) => {
        one.group("outer");
        one.log("a\nb");
        one.group();
        one.warn("inner", 1);
        one.groupEnd();
        one.groupCollapsed("folded", { a: 1 });
        one.table([1]);
        for (let i = 0; i < 3; i++) one.groupEnd();
        one.log("outside");
      },
    ],
    [
      "counts",
      (one) => {
        one.count();
        one.count("a");
        one.count();
        one.countReset();
        one.count();
        one.count("a");
      },
    ],
    [
      "assertions",
      (one) => {
        one.assert(1, "true");
        one.assert(false);
        one.assert(false, "at %d", 5);
        one.assert(false, { a: 1 });
      },
    ],
    [
      "an object's inside",
      (one) => {
        one.dir({ a: { b: { c: 1 } } }, { depth: 0 });
        one.dir(
          new (class A {
            [custom]() {
              return "no";
            }
          })(),
        );
      },
    ],
    ["what only a browser shows differently", (one) => one.dirxml({ a: 1 }, 2)],
    ["nothing", (one) => one.clear()],
  ])("%s", (_, use) => {
    const { console, text } = captured(inspect);
    use(console as Console);
    expect(text()).toBe(printedByNode(use));
  });

  it("prints times", () => {
    const { console, text } = captured(inspect);
    console.time();
    console.timeLog(undefined, "so far", { a: 1 });
    console.timeEnd();
    console.timeEnd();
    expect(text()).toMatch(
      /^default: [\d.]+m?s so far \{ a: 1 \}\ndefault: [\d.]+m?s\nNo such label 'default' for console.timeEnd\(\)\n$/,
    );
  });

  it("prints the stack of a call to trace", () => {
    const { console, events } = captured(inspect);
    console.trace("at %d", 1);
    const text = "Trace: at 1\n    at a.ts:1:1\n";
    expect(events).toEqual([{ type: "text", level: "error", text }]);
  });

  it("adds nothing else", () => {
    const { console, events } = captured(inspect);
    console.profile();
    expect(events).toEqual([]);
  });
});
