import { expect, test } from "vitest";
import * as np from "../index.ts";

const smallest = -(2 ** 63);

test("an int64 array contains only whole numbers", () => {
  const wild = np.array([NaN, Infinity, -Infinity, 1e19, -2.7, -0.5]);
  expect(wild.astype("int64").tolist()).toEqual([smallest, smallest, smallest, smallest, -2, 0]);
  expect(String(np.array([NaN, 1]).astype("int64"))).toBe(
    "[-9223372036854775808                    1]",
  );
  expect(np.round(np.array([-4, 4, -14]), -1).tolist()).toEqual([0, 0, -10]);
  expect(np.arange(0.5, 5, 1, "int64").tolist()).toEqual([0, 1, 2, 3, 4]);
  expect(np.arange(0, 2, 0.5, "int64").tolist()).toEqual([0, 0, 0, 0]);
  expect(String(np.power(np.array([10]), 400))).toBe("[-9223372036854775808]");
});

test("NaN and infinities cannot be converted to integers", () => {
  const message = "cannot convert float NaN to integer";
  expect(() => np.array([NaN], "int64")).toThrow(new np.ValueError(message));
  expect(() => np.arange(3).set(0, NaN)).toThrow(new np.ValueError(message));
  expect(() => np.full(2, Infinity, "int64")).toThrow("cannot convert float infinity to integer");
});

test("bools count as numbers in positions and comparisons", () => {
  const flags = np.array([true, false]);
  expect(np.take(np.arange(3), flags).tolist()).toEqual([1, 0]);
  expect(np.allclose(flags, flags)).toBe(true);
  expect(np.compress([NaN, 1], np.arange(3)).tolist()).toEqual([0, 1]);
});

test("arange throws an error for an impossible length", () => {
  expect(() => np.arange(0, NaN)).toThrow(new np.ValueError("arange: cannot compute length"));
  expect(() => np.arange(0, 5, 1, "bool")).toThrow(TypeError);
  expect(np.arange(0, 2, 1, "bool").tolist()).toEqual([false, true]);
});
