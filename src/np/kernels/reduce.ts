/** Combines `n` numbers, `step` apart from `i` on, into one. */
export type ReduceKernel = (x: Float64Array, i: number, n: number, step: number) => number;

/** The longest run that is summed without halving; NumPy's. */
const BLOCK = 128;

/** The elements that NumPy buffers, and so sums pairwise, at a time. */
const BUFFER = 8192;

/** The sum, from zero: that of -0 and -0 is 0. */
export const sum: ReduceKernel = (x, i, n, step) => {
  let total = 0;
  for (let k = 0; k < n; k += BUFFER) {
    total += pairwise(x, i + k * step, Math.min(BUFFER, n - k), step);
  }
  return total;
};

/**
 * The sum, by halves, with eight partial sums in each short run: NumPy's pairwise summation, whose
 * rounding error grows with the logarithm of `n` only.
 */
function pairwise(x: Float64Array, i: number, n: number, step: number): number {
  if (n < 8) {
    let total = 0;
    for (let k = 0, p = i; k < n; k++, p += step) total += x[p];
    return total;
  }
  if (n > BLOCK) {
    let half = Math.floor(n / 2);
    half -= half % 8;
    return pairwise(x, i, half, step) + pairwise(x, i + half * step, n - half, step);
  }
  let [s0, s1, s2, s3] = [x[i], x[i + step], x[i + 2 * step], x[i + 3 * step]];
  let p = i + 4 * step;
  let [s4, s5, s6, s7] = [x[p], x[p + step], x[p + 2 * step], x[p + 3 * step]];
  p += 4 * step;
  let k = 8;
  for (; k < n - (n % 8); k += 8) {
    s0 += x[p];
    s1 += x[(p += step)];
    s2 += x[(p += step)];
    s3 += x[(p += step)];
    s4 += x[(p += step)];
    s5 += x[(p += step)];
    s6 += x[(p += step)];
    s7 += x[(p += step)];
    p += step;
  }
  let total = s0 + s1 + (s2 + s3) + (s4 + s5 + (s6 + s7));
  for (; k < n; k++, p += step) total += x[p];
  return total;
}

/** The largest; NaN if any is. */
export const max: ReduceKernel = (x, i, n, step) => {
  let best = x[i];
  for (let k = 1, p = i + step; k < n; k++, p += step) {
    const v = x[p];
    if (v > best || v !== v) best = v;
    if (best !== best) break;
  }
  return best;
};

/** The smallest; NaN if any is. */
export const min: ReduceKernel = (x, i, n, step) => {
  let best = x[i];
  for (let k = 1, p = i + step; k < n; k++, p += step) {
    const v = x[p];
    if (v < best || v !== v) best = v;
    if (best !== best) break;
  }
  return best;
};

/** The position of the largest; of the first NaN, if any is. */
export const argmax: ReduceKernel = (x, i, n, step) => {
  let [best, at] = [x[i], 0];
  for (let k = 1, p = i + step; k < n && best === best; k++, p += step) {
    const v = x[p];
    if (v > best || v !== v) [best, at] = [v, k];
  }
  return at;
};

/** The position of the smallest; of the first NaN, if any is. */
export const argmin: ReduceKernel = (x, i, n, step) => {
  let [best, at] = [x[i], 0];
  for (let k = 1, p = i + step; k < n && best === best; k++, p += step) {
    const v = x[p];
    if (v < best || v !== v) [best, at] = [v, k];
  }
  return at;
};
