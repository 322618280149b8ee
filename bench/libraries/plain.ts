import { side, type Operation } from "../contestant.ts";
import { data, weight } from "../training.ts";

/*
 * The performance of plain JavaScript: the training as one loop over preallocated buffers, and each
 * operation as one loop.
 */

const [I, H, O, N] = [2, 10, 3, 30];

const weights = (n: number, m: number) =>
  Float64Array.from({ length: n * m }, (_, i) => weight(Math.floor(i / m), i % m));

export function train(): number {
  const [x, t] = [Float64Array.from(data.x.flat()), Float64Array.from(data.t.flat())];
  const W1 = weights(I, H);
  const W2 = weights(H, O);
  const [b1, b2] = [new Float64Array(H), new Float64Array(O)];
  const [dW1, dW2] = [new Float64Array(I * H), new Float64Array(H * O)];
  const [db1, db2] = [new Float64Array(H), new Float64Array(O)];
  const [h, y] = [new Float64Array(H), new Float64Array(O)];
  let order = data.x.map((_, i) => i);
  let total = 0;
  for (let epoch = 0; epoch < 300; epoch++) {
    const before = order;
    order = before.map((_, i) => before[(i * 7 + epoch) % 300]);
    total = 0;
    for (let start = 0; start < 300; start += N) {
      for (const gradient of [dW1, dW2, db1, db2]) gradient.fill(0);
      let loss = 0;
      for (let n = 0; n < N; n++) {
        const row = order[start + n];
        for (let j = 0; j < H; j++) {
          let s = b1[j];
          for (let i = 0; i < I; i++) s += x[row * I + i] * W1[i * H + j];
          h[j] = 1 / (1 + Math.exp(-s));
        }
        let sum = 0;
        for (let o = 0; o < O; o++) {
          let s = b2[o];
          for (let j = 0; j < H; j++) s += h[j] * W2[j * O + o];
          y[o] = Math.exp(s);
          sum += y[o];
        }
        for (let o = 0; o < O; o++) {
          y[o] /= sum;
          if (t[row * O + o] === 1) loss -= Math.log(y[o] + 1e-7);
          y[o] = (y[o] - t[row * O + o]) / N;
          db2[o] += y[o];
        }
        for (let j = 0; j < H; j++) {
          let dh = 0;
          for (let o = 0; o < O; o++) {
            dW2[j * O + o] += h[j] * y[o];
            dh += y[o] * W2[j * O + o];
          }
          const da = dh * h[j] * (1 - h[j]);
          db1[j] += da;
          for (let i = 0; i < I; i++) dW1[i * H + j] += x[row * I + i] * da;
        }
      }
      total += loss / N;
      for (const [p, g] of [
        [W1, dW1],
        [W2, dW2],
        [b1, db1],
        [b2, db2],
      ])
        // prettier-ignore
        for (let i = 0; i < p.length; i++) p[i] -= g[i];
    }
  }
  return total / 10;
}

const size = side * side;
const [a, b] = [0, 1].map(() => Float64Array.from({ length: size }, () => Math.random()));

function rowSums(length: number): Float64Array {
  const out = new Float64Array(size / length);
  for (let r = 0; r < out.length; r++) {
    let sum = 0;
    for (let c = 0; c < length; c++) sum += a[r * length + c];
    out[r] = sum;
  }
  return out;
}

function columnSums(): Float64Array {
  const out = new Float64Array(side);
  for (let r = 0; r < side; r++) for (let c = 0; c < side; c++) out[c] += a[r * side + c];
  return out;
}

export const operations: Partial<Record<Operation, () => unknown>> = {
  add: () => {
    const out = new Float64Array(size);
    for (let i = 0; i < size; i++) out[i] = a[i] + b[i];
    return out;
  },
  "add a number": () => {
    const out = new Float64Array(size);
    for (let i = 0; i < size; i++) out[i] = a[i] + 1.5;
    return out;
  },
  exp: () => {
    const out = new Float64Array(size);
    for (let i = 0; i < size; i++) out[i] = Math.exp(a[i]);
    return out;
  },
  sqrt: () => {
    const out = new Float64Array(size);
    for (let i = 0; i < size; i++) out[i] = Math.sqrt(a[i]);
    return out;
  },
  sum: () => {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += a[i];
    return sum;
  },
  "sum, axis 0": columnSums,
  "sum, axis 1": () => rowSums(side),
  "sum, rows of 10": () => rowSums(10),
};
