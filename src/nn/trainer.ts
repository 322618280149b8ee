import * as np from "np";
import type { NDArray } from "np";
import { optionsOf } from "./functions/options.ts";
import type { Optimizer } from "./optimizers/optimizer.ts";

/** What a trainer trains: a network that ends in a loss. */
export interface Model {
  readonly params: readonly NDArray[];
  readonly grads: readonly NDArray[];
  /** The loss for the inputs x and the targets t. */
  forward(x: NDArray, t: NDArray): number;
  /** Writes `grads`, of the loss that `forward` gave last. */
  backward(): unknown;
}

/** How long to train, and how often to report. */
export interface FitOptions {
  /** How often to go through the data; 10 times if not given. */
  maxEpoch?: number;
  /** Rows in a batch; 32 if not given. */
  batchSize?: number;
  /** Reports at an epoch's first iteration and every so many after it; 20 if not given, `null`: never. */
  evalInterval?: number | null;
}

/**
 * Trains a model with an optimizer, batch after batch. `lossList` holds the mean losses that it
 * printed, to be plotted.
 *
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
   * Goes through the rows of x and t `maxEpoch` times, in a new random order each time, and prints
   * the mean loss since the last report. Rows left over after the last full batch are skipped until
   * the next order.
   *
   * @throws IndexError where t has fewer rows than x
   */
  fit(x: NDArray, t: NDArray, options: FitOptions = {}): void {
    const {
      maxEpoch = 10,
      batchSize = 32,
      evalInterval = 20,
    } = optionsOf("fit", "maxEpoch", options);
    const [dataSize] = x.shape;
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
