import * as np from "np";
import { expect, test } from "vitest";
import { AdaGrad, Adam, Momentum, SGD, SoftmaxWithLoss, Trainer } from "../index.ts";

test.each(Object.entries({ SGD, Momentum, AdaGrad, Adam }))(
  "%s throws an error for a learning rate outside an object",
  (name, Optimizer) => {
    const message = `${name}: pass options in an object, as in { lr: 0.1 }, received 0.1`;
    expect(() => new Optimizer(0.1 as never)).toThrow(new TypeError(message));
  },
);

test.each(Object.entries({ SGD, Momentum, AdaGrad, Adam }))(
  "%s throws an error for an unknown option",
  (name, Optimizer) => {
    const message = `${name}: unknown option "learningRate", expected lr`;
    expect(() => new Optimizer({ learningRate: 0.1 } as never)).toThrow(message);
  },
);

test("fit throws an error for an unknown option", () => {
  const trainer = new Trainer(new SoftmaxWithLoss(), new SGD());
  expect(() => trainer.fit(np.zeros([2, 2]), np.zeros(2), { epochs: 3 } as never)).toThrow(
    new TypeError('fit: unknown option "epochs", expected maxEpoch, batchSize, evalInterval'),
  );
});

test("fit throws an error for a number of epochs outside an object", () => {
  const trainer = new Trainer(new SoftmaxWithLoss(), new SGD());
  expect(() => trainer.fit(np.zeros([2, 2]), np.zeros(2), 300 as never)).toThrow(
    new TypeError("fit: pass options in an object, as in { maxEpoch: 300 }, received 300"),
  );
});
