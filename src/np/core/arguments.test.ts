import { expect, test } from "vitest";
import * as np from "../index.ts";

const A = np.zeros([2, 3]);
/** A list, which Python accepts and the types here do not. */
const list = [1, 2] as never;
const axis = 0 as never;

test.each<[call: () => unknown, message: string]>([
  [() => np.add(A, list), "add: expected an array or a number, received a list: "],
  [() => A.mul(list), "multiply: expected an array or a number, received a list: "],
  [() => np.divide(list, 2), "divide: expected an array or a number, received a list: "],
  [() => np.exp(list), "exp: expected an array or a number, received a list: "],
  [() => np.less(A, undefined as never), "less: expected an array or a number, received undefined"],
  [() => np.add(A, "1" as never), "add: expected an array or a number, received 1"],
  [() => np.dot(list, list), "dot: expected an array, received a list: "],
  [() => np.matmul(A, list), "matmul: expected an array, received a list: "],
  [() => np.sum(list), "sum: expected an array, received a list: "],
  [() => np.mean(list), "mean: expected an array, received a list: "],
  [() => np.argmax(list), "argmax: expected an array, received a list: "],
  [() => np.reshape(list, [2, 1]), "reshape: expected an array, received a list: "],
  [() => np.transpose(list), "transpose: expected an array, received a list: "],
  [() => np.concatenate([list]), "concatenate: expected an array, received a list: "],
  [() => np.take(list, 0), "take: expected an array, received a list: "],
  [() => np.sort(list), "sort: expected an array, received a list: "],
  [() => np.cumsum(list), "cumsum: expected an array, received a list: "],
  [() => np.unique(list), "unique: expected an array, received a list: "],
  [() => np.linalg.norm(list), "norm: expected an array, received a list: "],
  [() => np.where(list, 1, 0), "where: expected an array, received a list: "],
  [() => np.where(A, list, 0), "where: expected an array or a number, received a list: "],
  [() => np.outer(A, 3 as never), "outer: expected an array, received 3"],
  [() => np.array_equal(A, list), "array_equal: expected an array, received a list: "],
  [() => np.copyto(A, list), "copyto: expected an array or a number, received a list: "],
])("%s throws an error for a value that is not an array", (call, message) => {
  expect(call).toThrow(TypeError);
  expect(call).toThrow(message);
});

test.each<[name: string, call: (axis: never) => unknown]>([
  ["concatenate", (axis) => np.concatenate([A, A], { axis })],
  ["stack", (axis) => np.stack([A, A], { axis })],
  ["split", (axis) => np.split(A, 1, { axis })],
  ["array_split", (axis) => np.array_split(A, 1, { axis })],
  ["sort", (axis) => np.sort(A, { axis })],
  ["argsort", (axis) => np.argsort(A, { axis })],
  ["partition", (axis) => np.partition(A, 0, { axis })],
  ["take", (axis) => np.take(A, [0], { axis })],
])("%s throws an error for the axis null, which is all elements in NumPy", (_, call) => {
  expect(() => call(null as never)).toThrow("an axis must be a whole number, received null");
});

test.each<[call: () => unknown, message: string]>([
  [() => A.sum(axis), "sum: pass options in an object, as in { axis: 0 }, received 0"],
  [
    () => np.mean(A, [0, 1] as never),
    "mean: pass options in an object, as in { axis: [0, 1] }, received [0, 1]",
  ],
  [() => np.argmax(A, axis), "argmax: pass options in"],
  [() => np.concatenate([A, A], axis), "concatenate: pass options in"],
  [() => np.stack([A, A], axis), "stack: pass options in"],
  [() => np.sort(A, axis), "sort: pass options in"],
  [() => np.argsort(A, axis), "argsort: pass options in"],
  [() => np.cumsum(A, axis), "cumsum: pass options in"],
  [() => np.take(A, [0], axis), "take: pass options in"],
  [() => np.linalg.norm(A, axis), "norm: pass options in"],
  [() => np.add(A, 1, A as never), "add: pass options in an object, as in { out: "],
  [() => np.sum(A, null as never), "sum: pass options in an object, as in { axis: null }"],
  [() => np.linspace(0, 1, 5, false as never), "linspace: pass options in an object, as in { end"],
])("%s throws an error for an option outside an object", (call, message) => {
  expect(call).toThrow(TypeError);
  expect(call).toThrow(message);
});

