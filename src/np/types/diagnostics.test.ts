import { expect, test } from "vitest";
import { check } from "./verdicts.ts";

const { shapes, mistakes, gradual, either } = check({
  shapes: `
    const A = np.array([[1, 2, 3], [4, 5, 6]]);
    const b = A.add(np.array([1, 2, 3])).mul(2);
    const P = A.dot(A.T);
    const n = A.dot(np.ones(3)).dot(np.ones(2));
    const R = A.reshape([3, -1]);
    const F = A.reshape(-1);
    const Z = np.zeros([2, 3]);
    const O = np.add(1, A);
    const u = np.negative(Z);
    const M = np.matmul(A, A.T);
    const r = np.arange(4);
    const unknown = A.reshape([] as number[]);
    const loose = unknown.add(A);
    const plain = np.add(1, 2);
    const s0 = A.sum({ axis: 0 });
    const s1 = np.mean(A, { axis: -1, keepdims: true });
    const total = A.max();
    const places = A.argmax({ axis: 1 });
    const row = A.at(0);
    const column = A.at(":", 1);
    const element = A.at(1, 2);
    const block = A.at("1:", ":");
    const rows = A.slice(1);
    const picked = A.take([1, 0, 1], { axis: 0 });
    const flat = A.take([1, 0]);
    const e = np.exp(A);
    const less = np.less(A, 3);
    const weights = np.random.randn(2, 3);
    const order = np.random.permutation(5);
    const draws = np.random.randint(0, 10, [2, 2]);
    const grid = np.outer(np.ones(2), np.ones(3));
    const joined = np.concatenate([A, A]);
    const beside = np.concatenate([A, np.ones([2, 1])], { axis: -1 });
    const loosely = np.concatenate([A, unknown]);
    const stacked = np.stack([A, A], { axis: 1 });
    const last = np.stack([A, A, A], { axis: -1 });
    const chosen = A.at(":", [0, 2]);
    const masked = A.at(np.less(A, 3));
    const wider = A.at(null, 0, ":");
    const pairs = A.at([0, 1], [1, 2]);
    const beforeNumber = A.at([0, 1], 0);
    const determinant = np.linalg.det(np.eye(2));
    const determinants = np.linalg.det(np.zeros([4, 2, 2]));
    const running = np.maximum.accumulate(A);
    const largest = np.maximum.reduce(A);
    const lists = A.tolist();
    const numbers = r.tolist();
    const alone = np.array(1).tolist();
    const any = unknown.tolist();
    const iterated = [...A];
    const parsed = np.array(JSON.parse("[1]"));
    const deep = np.zeros([2, 3, 4, 5, 6]).sum({ axis: -5 });
  `,
  mistakes: `
    const A = np.zeros([2, 3]);
    const B = np.zeros([2, 2]);
    A.add(B).add(A).dot(A);
    np.subtract(B, A);
    A.dot(B).dot(A);
    np.matmul(A, B);
    A.reshape([4, 2]);
    A.reshape([4, -1]);
    np.array([[1, 2], [3]]);
    A.sum({ axis: 2 });
    np.max(A, { axis: -3 });
    A.at(0, 1, 2);
    A.reshape([-1, 4]);
    np.copyto(A, B);
    np.copyto(np.zeros(3), A);
    np.matmul(A, 3);
    np.array([[1, 2], [3, "4"]]);
    np.array([[1, 2], 3]);
    A.at(null, 0, 1, 2);
  `,
  gradual: `
    let W: np.NDArray = np.zeros([2, 3]);
    W = W.T;
    const layer: { params: np.NDArray[] } = { params: [np.zeros([2, 3]), np.zeros(3)] };
    const known: np.NDArray<[2, 3]> = W;
    const sized: np.NDArray<[number, 3]> = known;
    function step(x: np.NDArray): np.NDArray {
      for (const p of layer.params) x = x.sub(p).dot(W);
      return x;
    }
    const stepped = step(known);
    const wrong: np.NDArray<[3, 2]> = known;
    let turned = np.zeros([2, 3]);
    turned = turned.T;
    np.copyto(np.zeros(3), np.zeros([1, 3]));
  `,
  either: `
    function forward(x: np.NDArray, W: np.NDArray): np.NDArray {
      return np.exp(np.dot(x, W)).add(np.maximum(x.dot(W), 0));
    }
    function softmax(x: np.NDArray): np.NDArray {
      const e = np.exp(np.subtract(x, x.max({ axis: -1, keepdims: true })));
      return np.divide(e, e.sum({ axis: -1, keepdims: true }));
    }
    function sigmoid(x: np.NDArray | number) {
      return np.divide(1, np.add(1, np.exp(np.negative(x))));
    }
    const x: np.NDArray = np.zeros([2, 3]);
    const of = sigmoid(0.5);
    const product = x.dot(x);
    const column = np.sum(x, { axis: 0 });
    const chosen = np.where(np.equal(x.sum({ axis: 0 }), 1), 1, 0);
    for (const row of x) np.exp(row).sum();
    const whole = x.sum({ keepdims: true });
    const double = <A extends np.NDArray>(a: A) => a.mul(2);
    const doubled = double(np.zeros([2, 3]));
    const place = x.sum({ axis: 0 });
    const counted = np.zeros([3, 3]).at(0, place) + 1;
  `,
});

