import * as nn from "../../src/nn/index.ts";
import * as np from "../../src/np/index.ts";
import { compile } from "../../src/np/simd/index.ts";
import { matrix, side, small, type Operation } from "../contestant.ts";

// As on a page after a run with large arrays.
np.large.compile = compile;

/** The network as in the chapter. */
class TwoLayerNet {
  layers: nn.Layer[];
  lossLayer = new nn.SoftmaxWithLoss();

  constructor(inputSize: number, hiddenSize: number, outputSize: number) {
    const W1 = np.random.randn(inputSize, hiddenSize).mul(0.01);
    const W2 = np.random.randn(hiddenSize, outputSize).mul(0.01);
    this.layers = [
      new nn.Affine(W1, np.zeros(hiddenSize)),
      new nn.Sigmoid(),
      new nn.Affine(W2, np.zeros(outputSize)),
    ];
  }

  get params(): np.NDArray[] {
    return this.layers.flatMap((layer) => layer.params);
  }

  get grads(): np.NDArray[] {
    return this.layers.flatMap((layer) => layer.grads);
  }

  forward(x: np.NDArray, t: np.NDArray): number {
    for (const layer of this.layers) x = layer.forward(x);
    return this.lossLayer.forward(x, t);
  }

  backward(): void {
    let dout: np.NDArray = this.lossLayer.backward();
    for (const layer of this.layers.toReversed()) dout = layer.backward(dout);
  }
}

/** The classes that an untrained network gives to 300 × 300 points, as for a figure. */
export function boundary(): np.NDArray {
  const line = np.linspace(-1, 1, 300);
  const [X, Y] = np.meshgrid(line, line);
  let x: np.NDArray = np.stack([X.reshape(-1), Y.reshape(-1)], { axis: 1 });
  for (const layer of new TwoLayerNet(2, 10, 3).layers) x = layer.forward(x);
  return x.argmax({ axis: 1 }).reshape([300, 300]);
}

export function train(): number {
  let [x, t]: np.NDArray[] = nn.datasets.spiral.loadData();
  const model = new TwoLayerNet(2, 10, 3);
  const optimizer = new nn.SGD({ lr: 1 });
  let total = 0;
  for (let epoch = 0; epoch < 300; epoch++) {
    const idx = np.random.permutation(300);
    [x, t] = [x.take(idx, { axis: 0 }), t.take(idx, { axis: 0 })];
    total = 0;
    for (let start = 0; start < 300; start += 30) {
      total += model.forward(x.slice(start, start + 30), t.slice(start, start + 30));
      model.backward();
      optimizer.update(model.params, model.grads);
    }
  }
  return total / 10;
}

const [a, b] = [np.random.rand(side, side), np.random.rand(side, side)];
const [m, k] = [np.random.rand(matrix, matrix), np.random.rand(matrix, matrix)];
const [m32, k32] = [m, k].map((a): np.NDArray => a.astype("float32"));

const A = np.random.rand(small, small);
const rng = np.random.default_rng(1);

export const operations: Record<Operation, () => unknown> = {
  add: () => np.add(a, b),
  "add a number": () => np.add(a, 1.5),
  exp: () => np.exp(a),
  sqrt: () => np.sqrt(a),
  sum: () => np.sum(a),
  "sum, axis 0": () => np.sum(a, { axis: 0 }),
  "sum, axis 1": () => np.sum(a, { axis: 1 }),
  "sum, rows of 10": () => np.sum(a.reshape([-1, 10]), { axis: 1 }),
  mask: () => a.at(np.greater(a, 0.5)),
  matmul: () => np.matmul(m, k),
  "matmul, float32": () => np.matmul(m32, k32),
  einsum: () => np.einsum("ij,kj->ik", m, k),
  sort: () => np.sort(a),
  svd: () => np.linalg.svd(A),
  standard_normal: () => rng.standard_normal(1e5),
};
