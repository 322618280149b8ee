import { cos as cosOf, sin as sinOf } from "./sin.ts";
import type { UnaryKernel } from "./types.ts";

export const sin: UnaryKernel = (n, out, o, os, x, i, xs) => {
  for (const end = (o + n * os) | 0; o !== end; o = (o + os) | 0, i = (i + xs) | 0)
    out[o] = sinOf(x[i]);
};

export const cos: UnaryKernel = (n, out, o, os, x, i, xs) => {
  for (const end = (o + n * os) | 0; o !== end; o = (o + os) | 0, i = (i + xs) | 0)
    out[o] = cosOf(x[i]);
};
