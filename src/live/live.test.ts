import { expect, it } from "vitest";
import { connect, emit, heard, progress, type LiveEvent } from "./index.ts";

it("drops events before it is connected to a page, which it is once, and then sends them", () => {
  const sent: LiveEvent[] = [];
  const channel = {
    send: (event: LiveEvent) => sent.push(event),
    heard: () => true,
    cell: () => ({ name: "a.ts", values: {} }),
  };
  emit({ type: "progress", done: 1, total: 2 });
  expect(heard()).toBe(false);
  connect(channel);
  expect(() => connect(channel)).toThrow("connect: live is already connected");
  expect(sent).toEqual([]);
  progress(3, 10);
  expect(sent).toEqual([{ type: "progress", done: 3, total: 10 }]);
});

it("throws an error for a progress beyond its total", () => {
  expect(() => progress(11, 10)).toThrow(/^progress: .* received \(11, 10\)$/);
  expect(() => progress(NaN, 10)).toThrow(TypeError);
  expect(() => progress(1n as never, 10)).toThrow(TypeError);
  expect(() => progress({ valueOf: () => 1 } as never, 10)).toThrow(TypeError);
});