test("hovers show the shape", () => {
  expect(shapes.errors).toEqual([]);
  expect(shapes.hovers).toEqual({
    A: "NDArray<[2, 3]>",
    b: "NDArray<[2, 3]>",
    P: "NDArray<[2, 2]>",
    n: "number",
    R: "NDArray<[3, 2]>",
    F: "NDArray<[6]>",
    Z: "NDArray<[2, 3]>",
    O: "NDArray<[2, 3]>",
    u: "NDArray<[2, 3]>",
    M: "NDArray<[2, 2]>",
    r: "NDArray<[4]>",
    unknown: "NDArray<number[]>",
    loose: "NDArray<number[]>",
    plain: "number",
    s0: "NDArray<[3]>",
    s1: "NDArray<[2, 1]>",
    total: "number",
    places: "NDArray<[2]>",
    row: "NDArray<[3]>",
    column: "NDArray<[2]>",
    element: "number",
    block: "NDArray<[number, 3]>",
    rows: "NDArray<[number, 3]>",
    picked: "NDArray<[3, 3]>",
    flat: "NDArray<[2]>",
    e: "NDArray<[2, 3]>",
    less: "NDArray<[2, 3]>",
    weights: "NDArray<[2, 3]>",
    order: "NDArray<[5]>",
    draws: "NDArray<[2, 2]>",
    grid: "NDArray<[2, 3]>",
    joined: "NDArray<[4, 3]>",
    beside: "NDArray<[2, 4]>",
    loosely: "NDArray<[number, 3]>",
    stacked: "NDArray<[2, 2, 3]>",
    last: "NDArray<[2, 3, 3]>",
    chosen: "NDArray<[2, 2]>",
    masked: "NDArray<number[]>",
    wider: "NDArray<[1, 3]>",
    pairs: "NDArray<number[]>",
    beforeNumber: "NDArray<number[]>",
    determinant: "number",
    determinants: "NDArray<[4]>",
    running: "NDArray<[2, 3]>",
    largest: "NDArray<[3]>",
    lists: "number[][]",
    numbers: "number[]",
    alone: "number",
    any: "unknown",
    iterated: "ArrayOrNumber[]",
    parsed: "NDArray<number[]>",
    deep: "NDArray<[3, 4, 5, 6]>",
  });
});

test("a mistake gives one error with NumPy's message", () => {
  const refused = (given: string, message: string) =>
    `Argument of type '${given}' is not assignable to parameter of type '"${message}"'.`;
  expect(mistakes.errors).toEqual([
    refused("NDArray<[2, 2]>", "operands could not be broadcast together with shapes (2,3) (2,2)"),
    refused("NDArray<[2, 3]>", "operands could not be broadcast together with shapes (2,2) (2,3)"),
    refused("NDArray<[2, 2]>", "shapes (2,3) and (2,2) not aligned: 3 (dim 1) != 2 (dim 0)"),
    refused(
      "NDArray<[2, 2]>",
      "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size 2 is different from 3)",
    ),
    refused("number[]", "cannot reshape array of size 6 into shape (4,2)"),
    refused("number[]", "cannot reshape array of size 6 into shape (4,newaxis)"),
    refused(
      "number[][]",
      "setting an array element with a sequence: the rows have different lengths",
    ),
    `Type 'number' is not assignable to type '"axis 2 is out of bounds for array of dimension 2"'.`,
    `Type 'number' is not assignable to type '"axis -3 is out of bounds for array of dimension 2"'.`,
    refused("0", "too many indices for array: array is 2-dimensional, but 3 were indexed"),
    refused("number[]", "cannot reshape array of size 6 into shape (4)"),
    refused("NDArray<[2, 2]>", "could not broadcast input array from shape (2,2) into shape (2,3)"),
    refused("NDArray<[2, 3]>", "could not broadcast input array from shape (2,3) into shape (3,)"),
    "Argument of type 'number' is not assignable to parameter of type 'NDArray<number[]>'.",
    "Type 'string' is not assignable to type 'Nested'.",
    refused(
      "(number | number[])[]",
      "setting an array element with a sequence: the rows have different lengths",
    ),
    refused("null", "too many indices for array: array is 2-dimensional, but 3 were indexed"),
  ]);
});

test("a value that may be an array or a number can be used as either", () => {
  expect(either.errors).toEqual([]);
  expect(either.hovers).toMatchObject({
    of: "number | NDArray<number[]>",
    product: "ArrayOrNumber",
    column: "ArrayOrNumber",
    chosen: "NDArray<number[]>",
    whole: "NDArray<number[]>",
    doubled: "NDArray<[2, 3]>",
  });
});

test("known and unknown shapes are assignable to each other, different shapes are not", () => {
  expect(gradual.errors).toHaveLength(2);
  expect(gradual.errors[0]).toMatch(
    /^Type 'NDArray<\[2, 3\]>' is not assignable to type 'NDArray<\[3, 2\]>'/,
  );
  expect(gradual.hovers.stepped).toBe("NDArray<number[]>");
});
