import { expect, it } from "vitest";
import { maxEvent } from "../../budget/limits.ts";
import { bounded } from "./bounded.ts";

it("copies and counts plain data", () => {
  const data = { id: 1, marks: [{ x: [1, null], label: "ab" }], legend: false };
  const copy = bounded(data);
  expect(copy?.data).toEqual(data);
  expect(copy?.size).toBe(30);
});

it.each<[string, () => unknown]>([
  ["a list", () => new Array(maxEvent)],
  ["a text", () => ({ title: "x".repeat(maxEvent) })],
  ["lists in lists, without end,", () => nested(1000)],
  ["lists in lists", () => new Array(1000).fill(new Array(1000).fill(0))],
  ["a circle", circle],
  ["a list that claims to be longer", () => new Proxy([], { get: () => 2 ** 32 - 1 })],
  ["a list whose length changes", () => new Proxy([], { get: lengths() })],
  ["a name", () => ({ ["x".repeat(maxEvent)]: 1 })],
])("rejects %s above the limit of an event", (_, make) => {
  expect(bounded(make())).toBeUndefined();
});

it("reads each part once, so that the copy is what was counted", () => {
  let asked = 0;
  const lying = {
    get x() {
      return asked++ === 0 ? [1] : new Array(maxEvent);
    },
  };
  expect(bounded(lying)?.data).toEqual({ x: [1] });
});

it.each([new ArrayBuffer(8), new Float64Array(9), new Map(), new Date(), 2n ** 64n])(
  "rejects data that is not plain: %o",
  (value) => {
    expect(() => bounded({ figure: value })).toThrow("only plain data");
  },
);

/** Lengths that exceed the limit first, then subtract from the size, and then exceed it again. */
function lengths(): (list: unknown, key: string | symbol) => unknown {
  const said = [2 ** 32, -Infinity];
  const length = { valueOf: () => said.shift() ?? maxEvent + 1 };
  return (_, key) => (key === "length" ? length : 0);
}

function nested(depth: number): unknown {
  return depth === 0 ? [] : [nested(depth - 1)];
}

function circle(): unknown {
  const list: unknown[] = [];
  list.push(list, list);
  return list;
}
