import { expect, it } from "vitest";
import { connect, emit, heard, progress, type LiveEvent } from "./index.ts";

const sent: LiveEvent[] = [];

it("drops what is said before there is a page", () => {
  emit({ type: "progress", done: 1, total: 2 });
  expect(heard()).toBe(false);
});

it("is connected to a page once, and never again", () => {
  const channel = {
    send: (event: LiveEvent) => sent.push(event),
    heard: () => true,
    cell: () => ({ name: "a.ts", values: {} }),
  };
  connect(channel);
  expect(() => connect(channel)).toThrow("connect: live is connected already");
  expect(sent).toEqual([]);
});

it("says how far a run has come", () => {
  progress(3, 10);
  expect(sent).toEqual([{ type: "progress", done: 3, total: 10 }]);
});

it("refuses a progress beyond its total", () => {
  expect(() => progress(11, 10)).toThrow(/^progress: .* received \(11, 10\)$/);
  expect(() => progress(NaN, 10)).toThrow(TypeError);
  expect(() => progress(1n as never, 10)).toThrow(TypeError);
  expect(() => progress({ valueOf: () => 1 } as never, 10)).toThrow(TypeError);
});
