import * as tf from "@tensorflow/tfjs";
import { matrix, side, type Operation } from "../contestant.ts";
import { trainWith } from "../training.ts";

await tf.setBackend("cpu");

export const train = () =>
  trainWith<tf.Tensor>({
    array: (rows) => tf.tensor2d(rows),
    add: (a, b) => a.add(b),
    subtract: (a, b) => a.sub(b),
    multiply: (a, b) => a.mul(b),
    divide: (a, b) => a.div(b),
    scale: (a, factor) => a.mul(factor),
    sigmoid: (a) => a.sigmoid(),
    exp: (a) => a.exp(),
    dot: (a, b) => tf.matMul(a, b),
    transpose: (a) => a.transpose(),
    sumRows: (a) => a.sum(0, true),
    sumColumns: (a) => a.sum(1, true),
    maxColumns: (a) => a.max(1, true),
    meanLogLoss: (a) => a.add(1e-7).log().mean().neg(),
    number: (a) => a.dataSync()[0],
    complement: (a) => tf.sub(1, a),
    prepared:
      (iteration) =>
      (...batch) =>
        tf.tidy(() => iteration(...batch)),
  });

const [a, b] = [tf.randomUniform([side, side]), tf.randomUniform([side, side])];
const [m, k] = [tf.randomUniform([matrix, matrix]), tf.randomUniform([matrix, matrix])];
const run = (of: () => tf.Tensor) => () => of().dispose();

export const operations: Partial<Record<Operation, () => unknown>> = {
  add: run(() => a.add(b)),
  "add a number": run(() => a.add(1.5)),
  exp: run(() => a.exp()),
  sqrt: run(() => a.sqrt()),
  sum: run(() => a.sum()),
  "sum, axis 0": run(() => a.sum(0)),
  "sum, axis 1": run(() => a.sum(1)),
  matmul: run(() => tf.matMul(m, k)),
};
