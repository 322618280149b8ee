import spiral from "../src/nn/recorded/spiral.json" with { type: "json" };

/** Computes the loss and the next weights from the weights and a batch. */
type Iteration<A> = (params: A[], x: A, t: A) => A[];

/** The operations of a library on matrices; a single row or column is broadcast. */
export interface Library<A> {
  array(rows: number[][]): A;
  add(a: A, b: A): A;
  subtract(a: A, b: A): A;
  multiply(a: A, b: A): A;
  divide(a: A, b: A): A;
  scale(a: A, factor: number): A;
  /** 1 / (1 + exp(-a)) */
  sigmoid(a: A): A;
  exp(a: A): A;
  dot(a: A, b: A): A;
  transpose(a: A): A;
  /** The sum of all rows, as a row. */
  sumRows(a: A): A;
  /** The sum of all columns, as a column. */
  sumColumns(a: A): A;
  maxColumns(a: A): A;
  /** The mean of -log(a + 1e-7), where a is a column. */
  meanLogLoss(a: A): A;
  number(a: A): number;
  /** 1 - a */
  complement(a: A): A;
  /**
   * Compiles an iteration, or frees everything that it does not return, if the library supports it.
   */
  prepared(iteration: Iteration<A>): Iteration<A>;
}

export const data: { x: number[][]; t: number[][] } = spiral;

/** A small initial weight, the same for all libraries. */
export const weight = (i: number, j: number) => 0.01 * Math.sin(1 + 7 * i + 3 * j);

/** The chapter's training of a 2-10-3 network, with the operations of a library. */
export function trainWith<A>(lib: Library<A>): number {
  let [x, t] = [data.x, data.t];
  const filled = (n: number, m: number, of: (i: number, j: number) => number) =>
    lib.array(Array.from({ length: n }, (_, i) => Array.from({ length: m }, (_, j) => of(i, j))));
  let params = [
    filled(2, 10, weight),
    filled(1, 10, () => 0),
    filled(10, 3, weight),
    filled(1, 3, () => 0),
  ];
  const iteration = lib.prepared((p, x, t) => step(lib, p, x, t));
  let total = 0;
  for (let epoch = 0; epoch < 300; epoch++) {
    const order = x.map((_, i) => (i * 7 + epoch) % 300);
    [x, t] = [order.map((i) => x[i]), order.map((i) => t[i])];
    total = 0;
    for (let start = 0; start < 300; start += 30) {
      const [rows, right] = [x, t].map((all) => lib.array(all.slice(start, start + 30)));
      const [loss, ...next] = iteration(params, rows, right);
      total += lib.number(loss);
      params = next;
    }
  }
  return total / 10;
}

function step<A>(lib: Library<A>, params: A[], x: A, t: A): A[] {
  const [W1, b1, W2, b2] = params;
  const h = lib.sigmoid(lib.add(lib.dot(x, W1), b1));
  const scores = lib.add(lib.dot(h, W2), b2);
  const e = lib.exp(lib.subtract(scores, lib.maxColumns(scores)));
  const y = lib.divide(e, lib.sumColumns(e));
  const loss = lib.meanLogLoss(lib.sumColumns(lib.multiply(y, t)));
  const dscores = lib.scale(lib.subtract(y, t), 1 / 30);
  const dh = lib.dot(dscores, lib.transpose(W2));
  const da = lib.multiply(lib.multiply(dh, lib.complement(h)), h);
  const grads = [
    lib.dot(lib.transpose(x), da),
    lib.sumRows(da),
    lib.dot(lib.transpose(h), dscores),
    lib.sumRows(dscores),
  ];
  return [loss, ...params.map((p, i) => lib.subtract(p, grads[i]))];
}
