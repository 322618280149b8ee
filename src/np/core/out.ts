import { checkArray, checkOptions } from "./arguments.ts";
import { broadcastAll, stretchesTo } from "./broadcast.ts";
import { assign } from "./assign.ts";
import { canCast, type DType } from "./dtype.ts";
import { ValueError } from "./errors.ts";
import type { Layout } from "./layout.ts";
import { mayOverlap } from "./overlap.ts";
import { shapeText } from "./shape.ts";
import type { Strided } from "./strided.ts";

/** The option that says where a result goes. */
export interface Destination {
  out?: Strided;
}

/** Where the result goes, if not into a new array. Throws a TypeError for other options. */
export function outOf(name: string, options: Destination | undefined): Strided | undefined {
  if (options === undefined) return undefined;
  checkOptions(name, options, "out");
  if (options.out !== undefined) checkArray(name, options.out, "an array as out");
  return options.out;
}

/** NumPy's error for a result that an array cannot take. */
export function castError(name: string, from: DType, to: DType): TypeError {
  return new TypeError(
    `Cannot cast ufunc '${name}' output from dtype('${from}') to dtype('${to}') with casting rule 'same_kind'`,
  );
}

/** Throws NumPy's errors if `out` cannot take the result's type or shape. */
export function checkOut(
  name: string,
  out: Strided,
  dtype: DType,
  operands: readonly Pick<Layout, "shape">[],
): void {
  if (!canCast(dtype, out.dtype)) {
    throw castError(name, dtype, out.dtype);
  }
  for (let i = 0; i < operands.length; i++) {
    if (stretchesTo(operands[i].shape, out.shape)) continue;
    const shape = broadcastAll([...operands, out].map((each) => each.shape));
    const [has, wants] = [shapeText(out.shape), shapeText(shape)];
    throw new ValueError(
      `non-broadcastable output operand with shape ${has} doesn't match the broadcast shape ${wants}`,
    );
  }
}

/**
 * Where a kernel may write a result that is meant for `out`: `out` itself, or a fresh array where
 * `out` is not contiguous or a later read would meet a number already overwritten.
 * Throws NumPy's errors where `out` cannot take the result's shape or type.
 */
export function target(
  name: string,
  out: Strided,
  dtype: DType,
  operands: readonly Layout[],
): Strided {
  checkOut(name, out, dtype, operands);
  if (!out.contiguous) return out.fresh(out.shape, out.dtype);
  for (let i = 0; i < operands.length; i++)
    if (!isSafe(out, operands[i])) return out.fresh(out.shape, out.dtype);
  return out;
}

/** Whether writing `out` in order never overwrites a number of `x` that is read later. */
function isSafe(out: Strided, x: Layout): boolean {
  const inPlace = x.offset === out.offset && x.contiguous && x.size === out.size;
  return inPlace || !mayOverlap(out, x);
}

/** Copies the result to `out` if it is not there yet. */
export function finish(out: Strided, result: Strided): Strided {
  if (result !== out) assign(out, result);
  return out;
}
