import * as np from "numpy-ts";
import { matrix, side, type Operation } from "../contestant.ts";
import { trainWith } from "../training.ts";

type Arr = np.NDArray;

export const train = () =>
  trainWith<Arr>({
    array: (rows) => np.array(rows, "float64"),
    add: (a, b) => a.add(b),
    subtract: (a, b) => a.subtract(b),
    multiply: (a, b) => a.multiply(b),
    divide: (a, b) => a.divide(b),
    scale: (a, factor) => a.multiply(factor),
    sigmoid: (a) => np.reciprocal(a.negative().exp().add(1)),
    exp: (a) => a.exp(),
    dot: (a, b) => a.matmul(b),
    transpose: (a) => a.transpose(),
    sumRows: (a) => a.sum(0, true) as Arr,
    sumColumns: (a) => a.sum(1, true) as Arr,
    maxColumns: (a) => a.max(1, true) as Arr,
    meanLogLoss: (a) => np.array([-Number(a.add(1e-7).log().mean())]),
    number: (a) => Number(a.sum()),
    complement: (a) => a.negative().add(1),
    prepared: (iteration) => iteration,
  });

const [a, b] = [np.random.random([side, side]), np.random.random([side, side])] as Arr[];
const [m, k] = [np.random.random([matrix, matrix]), np.random.random([matrix, matrix])] as Arr[];

export const operations: Partial<Record<Operation, () => unknown>> = {
  add: () => a.add(b),
  "add a number": () => a.add(1.5),
  exp: () => a.exp(),
  sqrt: () => a.sqrt(),
  sum: () => a.sum(),
  "sum, axis 0": () => a.sum(0),
  "sum, axis 1": () => a.sum(1),
  matmul: () => m.matmul(k),
};
