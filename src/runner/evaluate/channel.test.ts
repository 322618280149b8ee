import { expect, it } from "vitest";
import type { LiveEvent } from "../../live/index.ts";
import { openChannel } from "./channel.ts";
import { maxSubjects } from "../limits.ts";

const refuse = () => {};
const cell = () => ({ name: "a.ts", values: {} });
const progress = (done: number): LiveEvent => ({ type: "progress", done, total: 1e6 });

/** A channel of the cell that runs, whose events are in a list. */
const openTo = (sent: LiveEvent[], every = false) =>
  openChannel(
    (event) => sent.push(event),
    () => true,
    cell,
    refuse,
    every,
  );

it("sends at the screen's frame rate, and always sends the last state", () => {
  const sent: LiveEvent[] = [];
  const { channel, flush } = openTo(sent);
  const end = performance.now() + 100;
  let done = 0;
  while (performance.now() < end) channel.send(progress(done++));
  flush();
  expect(done).toBeGreaterThan(100);
  expect(sent.length).toBeLessThan(10);
  expect(sent.at(-1)).toEqual(progress(done - 1));
});

it("sends different figures separately", () => {
  const sent: LiveEvent[] = [];
  const { channel } = openTo(sent);
  const figure = { size: [1, 1] as [number, number], legend: false, marks: [] };
  for (const id of [1, 2]) channel.send({ type: "figure", id, figure });
  expect(sent).toHaveLength(2);
});

it("sends every state of figures, but of nothing else, if requested", () => {
  const sent: LiveEvent[] = [];
  const { channel, flush } = openTo(sent, true);
  const figure = { size: [1, 1] as [number, number], legend: false, marks: [] };
  for (let i = 0; i < 100; i++) {
    channel.send({ type: "figure", id: 1, figure });
    channel.send(progress(i));
  }
  flush();
  const count = (type: string) => sent.filter((event) => event.type === type).length;
  expect(count("figure")).toBe(100);
  expect(count("progress")).toBeLessThan(100);
});

it("sends no events of imported cells", () => {
  const sent: LiveEvent[] = [];
  const { channel, flush } = openChannel(
    (event) => sent.push(event),
    () => false,
    cell,
    refuse,
  );
  channel.send(progress(1));
  flush();
  expect(sent).toEqual([]);
});

it("counts even if a cell has replaced methods of maps and arrays, and drops what exceeds the limit", () => {
  const sent: LiveEvent[] = [];
  const { channel, flush } = openTo(sent);
  const figure = { size: [1, 1] as [number, number], legend: false, marks: [] };
  const { get, has } = Map.prototype;
  Object.assign(Map.prototype, { get: () => undefined, has: () => false });
  try {
    for (let i = 0; i < 10_000; i++) channel.send({ type: "figure", id: i % 1000, figure });
    flush();
  } finally {
    Object.assign(Map.prototype, { get, has });
  }
  expect(sent.length).toBeLessThanOrEqual(2 * maxSubjects);
});

it("sends large figures less often, and drops those that exceed the limit", () => {
  const sent: LiveEvent[] = [];
  let refused = 0;
  const { channel, flush } = openChannel(
    (event) => sent.push(event),
    () => true,
    cell,
    () => refused++,
  );
  const values = new Array<number>(400_000).fill(0);
  const image = { type: "image" as const, columns: 1, rows: 400_000, values };
  const mark = { ...image, range: [0, 1] as [number, number], map: "gray" as const };
  const figure = { size: [1, 1] as [number, number], legend: false, marks: [mark] };
  const end = performance.now() + 100;
  while (performance.now() < end) channel.send({ type: "figure", id: 1, figure });
  expect(sent).toHaveLength(1);
  for (const id of [2, 3, 4]) channel.send({ type: "figure", id, figure });
  flush();
  expect(sent.every((event) => event.type === "figure" && event.id === 1)).toBe(true);
  expect(refused).toBe(1);
});
