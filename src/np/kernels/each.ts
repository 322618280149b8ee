import type { BinaryKernel, DownKernel, ReduceKernel, UnaryKernel } from "./types.ts";

/** A kernel that applies a function to each number. */
export function each(f: (x: number) => number): UnaryKernel {
  return (n, out, o, os, x, i, xs) => {
    for (; n > 0; n--, o += os, i += xs) out[o] = f(x[i]);
  };
}

/** A kernel that applies a function to each pair of numbers. */
export function eachPair(f: (x: number, y: number) => number): BinaryKernel {
  return (n, out, o, os, x, i, xs, y, j, ys) => {
    for (; n > 0; n--, o += os, i += xs, j += ys) out[o] = f(x[i], y[j]);
  };
}

/** Kernels that combine numbers one after the other, starting from `first`. */
export function fold(first: number, f: (x: number, y: number) => number) {
  const run: ReduceKernel = (x, i, n, step) => {
    let result = first;
    for (; n > 0; n--, i += step) result = f(result, x[i]);
    return result;
  };
  const down: DownKernel = (rows, columns, out, o, x, xi, xr, xc) => {
    out.fill(first, o, o + columns);
    for (; rows > 0; rows--, xi += xr)
      for (let c = 0, p = xi; c < columns; c++, p += xc) out[o + c] = f(out[o + c], x[p]);
  };
  return { run, down };
}
