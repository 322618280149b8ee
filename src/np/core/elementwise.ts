import type { BinaryKernel, UnaryKernel } from "../kernels/types.ts";
import { checkArray } from "./arguments.ts";
import { broadcast } from "./broadcast.ts";
import { dtypeOf, promote, promoteNumber, type DType } from "./dtype.ts";
import type { Layout } from "./layout.ts";
import { inOrder, inverse, orderOf } from "./order.ts";
import { ordered } from "./ordered.ts";
import { finish, outOf, target, type Destination } from "./out.ts";
import { runBinary, runUnary, settle } from "./run.ts";
import { Strided } from "./strided.ts";

/** An operand: an array, or a plain number, which broadcasts to any shape. */
export type Operand = number | Strided;

/** Buffer from which a kernel reads plain numbers; the third element receives a plain result. */
const plain = new Float64Array(3);
const [left, right] = [0, 1].map((offset): Layout => {
  return { shape: [], size: 1, strides: [], offset, buffer: plain, contiguous: true };
});

function layout(name: string, operand: Operand, place: Layout): Layout {
  if (typeof operand === "number") {
    plain[place.offset] = operand;
    return place;
  }
  checkArray(name, operand, "an array or a number");
  return operand;
}

/** Whether an operand is an array of float32, whose type a plain number beside it takes. */
function isSingle(operand: Operand): boolean {
  return typeof operand !== "number" && operand.dtype === "float32";
}

/** The dtype of an operand. */
export function typeOf(operand: Operand): DType {
  return operand instanceof Strided ? operand.dtype : dtypeOf(operand);
}

/** The dtype of an operation on two operands. A plain number does not widen an array of its kind. */
export function common(a: Operand, b: Operand): DType {
  if (typeof a === "number") {
    return typeof b === "number" ? promote(dtypeOf(a), dtypeOf(b)) : promoteNumber(typeOf(b), a);
  }
  return typeof b === "number" ? promoteNumber(typeOf(a), b) : promote(typeOf(a), typeOf(b));
}

/**
 * Runs a kernel over two operands, broadcast together. Returns an array of type `dtype` (or `out`,
 * if given), or a number if both operands are numbers. Errors name the operation: a TypeError for a
 * value that is neither an array nor a number and for an unknown option, a ValueError for shapes that
 * do not fit.
 */
export function binary(
  name: string,
  kernel: BinaryKernel,
  dtype: DType,
  a: Operand,
  b: Operand,
  options?: Destination,
): Operand {
  const x = layout(name, a, left);
  const y = layout(name, b, right);
  if (x === left ? isSingle(b) : y === right && isSingle(a)) {
    plain[0] = Math.fround(plain[0]);
    plain[1] = Math.fround(plain[1]);
  }
  const out = outOf(name, options);
  const array = typeof a !== "number" ? a : typeof b !== "number" ? b : out;
  if (array === undefined) {
    kernel(1, plain, 2, 1, plain, 0, 0, plain, 1, 0);
    return plain[2];
  }
  if (out === undefined) return inNew(kernel, array, dtype, x, y);
  const result = target(name, out, dtype, [x, y]);
  runBinary(kernel, result, x, y);
  settle(result);
  return finish(out, result);
}

/** Runs a kernel over one operand, like `binary` over two. */
export function unary(
  name: string,
  kernel: UnaryKernel,
  dtype: DType,
  a: Operand,
  options?: Destination,
): Operand {
  const x = layout(name, a, left);
  const out = outOf(name, options);
  const array = typeof a !== "number" ? a : out;
  if (array === undefined) {
    kernel(1, plain, 2, 1, plain, 0, 0);
    return plain[2];
  }
  // A unary kernel reads only the first of the two operands.
  if (out === undefined) return inNew(kernel, array, dtype, x, x);
  const result = target(name, out, dtype, [x]);
  runUnary(kernel, result, x);
  settle(result);
  return finish(out, result);
}

/**
 * Runs a kernel over two operands, broadcast together, into a new array, whose axes have the order
 * that NumPy gives them in memory.
 */
function inNew(kernel: BinaryKernel, like: Strided, dtype: DType, x: Layout, y: Layout): Strided {
  const shape = broadcast(x.shape, y.shape);
  const order = x.contiguous && y.contiguous ? undefined : orderOf(shape.length, [x, y]);
  const result = like.fresh(order ? order.map((axis) => shape[axis]) : shape, dtype);
  if (order) runBinary(kernel, result, inOrder(x, order), inOrder(y, order));
  else runBinary(kernel, result, x, y);
  settle(result);
  return order ? ordered(result, inverse(order)) : result;
}
