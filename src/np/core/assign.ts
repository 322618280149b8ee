import { copy } from "../kernels/unary.ts";
import { runUnary } from "./run.ts";
import { eachBlock, step, type Layout } from "./layout.ts";
import type { Strided } from "./strided.ts";

/** Broadcasts `source` to the shape of `out` and writes it into `out`, which may be any view. */
export function assign(out: Strided, source: Layout): void {
  if (out.contiguous) {
    runUnary(copy, out, source);
    return;
  }
  const { shape, buffer } = out;
  const ndim = shape.length;
  const rows = ndim > 1 ? shape[ndim - 2] : 1;
  const columns = ndim > 0 ? shape[ndim - 1] : 1;
  const [or, oc, xr, xc] = [step(out, 2), step(out, 1), step(source, 2), step(source, 1)];
  const from = source.buffer;
  eachBlock(shape, [out, source], ([o, x]) => {
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++) buffer[o + r * or + c * oc] = from[x + r * xr + c * xc];
  });
}
