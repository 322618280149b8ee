import { describe, expect, it } from "vitest";
import type { Event, Level } from "../live/index.ts";
import { captureConsole } from "./console.ts";
import { maxCharacters, maxLines } from "./limits.ts";

/** A console whose events and formatted values are kept. */
function captured() {
  const silent = () => {};
  const console: Record<Level, (...values: unknown[]) => void> = {
    log: silent,
    info: silent,
    debug: silent,
    warn: silent,
    error: silent,
  };
  const events: Event[] = [];
  captureConsole(
    console,
    (event) => events.push(event),
    (...values) => `<${values.length}>`,
  );
  const text = () => events.map((event) => (event.type === "text" ? event.text : "!")).join("");
  return { console, events, text };
}

const inspected = { [Symbol.for("nodejs.util.inspect.custom")]: () => "[1 2]" };

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
    [[{ [Symbol.for("nodejs.util.inspect.custom")]: () => 5 }]],
  ])("leaves %# to the formatter", (values) => {
    const { console, text } = captured();
    console.log(...values);
    expect(text()).toBe(`<${values.length}>\n`);
  });

  it("says once that there is too much text, and drops the rest", () => {
    const { console, text } = captured();
    console.log("x".repeat(maxCharacters - 1));
    console.log("");
    console.log("y");
    expect(text().length).toBe(maxCharacters + 1);
    expect(text().endsWith("x\n!")).toBe(true);
  });

  it("says once that there are too many lines, and drops the rest", () => {
    const { console, events } = captured();
    for (let line = 0; line < maxLines; line++) console.log(line);
    expect(events).toHaveLength(maxLines);
    console.log("a");
    console.log("b");
    expect(events.slice(maxLines)).toEqual([{ type: "truncated" }]);
  });
});
