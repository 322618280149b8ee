import * as np from "np";
import type { NDArray } from "np";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  Affine,
  MatMul,
  Sigmoid,
  SoftmaxWithLoss,
  numericalGradient,
  type Layer,
} from "./index.ts";

const hidden = new Affine(np.zeros([2, 10]), np.zeros(10));
const output = new MatMul(np.zeros([10, 3]));
const x = np.zeros([30, 2]);

describe("shapes in the types", () => {
  test("are passed through the layers, forward and backward", () => {
    const h = new Sigmoid().forward(hidden.forward(x));
    const y = output.forward(h);
    expectTypeOf(h).toEqualTypeOf<NDArray<[30, 10]>>();
    expectTypeOf(y).toEqualTypeOf<NDArray<[30, 3]>>();
    expectTypeOf(output.backward(y)).toEqualTypeOf<NDArray<[30, 10]>>();
    expectTypeOf(hidden.forward(x.at(0))).toEqualTypeOf<NDArray<[10]>>();
    expectTypeOf(numericalGradient(() => 0, x)).toEqualTypeOf<NDArray<[30, 2]>>();
  });

  test("give NumPy's message for shapes that do not fit", () => {
    expectTypeOf<
      Parameters<typeof output.forward<NDArray<[30, 2]>>>[0]
    >().toEqualTypeOf<"shapes (30,2) and (10,3) not aligned: 2 (dim 1) != 10 (dim 0)">();
    expectTypeOf<
      Parameters<typeof hidden.backward<NDArray<[30, 3]>>>[0]
    >().toEqualTypeOf<"shapes (30,3) and (10,2) not aligned: 3 (dim 1) != 10 (dim 0)">();
    expectTypeOf(Affine<2, 10>).constructorParameters.not.toExtend<
      [NDArray<[2, 10]>, NDArray<[3]>]
    >();
  });

  test("allow unknown shapes", () => {
    const unknown: NDArray = x;
    const sized: NDArray<[number, 2]> = x;
    expectTypeOf(hidden.forward(unknown)).toEqualTypeOf<NDArray>();
    expectTypeOf(hidden.forward(sized)).toEqualTypeOf<NDArray<[number, 10]>>();
    expectTypeOf(new SoftmaxWithLoss().forward(unknown, unknown)).toEqualTypeOf<number>();
    const [I, H]: number[] = [2, 10];
    const loose = new Affine(np.zeros([I, H]), np.zeros(H));
    expectTypeOf(loose.forward(x)).toEqualTypeOf<NDArray<[30, number]>>();
  });

  test("allow a list of layers of all kinds, and a loop over it", () => {
    const listed: Layer[] = [hidden, new Sigmoid(), output];
    const inferred = [hidden, new Sigmoid(), output];
    let signal: NDArray = x;
    for (const layer of listed) signal = layer.forward(signal);
    signal = x;
    for (const layer of inferred) signal = layer.forward(signal);
    expectTypeOf(signal).toEqualTypeOf<NDArray>();
    const params: NDArray[] = inferred.flatMap((layer) => layer.params);
    const grads: NDArray[] = inferred.flatMap((layer) => layer.grads);
    expect([params.length, grads.length]).toEqual([3, 3]);
    const [W, b] = hidden.params;
    expectTypeOf(W).toEqualTypeOf<NDArray<[2, 10]>>();
    expectTypeOf(b).toEqualTypeOf<NDArray<[10]>>();
  });
});
