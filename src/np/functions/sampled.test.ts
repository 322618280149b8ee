import { expect, test } from "vitest";
import * as np from "../index.ts";

test("interp gives inf between two values of inf, as NumPy does", () => {
  const values = np.array([0, Infinity, Infinity, -Infinity, -Infinity]);
  const found = np.interp(np.array([1.5, 3.5]), np.arange(5), values);
  expect(found.tolist()).toEqual([Infinity, -Infinity]);
});