test.each<[method: "add" | "sum" | "neg" | "take", given: unknown[], message: string]>([
  ["add", [1, { out: A }], "add: takes 1 argument, but also received out"],
  ["sum", [{ axis: 0 }, 1], "sum: takes 1 argument, but also received 1"],
  ["neg", [1], "neg: takes 0 arguments, but also received 1"],
  ["take", [[0], { axis: 0 }, "clip"], "take: takes 2 arguments, but also received clip"],
  ["neg", [Array(99).fill(1)], `neg: takes 0 arguments, but also received ${"1,".repeat(30)}`],
])("the method %s throws an error for more arguments than it takes", (method, given, message) => {
  const call = A[method] as (...given: unknown[]) => unknown;
  expect(() => call.apply(A, given)).toThrow(new TypeError(message));
});

test("arrays and sizes passed as separate arguments throw an error", () => {
  expect(() => np.concatenate(A as never, A as never)).toThrow(
    new TypeError("concatenate: expected a list of arrays, received one array"),
  );
  const reshape = (...sizes: number[]) => A.reshape(...(sizes as [never]));
  expect(() => reshape(3, 2)).toThrow(
    new TypeError("reshape: pass sizes in a list, as in [3, 2], received 3, 2"),
  );
});

/** Options of NumPy, or misspelled ones, that np does not have. */
const odd = { axes: 0 } as never;

test.each<[call: () => unknown, message: string]>([
  [() => np.sum(A, odd), 'sum: unknown option "axes", expected axis, keepdims'],
  [() => A.mean(odd), 'mean: unknown option "axes", expected axis, keepdims'],
  [() => A.argmax(odd), 'argmax: unknown option "axes", expected axis, keepdims'],
  [() => np.concatenate([A], odd), 'concatenate: unknown option "axes", expected axis'],
  [() => np.stack([A], odd), 'stack: unknown option "axes", expected axis'],
  [() => np.sort(A, odd), 'sort: unknown option "axes", expected axis'],
  [() => np.argsort(A, odd), 'argsort: unknown option "axes", expected axis'],
  [() => np.cumsum(A, odd), 'cumsum: unknown option "axes", expected axis'],
  [() => A.take([0], odd), 'take: unknown option "axes", expected axis'],
  [() => np.compress([1], A, odd), 'compress: unknown option "axes", expected axis'],
  [() => np.linalg.norm(A, odd), 'norm: unknown option "axes", expected ord, axis, keepdims'],
  [() => np.linspace(0, 1, 5, odd), 'linspace: unknown option "axes", expected endpoint'],
  [() => np.meshgrid(A, A, odd), 'meshgrid: unknown option "axes", expected indexing'],
  [() => np.allclose(A, A, odd), 'allclose: unknown option "axes", expected rtol, atol'],
  [() => np.random.choice(3, 2, odd), 'choice: unknown option "axes", expected replace, p'],
  [() => np.add(A, 1, odd), 'add: unknown option "axes", expected out'],
  [() => np.exp(A, odd), 'exp: unknown option "axes", expected out'],
  [() => np.less(A, 1, odd), 'less: unknown option "axes", expected out'],
  [() => np.isnan(A, odd), 'isnan: unknown option "axes", expected out'],
  [() => np.clip(A, 0, 1, odd), 'clip: unknown option "axes", expected out'],
  [() => np.round(A, 1, odd), 'round: unknown option "axes", expected out'],
  [() => np.array2string(A, odd), 'array2string: unknown option "axes", expected max_line_width, '],
  [() => np.array_repr(A, odd), 'array_repr: unknown option "axes", expected max_line_width, '],
  [() => np.set_printoptions(odd), 'set_printoptions: unknown option "axes", expected precision, '],
])("%s throws an error for an unknown option", (call, message) => {
  expect(call).toThrow(TypeError);
  expect(call).toThrow(message);
});

