import { inspect } from "node:util";
import { expect, test } from "vitest";
import * as np from "../index.ts";

const A = np.array([
  [1, 2],
  [3, 4],
]);
/** An array as an operand, which JavaScript accepts and the types do not. */
const a = A as never as number;
const brackets = A as never as Record<string, unknown>;

const arithmetic =
  "np: operators do not work on arrays, received an array of shape (2, 2): write A.mul(b), ";
const addition =
  "np: operators do not work on arrays, received an array of shape (2, 2): write A.add(b) for A + b, ";

test.each<[code: string, run: () => unknown, message: string]>([
  ["A * b", () => a * a, arithmetic],
  ["A / 2", () => a / 2, arithmetic],
  ["2 - A", () => 2 - a, arithmetic],
  ["A ** 2", () => a ** 2, arithmetic],
  ["A % 2", () => a % 2, arithmetic],
  ["-A", () => -a, arithmetic],
  ["A > 2", () => a > 2, arithmetic],
  ["2 <= A", () => 2 <= a, arithmetic],
  ["Math.exp(A)", () => Math.exp(a), arithmetic],
  ["Number(A)", () => Number(a), arithmetic],
  ["A + 1", () => a + 1, addition],
  ['"A: " + A', () => "A: " + a, addition],
  ["A == 1", () => a == 1, addition],
  ["1 != A", () => 1 != a, addition],
])("%s throws an error that names the method to write", (_, run, message) => {
  expect(run).toThrow(TypeError);
  expect(run).toThrow(message);
});

test("an operator that would change an array leaves it unchanged", () => {
  let x = np.ones(2) as never as number;
  expect(() => (x += 1)).toThrow("write A.add(b) for A + b");
  expect(String(x)).toBe("[1. 1.]");
});

test.each(["0", "-1", "12345678", ":", "1:3", "0,1", "...", String(np.less(A, 2))])(
  "A[%j] throws an error that names at or set",
  (key) => {
    const received = `np: brackets do not index arrays, received A[${key.slice(0, 20)}]: write`;
    expect(() => brackets[key]).toThrow(`${received} A.at(i) for A[i], `);
    expect(() => (brackets[key] = 5)).toThrow(`${received} A.set(i, x) for A[i] = x, `);
    expect(A.tolist()).toEqual([[1, 2], [3, 4]]); // prettier-ignore
  },
);

test("views and copies refuse operators and brackets as well", () => {
  for (const each of [A.T, A.at(0), A.slice(1), A.copy(), np.exp(A), np.less(A, 2)]) {
    expect(() => -(each as never as number)).toThrow(TypeError);
    expect(() => (each as never as number[])[0]).toThrow(TypeError);
  }
});

test("an array still prints, joins, and has the properties of every object", async () => {
  const text = "[[1 2]\n [3 4]]";
  expect([`${A}`, String(A), A.toString(), inspect(A), [A].join()]).toEqual(Array(5).fill(text));
  expect(JSON.stringify({ A })).toBe('{"A":[[1,2],[3,4]]}');
  expect(Math.max(...np.array([1, 3, 2]))).toBe(3);
  expect(await A).toBe(A);
  expect([[A].flat()[0] === A, A == (null as never), !A]).toEqual([true, false, false]);
  expect(A instanceof Object && A.hasOwnProperty("shape")).toBe(true);
  expect(brackets["length"]).toBeUndefined();
  brackets["label"] = "weights";
  expect(brackets["label"]).toBe("weights");
});
