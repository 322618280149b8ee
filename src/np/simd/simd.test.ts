import { beforeAll, describe, expect, test } from "vitest";
import * as np from "../index.ts";
import { add, divide, multiply, multiplyIntegers, subtract } from "../kernels/binary.ts";
import { exp } from "../kernels/elementary.ts";
import { large, type Kernels } from "../kernels/large.ts";
import { multiplyByLoops } from "../kernels/matmul-loops.ts";
import { sum, sumDown } from "../kernels/reduce.ts";
import { absolute, negative, sqrt } from "../kernels/unary.ts";
import { RandomState } from "../random/random-state.ts";
import { compile } from "./index.ts";
import { compileMachine } from "./machine.ts";
import { BLOCK, LEFT } from "./memory.ts";

const kernels: Kernels = {
  add,
  subtract,
  multiply,
  multiplyIntegers,
  divide,
  negative,
  absolute,
  sqrt,
  exp,
  sum,
  sumDown,
  matmul: multiplyByLoops,
};
const made = compile(large.tables);
const compiled: Kernels = {
  add: made.add(add),
  subtract: made.subtract(subtract),
  multiply: made.multiply(multiply),
  multiplyIntegers: made.multiplyIntegers(multiplyIntegers),
  divide: made.divide(divide),
  negative: made.negative(negative),
  absolute: made.absolute(absolute),
  sqrt: made.sqrt(sqrt),
  exp: made.exp(exp),
  sum: made.sum(sum),
  sumDown: made.sumDown(sumDown),
  matmul: made.matmul(multiplyByLoops),
};
const binary = ["add", "subtract", "multiply", "multiplyIntegers", "divide"] as const;
const unary = ["negative", "absolute", "sqrt", "exp"] as const;

beforeAll(() => {
  np.large.compile = compile;
});

const random = new RandomState(1);
const special = [0, -0, 1, -1, NaN, Infinity, -Infinity, 5e-324, -1e308, 708, -708.4, 709.79, 0.5];
const floats = (size: number) => Float64Array.from({ length: size }, () => random.randn());
/** Random numbers, with special values in the last block. */
const wild = (size: number) =>
  floats(size).map((x, i) => (i >= size - 40 ? special[(i * i + 3 * i) % special.length] : x));
/** All bit patterns of NaN count as the same. */
const bits = (x: Float64Array) => [...new BigUint64Array(x.map((v) => (v === v ? v : NaN)).buffer)];

const sizes = [1, 7, BLOCK, BLOCK + 1, 3 * BLOCK - 3];

test.each(Object.keys(kernels) as (keyof Kernels)[])("%s has a faster kernel", (name) => {
  expect(compiled[name]).toBeTypeOf("function");
  expect(compiled[name]).not.toBe(kernels[name]);
});

describe.each(sizes)(
  "with %i numbers, SIMD and the plain loop give bit-identical results:",
  (n) => {
    test.each(binary)("%s", (name) => {
      const [x, y] = [wild(n + 3), wild(n + 5)];
      for (const [xs, ys] of [
        [1, 1],
        [1, 0],
        [0, 1],
      ]) {
        const [plain, large] = [new Float64Array(n + 2), new Float64Array(n + 2)];
        kernels[name](n, plain, 2, 1, x, 3, xs, y, 5, ys);
        compiled[name](n, large, 2, 1, x, 3, xs, y, 5, ys);
        expect(bits(large)).toEqual(bits(plain));
      }
    });

    test.each(unary)("%s", (name) => {
      for (const x of [wild(n + 3), floats(n + 3)]) {
        const [plain, large] = [new Float64Array(n + 2), new Float64Array(n + 2)];
        kernels[name](n, plain, 2, 1, x, 3, 1);
        compiled[name](n, large, 2, 1, x, 3, 1);
        expect(bits(large)).toEqual(bits(plain));
        const inPlace = x.slice();
        compiled[name](n, inPlace, 3, 1, inPlace, 3, 1);
        expect(bits(inPlace.subarray(3))).toEqual(bits(plain.slice(2)));
      }
    });

    test("sum", () => {
      for (const x of [floats(n + 3), wild(n + 3)])
        expect(compiled.sum(x, 3, n, 1)).toBe(kernels.sum(x, 3, n, 1));
    });
  },
);

test.each([
  [2, 5],
  [7, 33],
  [100, 1000],
  [3, BLOCK],
])("adding %i rows of %i one by one gives bit-identical results", (rows, columns) => {
  for (const x of [floats(rows * columns + 3), wild(rows * columns + 3)]) {
    const [plain, large] = [new Float64Array(columns + 2), new Float64Array(columns + 2)];
    kernels.sumDown(rows, columns, plain, 2, x, 3, columns, 1);
    compiled.sumDown(rows, columns, large, 2, x, 3, columns, 1);
    expect(bits(large)).toEqual(bits(plain));
  }
});

test("exp computes a block with too large a number one by one, and reports it", () => {
  const machine = compileMachine(large.tables);
  const x = floats(2 * BLOCK);
  x[BLOCK + 2] = 1000;
  const out = new Float64Array(x.length);
  compiled.exp(x.length, out, 0, 1, x, 0, 1);
  expect(out[BLOCK + 2]).toBe(Infinity);
  machine.memory.set([1, 1000], LEFT);
  expect(machine.exp(16)).toBe(0);
});

test("large arrays, their views and their broadcasts use SIMD", () => {
  const A = new np.random.RandomState(2).randn(300, 200);
  const rows = (array: np.NDArray) => [...array].map((row) => [...(row as np.NDArray)] as number[]);
  const [first, second] = [rows(A), rows(A.slice(10, 290))];
  const byLarge = <T>(work: () => T): T => {
    np.large.wanted = false;
    const made = work();
    expect(np.large.wanted).toBe(true);
    return made;
  };
  const squares = byLarge(() => A.mul(A));
  expect(rows(squares)).toEqual(first.map((row) => row.map((v) => v * v)));
  const differences = byLarge(() => np.subtract(2, A.slice(10, 290)));
  expect(rows(differences)).toEqual(second.map((row) => row.map((v) => 2 - v)));
  const negatives = byLarge(() => A.neg());
  expect(rows(A.T.neg())).toEqual(rows(negatives.T));
  const down = byLarge(() => A.sum({ axis: 0 }));
  expect(down.tolist()).toEqual(
    first.reduce((sums, row) => sums.map((s, i) => s + row[i]), new Array<number>(200).fill(0)),
  );
  const across = byLarge(() => A.sum({ axis: 1 }));
  expect(across.tolist()).toEqual(first.map((row) => np.sum(np.array(row))));
});
