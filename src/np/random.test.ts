import { afterEach, expect, test } from "vitest";
import * as np from "./index.ts";

afterEach(() => np.random.seed());

test("the same seed gives the same numbers", () => {
  np.random.seed(7);
  const first = np.random.randn(3).tolist();
  np.random.seed(7);
  expect(np.random.randn(3).tolist()).toEqual(first);
});

test("an unseeded stream starts from a random state", () => {
  const [one, other] = [new np.random.RandomState(), new np.random.RandomState()];
  expect(one.rand(2).tolist()).not.toEqual(other.rand(2).tolist());
});

test("each instance is an independent stream", () => {
  np.random.seed(7);
  const expected = np.random.rand(2).tolist();
  np.random.seed(7);
  const first = np.random.rand();
  new np.random.RandomState(1).rand(100);
  expect([first, np.random.rand()]).toEqual(expected);
});

test("without a shape, one number is drawn", () => {
  expect(np.random.rand()).toBeTypeOf("number");
  expect(np.random.randint(5)).toBeTypeOf("number");
  expect(np.random.choice(5)).toBeTypeOf("number");
});

test("choice draws from a vector without repeating", () => {
  const drawn = np.random.choice(np.array([10, 20, 30]), 3, { replace: false });
  expect([...drawn].sort()).toEqual([10, 20, 30]);
});

test("shuffle moves whole rows", () => {
  const a = np.arange(6).reshape([3, 2]);
  np.random.shuffle(a);
  const rows = a.tolist() as number[][];
  expect(rows.every(([x, y]) => y === x + 1)).toBe(true);
});

test("a seed must be a 32-bit number", () => {
  expect(() => np.random.seed(-1)).toThrow("Seed must be between 0 and 2**32 - 1");
  expect(() => np.random.seed(0.5)).toThrow(
    "random.seed: the seed must be a whole number, received 0.5",
  );
});