/** A function of np as JavaScript calls it. */
type Loose = (...given: unknown[]) => unknown;

test.each<[fn: unknown, most: number, given: unknown[]]>([
  [np.dot, 2, [A, A]],
  [np.matmul, 2, [A, A]],
  [np.outer, 2, [A, A]],
  [np.unique, 1, [A]],
  [np.copyto, 2, [A, A]],
  [np.where, 3, [A, A, A]],
  [np.array_equal, 2, [A, A]],
  [np.extract, 2, [A, A]],
  [np.reshape, 2, [A, 6]],
])("%o takes no options, and says so", (fn, most, given) => {
  const call = () => (fn as Loose)(...given, { casting: "no", where: A });
  const count = `${most} argument${most === 1 ? "" : "s"}`;
  expect(call).toThrow(new RegExp(`^\\w+: takes ${count}, but also received casting, where$`));
});

test.each<[call: () => unknown, message: string]>([
  [
    () => np.trace(A, { offset: 1 } as never),
    'trace: k must be a whole number, received {"offset":1}',
  ],
  [() => np.diag(A, 0.5), "diag: k must be a whole number, received 0.5"],
  [() => np.tril(A, NaN), "tril: k must be a whole number, received NaN"],
  [() => np.triu(A, "1" as never), 'triu: k must be a whole number, received "1"'],
  [() => np.tri(2, 2, { k: 1 } as never), 'tri: k must be a whole number, received {"k":1}'],
  [() => np.rot90(A, 0.5), "rot90: k must be a whole number, received 0.5"],
  [() => np.diff(A, { n: 0.5 }), "diff: n must be a whole number, received 0.5"],
  [() => np.pad(A, 0.5), "pad: each width must be a whole number, received 0.5"],
  [() => np.tile(A, 0.5), "tile: each number of copies must be a whole number, received 0.5"],
  [() => np.repeat(A, 0.5), "repeat: each number of copies must be a whole number, received 0.5"],
  [
    () => np.tensordot(A, A, { axes: 1 } as never),
    'tensordot: the number of axes must be a whole number, received {"axes":1}',
  ],
])("%s throws an error for a number that is not whole", (call, message) => {
  expect(call).toThrow(new TypeError(message));
});

test("arrays after an error about a size are as before", () => {
  for (const size of [NaN, -5, 0.5]) {
    expect(() => A.fresh([size], "float64")).toThrow(`an array of ${size} elements`);
  }
  const later = np.ones([3]);
  np.zeros([2]);
  expect(String(later)).toBe("[1. 1. 1.]");
});

test.each<[call: () => unknown, message: string]>([
  [() => np.zeros([1e5, 1e5]), "unable to allocate an array of 10000000000 elements"],
  [() => np.arange(1e9), "of 1000000000 elements"],
  [() => np.tile(np.ones([3]), 1e9), "of 3000000000 elements"],
  [() => np.repeat(np.ones([3]), 1e9), "of 3000000000 elements"],
  [() => np.histogram(A, { bins: 1e9 }), "of 1000000001 elements"],
  [() => np.einsum("i,j->ij", np.ones(20000), np.ones(20000)), "of 400000000 elements"],
  [() => np.array_split(A, 1e9), "array_split: 1000000000 parts are more than 1000000"],
  [() => np.split(np.zeros([0]), 1e9), "split: 1000000000 parts are more than 1000000"],
])("%s throws an error at once, because the result is too large", (call, message) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});

