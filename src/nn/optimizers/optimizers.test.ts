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

test("Adam's loop gives the digits of operations on whole arrays, also for views and float32", () => {
  const [lr, beta1, beta2, steps] = [0.1, 0.9, 0.999, 30];
  const start = np.reshape(np.linspace(-1, 2, 12), [3, 4]);
  const params = [start.copy(), start.copy().T, start.astype("float32")];
  const [p, m, v] = [start.copy(), np.zeros([3, 4]), np.zeros([3, 4])];
  const adam = new Adam({ lr });
  for (let step = 1; step <= steps; step++) {
    const g = np.sin(p.mul(step));
    const rate = (lr * Math.sqrt(1 - np.power(beta2, step))) / (1 - np.power(beta1, step));
    np.add(m, g.sub(m).mul(1 - beta1), { out: m });
    np.add(
      v,
      g
        .mul(g)
        .sub(v)
        .mul(1 - beta2),
      { out: v },
    );
    np.subtract(p, m.mul(rate).div(np.sqrt(v).add(1e-7)), { out: p });
    adam.update(params, [g, g.T, g]);
  }
  expect(params[0].tolist()).toEqual(p.tolist());
  expect(params[1].T.tolist()).toEqual(p.tolist());
  expect(params[2].dtype).toBe("float32");
  expect(np.max(np.abs(params[2].sub(p)))).toBeLessThan(1e-5);
});

test("Adam refuses integers, whose steps would be cut off", () => {
  const p = np.array([1, 2]);
  expect(() => new Adam().update([p], [np.array([1, 1])])).toThrow("Cannot cast array data");
  expect(p.tolist()).toEqual([1, 2]);
});
