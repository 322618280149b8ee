import fc from "fast-check";
import { expect, test } from "vitest";
import * as np from "./index.ts";

const sizes = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 4 });
const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
const whole = fc.integer({ min: -1000, max: 1000 });

/** An array of a given shape and kind of elements, in row-major order or as a view. */
function arrayOf(
  shape: readonly number[],
  element: fc.Arbitrary<number>,
): fc.Arbitrary<np.NDArray> {
  const size = shape.reduce((product, n) => product * n, 1);
  const values = fc.array(element, { minLength: size, maxLength: size });
  return fc.tuple(values, fc.boolean()).map(([list, turned]) => {
    const a: np.NDArray = np.array(list, "float64");
    // The same shape, in column-major order.
    return turned ? a.reshape(shape.toReversed()).T : a.reshape(shape);
  });
}

const arrays = sizes.chain((shape) => arrayOf(shape, numbers));
const wholeArrays = sizes.chain((shape) => arrayOf(shape, whole));

/**
 * Two shapes that broadcast: in one of them, some axes are 1, and the first ones may be missing.
 */
const fitting = fc
  .tuple(sizes, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), fc.nat(4))
  .map(([shape, ones, cut]): [number[], number[]] => [
    shape,
    shape.map((n, axis) => (ones[axis] ? 1 : n)).slice(cut),
  ]);
const pairs = fitting.chain(([a, b]) => fc.tuple(arrayOf(a, whole), arrayOf(b, whole)));

/** Fails if a value breaks the law. */
function holds<T>(values: fc.Arbitrary<T>, law: (value: T) => void): void {
  fc.assert(fc.property(values, law), { numRuns: 200 });
}

const equal = (a: np.NDArray, b: np.NDArray) => {
  expect(a.shape).toEqual(b.shape);
  expect(a.tolist()).toEqual(b.tolist());
};

test("sums and products do not depend on the order of their operands", () =>
  holds(pairs, ([a, b]) => {
    equal(np.add(a, b), np.add(b, a));
    equal(np.multiply(a, b), np.multiply(b, a));
    equal(np.maximum(a, b), np.maximum(b, a));
    equal(np.subtract(a, b), np.add(np.negative(b), a));
  }));

test("broadcasting gives the same as copying the smaller array into the larger shape", () =>
  holds(pairs, ([a, b]) => {
    const stretched: np.NDArray = np.zeros(a.shape);
    np.copyto(stretched, b);
    equal(np.subtract(a, b), np.subtract(a, stretched));
    equal(np.less(a, b), np.less(a, stretched));
  }));

test("a long row gives the same as its parts computed one by one", () => {
  const [size, part] = [20_001, 500];
  const [a, b] = [0, 1].map(() => np.random.rand(2 * size).slice(size));
  const operations: ((x: np.NDArray, y: np.NDArray) => np.NDArray)[] = [
    np.add,
    np.minimum,
    np.less_equal,
    (x) => np.subtract(1, x),
    (x) => np.divide(x, 3),
    (x) => np.sqrt(x),
    (x) => np.maximum(x, 0.5),
  ];
  for (const operation of operations) {
    const whole = operation(a, b);
    for (let i = 0; i < size; i += part) {
      equal(whole.slice(i, i + part), operation(a.slice(i, i + part), b.slice(i, i + part)));
    }
  }
  const doubled = a.mul(2);
  np.multiply(a, 2, { out: a });
  equal(a, doubled);
});

test("transposing twice returns the original array, and operations can be transposed", () =>
  holds(wholeArrays, (a) => {
    equal(a.T.T, a);
    equal(np.abs(a).T, np.abs(a.T));
    equal(a.add(a.copy()).T, a.T.mul(2));
  }));

test("a view writes through to its array, a copy does not", () =>
  holds(
    wholeArrays.filter((a) => a.size > 0 && a.ndim > 0),
    (a) => {
      const before = a.copy();
      const copy = a.copy();
      np.add(a.T, 1, { out: a.T });
      equal(a, before.add(1));
      equal(copy, before);
      a.set(-1, 7);
      equal(a.slice(-1), np.full(a.slice(-1).shape, 7, "float64"));
    },
  ));

test("reversing twice, or cutting and joining, returns the original array", () =>
  holds(
    fc.tuple(
      wholeArrays.filter(({ ndim }) => ndim > 0),
      fc.integer({ min: -5, max: 5 }),
    ),
    ([a, i]) => {
      const back = a.slice(undefined, undefined, -1);
      equal(back.slice(undefined, undefined, -1), a);
      equal(np.concatenate([a.slice(0, i), a.slice(i)]), a);
      equal(np.stack([a, back]).at(1) as np.NDArray, back);
    },
  ));

test("reshaping keeps the order of the elements", () =>
  holds(wholeArrays, (a) => {
    equal(a.reshape(-1).reshape(a.shape), a);
    equal(a.reshape(a.shape.toReversed()).reshape(a.shape), a);
    expect(a.reshape(-1).tolist()).toEqual([a.tolist()].flat(5));
  }));

test("summing along one axis after the other gives the total sum", () =>
  holds(wholeArrays, (a) => {
    let sums: np.NDArray = a.reshape([1, ...a.shape]);
    while (sums.ndim > 1) sums = np.sum(sums, { axis: -1 });
    expect(sums.tolist()).toEqual([np.sum(a)]);
    if (a.size > 0) expect(np.max(a)).toBe(Math.max(...(a.reshape(-1).tolist() as number[])));
  }));

test("the transpose of a matrix product is the product of the transposes in reverse order", () => {
  const size = fc.integer({ min: 0, max: 7 });
  const factors = fc
    .tuple(size, size, size)
    .chain(([n, k, m]) => fc.tuple(arrayOf([n, k], whole), arrayOf([k, m], whole)));
  holds(factors, ([a, b]) => {
    equal(np.dot(a, b).T, np.dot(b.T, a.T));
    const sums = np.sum(np.multiply(a.reshape([...a.shape, 1]), b.reshape([1, ...b.shape])), {
      axis: 1,
    });
    equal(np.dot(a, b), sums);
  });
});

test("an array printed in full reads back as the same numbers", () => {
  const format = { floatmode: "unique", threshold: Infinity, separator: "," } as const;
  holds(
    arrays.filter(({ size }) => size > 0),
    (a) => {
      const text = np.array2string(a, format);
      // JSON has no "1.", so a 0 is added after the point.
      const data: number[] = JSON.parse(text.replace(/\.(?!\d)/g, ".0"));
      equal(np.array(data, "float64").reshape(a.shape), a);
    },
  );
});

test("format keeps all of a float's shortest digits", () =>
  holds(numbers, (x) => {
    expect(Number(np.format(x))).toBe(x);
  }));
