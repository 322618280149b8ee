import { checkArray, checkCount } from "../core/arguments.ts";
import { broadcastAll } from "../core/broadcast.ts";
import type { DType } from "../core/dtype.ts";
import { common, typeOf, type Operand } from "../core/elementwise.ts";
import { eachBlock, step, type Layout } from "../core/layout.ts";
import { inOrder, inverse, orderOf } from "../core/order.ts";
import { ordered } from "../core/ordered.ts";
import { settle } from "../core/run.ts";
import type { Strided } from "../core/strided.ts";
import type { ArrayLike } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";

/**
 * Takes each element from `x` where `condition` is not zero, and from `y` elsewhere. The three
 * shapes broadcast: (N, M), (M,) and a number give (N, M).
 *
 * @group comparison
 * @throws ValueError if the shapes do not broadcast
 * @example
 * np.where(np.array([true, false, true]), np.array([1, 2, 3]), 0) // => [1 0 3]
 */
export function where(condition: NDArray, x: ArrayLike, y: ArrayLike): NDArray;
export function where(condition: Strided, x: Operand, y: Operand): Strided {
  checkCount("where", arguments, 3);
  checkArray("where", condition);
  const operands = [condition, asArray(condition, x), asArray(condition, y)];
  const shape = broadcastAll(operands.map((operand) => operand.shape));
  const inMemory = operands.every((operand) => operand.contiguous);
  const order = inMemory ? undefined : orderOf(shape.length, operands);
  if (order === undefined) return chosen(condition, shape, common(x, y), operands);
  const result = chosen(
    condition,
    order.map((axis) => shape[axis]),
    common(x, y),
    operands.map((operand) => inOrder(operand, order)),
  );
  return ordered(result, inverse(order));
}

/** A new array of the chosen elements. */
function chosen(
  like: Strided,
  shape: number[],
  dtype: DType,
  operands: readonly Layout[],
): Strided {
  const out = like.fresh(shape, dtype);
  const rows = out.shape.at(-2) ?? 1;
  const columns = out.shape.at(-1) ?? 1;
  const steps = operands.map((a) => [step(a, 2), step(a, 1)]);
  const [choices, yes, no] = operands.map(({ buffer }) => buffer);
  const [[cr, cc], [xr, xc], [yr, yc]] = steps;
  let o = out.offset;
  eachBlock(out.shape, operands, ([c, p, q]) => {
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++)
        out.buffer[o++] =
          choices[c + i * cr + j * cc] !== 0 ? yes[p + i * xr + j * xc] : no[q + i * yr + j * yc];
  });
  settle(out);
  return out;
}

/** Converts a number to a 0-d array. */
function asArray(like: Strided, value: Operand): Strided {
  if (typeof value !== "number") {
    checkArray("where", value, "an array or a number");
    return value;
  }
  const array = like.fresh([], typeOf(value));
  array.buffer[array.offset] = value;
  return array;
}
