import { expect, it } from "vitest";
import { connect, emit, heard, progress, type LiveEvent } from "./index.ts";

const sent: LiveEvent[] = [];

it("drops events that are sent before there is a page", () => {
  emit({ type: "progress", done: 1, total: 2 });
  expect(heard()).toBe(false);
});

it("can be connected to a page only once", () => {
  const channel = {
    send: (event: LiveEvent) => sent.push(event),
    heard: () => true,
    cell: () => ({ name: "a.ts", values: {} }),
  };
  connect(channel);
  expect(() => connect(channel)).toThrow("connect: live is already connected");
  expect(sent).toEqual([]);
});

it("reports the progress of a run", () => {
  progress(3, 10);
  expect(sent).toEqual([{ type: "progress", done: 3, total: 10 }]);
});

it("throws an error for a progress beyond its total", () => {
  expect(() => progress(11, 10)).toThrow(/^progress: .* received \(11, 10\)$/);
  expect(() => progress(NaN, 10)).toThrow(TypeError);
  expect(() => progress(1n as never, 10)).toThrow(TypeError);
  expect(() => progress({ valueOf: () => 1 } as never, 10)).toThrow(TypeError);
});
