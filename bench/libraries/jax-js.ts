import { init, jit, numpy as np, random } from "@jax-js/jax";
import { matrix, side, type Operation } from "../contestant.ts";
import { trainWith } from "../training.ts";

await init();

type Arr = np.Array;

/** Every use of an array consumes it, unless the use is through `ref`. */
export const train = () =>
  trainWith<Arr>({
    array: (rows) => np.array(rows),
    add: (a, b) => a.ref.add(b.ref),
    subtract: (a, b) => a.ref.sub(b.ref),
    multiply: (a, b) => a.ref.mul(b.ref),
    divide: (a, b) => a.ref.div(b.ref),
    scale: (a, factor) => a.ref.mul(factor),
    sigmoid: (a) => np.reciprocal(np.exp(a.ref.neg()).add(1)),
    exp: (a) => np.exp(a.ref),
    dot: (a, b) => np.matmul(a.ref, b.ref),
    transpose: (a) => a.ref.transpose(),
    sumRows: (a) => np.sum(a.ref, 0, { keepdims: true }),
    sumColumns: (a) => np.sum(a.ref, 1, { keepdims: true }),
    maxColumns: (a) => np.max(a.ref, 1, { keepdims: true }),
    meanLogLoss: (a) => np.mean(np.log(a.ref.add(1e-7))).neg(),
    number: (a) => a.js(),
    complement: (a) => a.ref.neg().add(1),
    prepared: (iteration) => jit(iteration),
  });

const square = (n: number, seed: number) => random.uniform(random.key(seed), [n, n]);
const [a, b] = [square(side, 1), square(side, 2)];
const [m, k] = [square(matrix, 3), square(matrix, 4)];
const run = (of: () => Arr) => () => of().dataSync();

export const operations: Partial<Record<Operation, () => unknown>> = {
  add: run(() => a.ref.add(b.ref)),
  "add a number": run(() => a.ref.add(1.5)),
  exp: run(() => np.exp(a.ref)),
  sqrt: run(() => np.sqrt(a.ref)),
  sum: run(() => np.sum(a.ref)),
  "sum, axis 0": run(() => np.sum(a.ref, 0)),
  "sum, axis 1": run(() => np.sum(a.ref, 1)),
  matmul: run(() => np.matmul(m.ref, k.ref)),
};
