import * as np from "np";
import { expect, test, vi } from "vitest";
import { Affine, SGD, Sigmoid, SoftmaxWithLoss, Trainer, datasets } from "./index.ts";
import recordedTrainer from "./recorded/trainer.json" with { type: "json" };
import recorded from "./recorded/training.json" with { type: "json" };

/** The chapter's network. */
class TwoLayerNet {
  layers;
  lossLayer = new SoftmaxWithLoss();

  constructor(inputSize: number, hiddenSize: number, outputSize: number) {
    const W1 = np.random.randn(inputSize, hiddenSize).mul(0.01);
    const W2 = np.random.randn(hiddenSize, outputSize).mul(0.01);
    this.layers = [
      new Affine(W1, np.zeros(hiddenSize)),
      new Sigmoid(),
      new Affine(W2, np.zeros(outputSize)),
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

test("the book's training prints the same 300 lines as the original", () => {
  let [x, t] = datasets.spiral.loadData();
  const model = new TwoLayerNet(2, 10, 3);
  const optimizer = new SGD({ lr: 1 });
  const lines: string[] = [];
  const losses: number[] = [];
  for (let epoch = 0; epoch < 300; epoch++) {
    const idx = np.random.permutation(300);
    [x, t] = [x.take(idx, { axis: 0 }), t.take(idx, { axis: 0 })];
    let total = 0;
    for (let start = 0; start < 300; start += 30) {
      total += model.forward(x.slice(start, start + 30), t.slice(start, start + 30));
      model.backward();
      optimizer.update(model.params, model.grads);
    }
    losses.push(total / 10);
    lines.push(`| epoch ${epoch + 1} |  iter 10 / 10 | loss ${np.format(total / 10, ".2f")}`);
  }
  expect(lines).toEqual(recorded.lines);
  const apart = losses.map((loss, i) => Math.abs(loss - recorded.losses[i]));
  expect(Math.max(...apart)).toBeLessThan(1e-13);
});

test("a Trainer reports as in the book, and a second fit continues the training", () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const [x, t] = datasets.spiral.loadData();
  const trainer = new Trainer(new TwoLayerNet(2, 10, 3), new SGD({ lr: 1 }));
  trainer.fit(x, t, { maxEpoch: 2, batchSize: 30, evalInterval: 4 });
  trainer.fit(x, t, { maxEpoch: 1 });
  trainer.fit(x, t, { maxEpoch: 1, evalInterval: null });
  const lines = log.mock.calls.map(([line]) => line as string);
  log.mockRestore();
  expect(lines).toEqual(recordedTrainer.lines);
  expect(trainer.lossList).toEqual(
    recordedTrainer.losses.map((loss) => expect.closeTo(loss, 13) as number),
  );
});

test.each([0, 2.5, 65])("a Trainer refuses the batch size %d of 64 rows", (batchSize) => {
  const trainer = new Trainer(new SoftmaxWithLoss(), new SGD());
  const fit = () => trainer.fit(np.zeros([64, 4]), np.zeros(64, "int64"), { batchSize });
  expect(fit).toThrow(
    `batchSize must be from 1 to 64, the number of rows of x, received ${batchSize}`,
  );
});
