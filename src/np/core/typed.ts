import type { ArrayOrNumber, NDArray } from "../ndarray.ts";
import type { Broadcast } from "../types/broadcast.ts";
import type { Contract, Matmul } from "../types/dot.ts";
import type { Index, Indexed, Picks } from "../types/indexing.ts";
import type { Reduce } from "../types/reduce.ts";
import type { Fit, Ranked, Shape } from "../types/shape.ts";

/** An array, or a plain number, which broadcasts to any shape. */
export type ArrayLike = number | NDArray;

/** The shape of an operand; a number has none. */
export type Of<T> = T extends NDArray<infer S> ? S : [];

/** A number for a number, and an array of the same shape for an array. */
export type Alike<X> = X extends number ? number : NDArray<Of<X>>;

/** The array that receives the result, instead of a new one. */
export interface Out {
  out?: NDArray;
}

/** The result type of an operation on each element. */
export type Each<A> = A extends ArrayOrNumber
  ? ArrayOrNumber
  : A extends number
    ? number
    : NDArray<Of<A>>;

/** The result type of an operation on two operands; for unions, of every combination. */
export type Both<A, B> = A extends number
  ? B extends number
    ? [Extract<A | B, NDArray>] extends [never]
      ? number
      : ArrayOrNumber
    : NDArray<Fit<Broadcast<Of<A>, Of<B>>>>
  : B extends unknown
    ? NDArray<Fit<Broadcast<Of<A>, Of<B>>>>
    : never;

/** An array, or a number if no axis is left; usable as either if that is unknown. */
export type OrNumber<S extends Shape> = [S] extends [never]
  ? NDArray
  : Ranked<S> extends false
    ? ArrayOrNumber
    : S extends readonly []
      ? number
      : NDArray<S>;

/** The result type of indexing; with an array or a list among the indices, always an array. */
export type Picked<S extends Shape, I extends readonly Index[]> =
  Picks<I> extends true ? NDArray<Fit<Indexed<S, I>>> : OrNumber<Indexed<S, I>>;

/** The result type of `dot`. */
export type Dot<A, B> = [A, B] extends [number, number]
  ? Both<A, B>
  : OrNumber<Contract<Of<A>, Of<B>>>;

/** The result type of `matmul`. */
export type Product<A, B> = OrNumber<Matmul<Of<A>, Of<B>>>;

/** The result type of a reduction. */
export type Reduced<A, X, K> = K extends true
  ? NDArray<Fit<Reduce<Of<A>, X, K>>>
  : OrNumber<Reduce<Of<A>, X, K>>;
