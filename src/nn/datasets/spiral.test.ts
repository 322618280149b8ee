import * as np from "np";
import { expect, test } from "vitest";
import { datasets } from "../index.ts";
import recorded from "../recorded/spiral.json" with { type: "json" };

test("loadData gives the book's points and classes, and leaves the stream in the same state as NumPy", () => {
  const [x, t] = datasets.spiral.loadData();
  expect([x.shape, t.shape, t.dtype]).toEqual([[300, 2], [300, 3], "int64"]);
  expect(x.tolist()).toEqual(recorded.x);
  expect(t.tolist()).toEqual(recorded.t);
  expect(np.random.rand()).toBe(recorded.next);
});

test("another seed gives other points", () => {
  const [x] = datasets.spiral.loadData(1);
  expect(x.tolist()).not.toEqual(recorded.x);
});