test.each<[call: () => unknown, received: string]>([
  [() => A.sum({ axis: {} as never }), "{}"],
  [() => A.sum({ axis: [{ axis: 1 }] as never }), '{"axis":1}'],
  [() => np.sort(A, { axis: [0] as never }), "[0]"],
  [() => np.concatenate([A, A], { axis: "0" as never }), '"0"'],
])("%s throws an error for an axis that is not a number", (call, received) => {
  expect(call).toThrow(new TypeError(`np: an axis must be a whole number, received ${received}`));
});

test("np.add.at refuses more arguments than it takes", () => {
  const at: (...given: never[]) => void = np.add.at;
  const given = [np.ones(3), [0], 1, 5] as never[];
  expect(() => at(...given)).toThrow("add.at: takes 3 arguments, but also received 5");
});

test("bools have no quantiles between them", () => {
  const bools = np.array([true, false, true]);
  expect(() => np.quantile(bools, 0.5)).toThrow("quantile: expected numbers, received bools");
  expect(np.quantile(bools, 0.5, { method: "lower" })).toBe(1);
});

test("a type or a size that is an option in Python is refused", () => {
  expect(() => np.zeros(2, { dtype: "int64" } as never)).toThrow(
    'data type {"dtype":"int64"} not understood: expected "bool", "int32", "int64", "float32", "float64"',
  );
  expect(() => np.random.randint(0, 10, { size: 3 } as never)).toThrow(
    'random: expected sizes, as in [2, 3], received {"size":3}',
  );
  expect(() => np.random.normal({ size: 3 } as never)).toThrow(
    'random.normal: expected a number, received {"size":3}',
  );
  expect(() => np.format(A as never, ".2f")).toThrow("format: expected a number, received [[0.");
});

test.each<[string, () => unknown, string]>([
  ["a list", () => np.full_like(A, [1] as never), "full_like: expected a number, received [1]"],
  ["a list", () => np.linspace([0, 0] as never, 1), "linspace: expected a number, received [0,0]"],
  ["a text", () => np.arange("3" as never), 'arange: expected a number, received "3"'],
  ["a bigint", () => np.arange(5n as never), "arange: expected a number, received 5"],
  ["null", () => np.arange(0, null as never), "arange: expected a number, received null"],
  ["a text", () => np.random.randint(0, "9" as never), 'randint: expected a number, received "9"'],
  ["a list", () => np.random.uniform([0] as never), "uniform: expected a number, received [0]"],
  [
    "a list",
    () => np.random.default_rng(0).normal([0, 5] as never),
    "normal: expected a number, received [0,5]",
  ],
  [
    "a text",
    () => np.random.default_rng(0).uniform(-1, "1" as never),
    'uniform: expected a number, received "1"',
  ],
])("%s is refused where a number is wanted: %s", (_, call, message) => {
  expect(call).toThrow(message);
});

test("a list or a missing shape is refused with what is expected", () => {
  expect(() => np.random.permutation([1, 2] as never)).toThrow(
    "random.permutation: expected a number or an array, received a list",
  );
  expect(() => np.zeros(undefined as never)).toThrow(
    "zeros: expected sizes, as in [2, 3], received undefined",
  );
  expect(() => np.array(new Array(2) as never)).toThrow("expected numbers in nested lists");
});

test("an error shows only the beginning of a large array", () => {
  const call = () => np.random.normal(np.zeros([9, 99]) as never);
  expect(call).toThrow(/^random\.normal: expected a number, received \[\[0,.{56}$/);
});

test("positions of a split must be whole numbers", () => {
  expect(() => np.split(np.arange(4), [NaN])).toThrow(
    "split: each position must be a whole number, received NaN",
  );
  expect(() => np.array_split(np.arange(4), ["1"] as never)).toThrow(
    'array_split: each position must be a whole number, received "1"',
  );
  expect(() => np.split(np.arange(4), { axis: 0 } as never)).toThrow(
    'split: the number of parts must be a whole number, received {"axis":0}',
  );
});

test("out must be an array", () => {
  expect(() => np.exp(A, { out: [] as never })).toThrow(
    "exp: expected an array as out, received a",
  );
});
