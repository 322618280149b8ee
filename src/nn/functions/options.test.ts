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

test("fit throws an error for a number of epochs outside an object", () => {
  const trainer = new Trainer(new SoftmaxWithLoss(), new SGD());
  expect(() => trainer.fit(np.zeros([2, 2]), np.zeros(2), 300 as never)).toThrow(
    new TypeError("fit: pass options in an object, as in { maxEpoch: 300 }, received 300"),
  );
});
