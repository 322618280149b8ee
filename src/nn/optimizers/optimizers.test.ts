import * as np from "np";
import { expect, test } from "vitest";
import { AdaGrad, Adam, Momentum, SGD, type Optimizer } from "../index.ts";
import recorded from "../recorded/optimizers.json" with { type: "json" };

const optimizers: Record<keyof typeof recorded, Optimizer> = {
  SGD: new SGD({ lr: 0.1 }),
  Momentum: new Momentum({ lr: 0.01 }),
  AdaGrad: new AdaGrad({ lr: 0.5 }),
  Adam: new Adam({ lr: 0.1 }),
};

test.each(Object.entries(optimizers))("%s takes NumPy's steps, in place", (name, optimizer) => {
  const steepness = [np.array([1, 10, 0.1]), np.array([[2]])];
  const params = [np.array([1, -2, 3], "float64"), np.array([[-4]], "float64")];
  for (const step of recorded[name as keyof typeof recorded]) {
    optimizer.update(
      params,
      params.map((p, i) => p.mul(steepness[i])),
    );
    params.forEach((p, i) => {
      // Powers of beta may differ from the C library's in the last digit.
      const apart = np.max(np.abs(p.sub(np.array(step[i] as number[]))));
      expect(apart).toBeLessThan(name === "Adam" ? 1e-15 : Number.MIN_VALUE);
    });
  }
});
