import * as np from "np";
import type { NDArray } from "np";
import { optionsOf } from "./functions/options.ts";
import type { Optimizer } from "./optimizers/optimizer.ts";

/** A model that a trainer can train: a network that ends in a loss. */
export interface Model {
  readonly params: readonly NDArray[];
  readonly grads: readonly NDArray[];
  /** The loss for the inputs x and the targets t. */
  forward(x: NDArray, t: NDArray): number;
  /** Writes the gradients of the last loss of `forward` into `grads`. */
  backward(): unknown;
}

/** Options for training and reporting. */
export interface FitOptions {
  /** The number of passes through the data; 10 by default. */
  maxEpoch?: number;
  /** The number of rows in a batch; 32 by default. */
  batchSize?: number;
  /**
   * The number of iterations from one report to the next, of which the first is at the start of an
   * epoch; 20 by default, `null` for no reports.
   */
  evalInterval?: number | null;
}

/**
 * Trains a model with an optimizer, batch by batch. `lossList` contains the mean losses that it
 * printed, ready to plot.
 *
 * @group training
 * @example
 * const trainer = new Trainer(new SoftmaxWithLoss(), new SGD({ lr: 1 }));
 * trainer.fit(np.zeros([64, 4]), np.zeros(64, "int64"), { maxEpoch: 3 });
 * trainer.lossList.length // => 3
 */
export class Trainer {
  /** The mean losses, as printed. */
  readonly lossList: number[] = [];
  private epoch = 0;
  private readonly model: Model;
  private readonly optimizer: Optimizer;

  constructor(model: Model, optimizer: Optimizer) {
    this.model = model;
    this.optimizer = optimizer;
  }

  /**
   * Trains for `maxEpoch` epochs and prints the mean loss since the last report. Each epoch takes
   * the rows of x and t in a new random order and skips those left over after the last full batch.
   *
   * @throws IndexError if t has fewer rows than x
   * @throws ValueError for a batchSize that is not a whole number, or exceeds the rows of x
   */
  fit(x: NDArray, t: NDArray, options: FitOptions = {}): void {
    const {
      maxEpoch = 10,
      batchSize = 32,
      evalInterval = 20,
    } = optionsOf("fit", options, "maxEpoch", "batchSize", "evalInterval");
    const [dataSize] = x.shape;
    if (!(Number.isInteger(batchSize) && batchSize >= 1 && batchSize <= dataSize)) {
      throw new np.ValueError(
        `fit: batchSize must be from 1 to ${dataSize}, the number of rows of x, received ${batchSize}`,
      );
    }
    const maxIters = Math.floor(dataSize / batchSize);
    let totalLoss = 0;
    let lossCount = 0;
    for (let e = 0; e < maxEpoch; e++) {
      this.epoch++;
      const idx = np.random.permutation(dataSize);
      x = x.take(idx, { axis: 0 });
      t = t.take(idx, { axis: 0 });
      for (let iters = 0; iters < maxIters; iters++) {
        const [start, stop] = [iters * batchSize, (iters + 1) * batchSize];
        totalLoss += this.model.forward(x.slice(start, stop), t.slice(start, stop));
        lossCount++;
        this.model.backward();
        this.optimizer.update(this.model.params, this.model.grads);
        if (evalInterval && iters % evalInterval === 0) {
          const loss = totalLoss / lossCount;
          const shown = np.format(loss, ".2f");
          console.log(`| epoch ${this.epoch} |  iter ${iters + 1} / ${maxIters} | loss ${shown}`);
          this.lossList.push(loss);
          totalLoss = 0;
          lossCount = 0;
        }
      }
    }
  }
}
