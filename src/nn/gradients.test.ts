import * as np from "np";
import { describe, expect, test } from "vitest";
import {
  Affine,
  MatMul,
  Relu,
  Sigmoid,
  SigmoidWithLoss,
  Softmax,
  SoftmaxWithLoss,
  numericalGradient,
  type Layer,
  type Loss,
} from "./index.ts";

const stream = new np.random.RandomState(1984);
const randn = (...shape: number[]): np.NDArray => stream.randn(...shape);

/** Fails if two arrays differ by more than the error of central differences. */
function expectClose(actual: np.NDArray, expected: np.NDArray): void {
  expect(actual.shape).toEqual(expected.shape);
  expect(np.max(np.abs(actual.sub(expected)))).toBeLessThan(1e-8);
}

const layers: [name: string, layer: Layer][] = [
  ["MatMul", new MatMul(randn(3, 5))],
  ["Affine", new Affine(randn(3, 5), randn(5))],
  ["Sigmoid", new Sigmoid()],
  ["Relu", new Relu()],
  ["Softmax", new Softmax()],
];

describe.each(layers)("%s", (_, layer) => {
  const x = randn(4, 3);
  const dout = randn(...layer.forward(x).shape);
  const loss = () => layer.forward(x).mul(dout).sum();

  test("backward returns the gradient with respect to x, and does not change dout", () => {
    layer.forward(x);
    const before = dout.copy();
    expectClose(layer.backward(dout), numericalGradient(loss, x));
    expect(dout.tolist()).toEqual(before.tolist());
  });

  test("backward writes the gradients with respect to the params in place", () => {
    const grads = [...layer.grads];
    layer.forward(x);
    layer.backward(dout);
    expect(grads).toHaveLength(layer.params.length);
    layer.params.forEach((p, i) => {
      expect(layer.grads[i]).toBe(grads[i]);
      expectClose(grads[i], numericalGradient(loss, p));
    });
  });

  test("the gradients are those of the last batch only", () => {
    layer.forward(randn(4, 3));
    layer.backward(randn(...dout.shape));
    layer.forward(x);
    expectClose(layer.backward(dout), numericalGradient(loss, x));
    layer.params.forEach((p, i) => expectClose(layer.grads[i], numericalGradient(loss, p)));
  });
});

test.each<[name: string, layer: Layer]>([
  ["MatMul", new MatMul(randn(3, 3))],
  ["Affine", new Affine(randn(3, 3), randn(3))],
])("%s gives the gradients of a vector, and of a batch of matrices", (_, layer) => {
  for (const shape of [[3], [2, 4, 3]]) {
    const [x, dout] = [randn(...shape), randn(...shape)];
    const loss = () => layer.forward(x).mul(dout).sum();
    layer.forward(x);
    expectClose(layer.backward(dout), numericalGradient(loss, x));
    layer.params.forEach((p, i) => expectClose(layer.grads[i], numericalGradient(loss, p)));
  }
});

const scores = randn(4, 3);
const losses: [name: string, layer: Loss, t: np.NDArray][] = [
  ["SoftmaxWithLoss of labels", new SoftmaxWithLoss(), np.array([2, 0, 1, 1])],
  [
    "SoftmaxWithLoss of one-hot rows",
    new SoftmaxWithLoss(),
    np.array([
      [0, 0, 1],
      [1, 0, 0],
      [0, 1, 0],
      [0, 1, 0],
    ]),
  ],
  [
    "SigmoidWithLoss",
    new SigmoidWithLoss(),
    np.array([
      [0, 0, 1],
      [1, 1, 0],
      [0, 1, 0],
      [1, 1, 1],
    ]),
  ],
];

// As in the book, the gradient ignores the 1e-7 in the logarithm.
describe.each(losses)("%s", (_, layer, t) => {
  test.each([1, 2.5])("backward(%d) returns the gradient with respect to the scores", (dout) => {
    const expected = numericalGradient(() => layer.forward(scores, t), scores).mul(dout);
    layer.forward(scores, t);
    const actual = layer.backward(dout);
    expect(np.max(np.abs(actual.sub(expected)))).toBeLessThan(1e-6);
  });
});

test("labels and one-hot rows give the same loss and the same gradient", () => {
  const [labels, rows] = [new SoftmaxWithLoss(), new SoftmaxWithLoss()];
  const t = np.array([2, 0, 1, 1]);
  expect(labels.forward(scores, t)).toBe(rows.forward(scores, np.eye(3).take(t, { axis: 0 })));
  expect(labels.backward().tolist()).toEqual(rows.backward().tolist());
});

test("a label outside the classes, or a wrong number of labels, throws an error", () => {
  const layer = new SoftmaxWithLoss();
  expect(() => layer.forward(scores, np.array([0, 1, 2, 3]))).toThrow(
    "index 3 is out of bounds for axis 0 with size 3",
  );
  expect(() => layer.forward(scores, np.array([0, 1]) as np.NDArray)).toThrow(
    "operands could not be broadcast together with shapes (4,3) (2,3)",
  );
});

test("targets that would be broadcast to the scores are an error", () => {
  const column: np.NDArray = np.array([[0], [1], [2], [0]]);
  expect(() => new SoftmaxWithLoss().forward(scores, column)).toThrow(
    new np.ValueError(
      "SoftmaxWithLoss: t must have the shape of the scores, (4, 3) or be labels of shape (4,), received (4, 1)",
    ),
  );
  expect(() => new SigmoidWithLoss().forward(scores, column)).toThrow(
    new np.ValueError(
      "SigmoidWithLoss: t must have the shape of the scores, (4, 3), received (4, 1)",
    ),
  );
  expect(() => new SigmoidWithLoss().forward(randn(4), column)).toThrow("(4,), received (4, 1)");
});

test("large scores neither overflow nor give an infinite loss", () => {
  const x = np.array([[1000, 0], [0, 1000]], "float64"); // prettier-ignore
  expect(new SoftmaxWithLoss().forward(x, np.array([0, 0]))).toBeCloseTo(-Math.log(1e-7) / 2, 6);
  const far = np.array([1000, -1000], "float64");
  expect(new SigmoidWithLoss().forward(far, np.array([0, 1]))).toBeCloseTo(-Math.log(1e-7), 6);
});

test("backward before forward throws an error", () => {
  const layers = [
    () => new MatMul(np.zeros([2, 3])).backward(np.zeros([1, 3])),
    () => new Affine(np.zeros([2, 3]), np.zeros(3)).backward(np.zeros([1, 3])),
    () => new Sigmoid().backward(np.zeros(1)),
    () => new Relu().backward(np.zeros(1)),
    () => new Softmax().backward(np.zeros(1)),
    () => new SoftmaxWithLoss().backward(),
    () => new SigmoidWithLoss().backward(),
  ];
  for (const backward of layers) expect(backward).toThrow(/^\w+\.backward: call forward first$/);
});
