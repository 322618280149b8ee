import type { NDArray } from "../ndarray.ts";
import type { Broadcast } from "../types/broadcast.ts";
import type { Contract, Matmul } from "../types/dot.ts";
import type { Reduce } from "../types/reduce.ts";
import type { Fit, Ranked, Shape } from "../types/shape.ts";

/** An array, or a plain number, which stretches to any shape. */
export type ArrayLike = number | NDArray;

/** The shape of an operand; a number has none. */
export type Of<T> = T extends NDArray<infer S> ? S : [];

/** Where a result goes, if not into a new array. */
export interface Out {
  out?: NDArray;
}

/** What an operation on each element gives. */
export type Each<A> = A extends ArrayOrNumber
  ? ArrayOrNumber
  : A extends number
    ? number
    : NDArray<Of<A>>;

/** What an operation on the elements of two operands gives; of unions, each with each. */
export type Both<A, B> = A extends number
  ? B extends number
    ? [Extract<A | B, NDArray>] extends [never]
      ? number
      : ArrayOrNumber
    : NDArray<Fit<Broadcast<Of<A>, Of<B>>>>
  : B extends unknown
    ? NDArray<Fit<Broadcast<Of<A>, Of<B>>>>
    : never;

/** An array or a number, usable as both: which it is, only the run tells. */
export type ArrayOrNumber = NDArray & number;

/** An array, but a number where no axis is left, and usable as either where that is unknown. */
export type OrNumber<S extends Shape> = [S] extends [never]
  ? NDArray
  : Ranked<S> extends false
    ? ArrayOrNumber
    : S extends readonly []
      ? number
      : NDArray<S>;

/** What `dot` gives. */
export type Dot<A, B> = [A, B] extends [number, number]
  ? Both<A, B>
  : OrNumber<Contract<Of<A>, Of<B>>>;

/** What `matmul` gives. */
export type Product<A, B> = OrNumber<Matmul<Of<A>, Of<B>>>;

/** What a reduction gives. */
export type Reduced<A, X, K> = K extends true
  ? NDArray<Fit<Reduce<Of<A>, X, K>>>
  : OrNumber<Reduce<Of<A>, X, K>>;
