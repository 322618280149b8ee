import type { SameSize } from "./broadcast.ts";
import type { Ranked, Shape, ShapeText, SizeText } from "./shape.ts";

/**
 * The shape of `dot(a, b)`: the sum runs over the last axis of `A` and the second-to-last axis of
 * `B` (or its only one); `never` if they differ. A 0-d operand multiplies.
 */
export type Contract<A extends Shape, B extends Shape> =
  Ranked<A> extends false
    ? number[]
    : Ranked<B> extends false
      ? number[]
      : A extends readonly [...infer RestA extends Shape, infer K]
        ? B extends readonly [...infer RestB extends Shape, infer L, infer M extends number]
          ? SameSize<K, L> extends true
            ? [...RestA, ...RestB, M]
            : never
          : B extends readonly [infer L]
            ? SameSize<K, L> extends true
              ? RestA
              : never
            : A
        : B;

/**
 * The shape of `matmul(a, b)`: that of `dot` for up to two axes; unknown for more, which are
 * batches.
 */
export type Matmul<A extends Shape, B extends Shape> = A extends
  readonly [number] | readonly [number, number]
  ? B extends readonly [number] | readonly [number, number]
    ? Contract<A, B>
    : number[]
  : number[];

/** The size and position of the axis that is summed over, in the left operand. */
type Last<S extends Shape> = S extends readonly [...infer Rest, infer K]
  ? [K, Rest["length"]]
  : never;

/** The same for the right operand. */
type SecondLast<S extends Shape> = S extends readonly [...infer Rest, infer K, unknown]
  ? [K, Rest["length"]]
  : S extends readonly [infer K]
    ? [K, 0]
    : never;

/** NumPy's message for operands of `dot` that do not fit. */
export type NotAligned<
  A extends Shape,
  B extends Shape,
> = `shapes ${ShapeText<A>} and ${ShapeText<B>} not aligned: ${SizeText<Last<A>[0]>} (dim ${Last<A>[1]}) != ${SizeText<SecondLast<B>[0]>} (dim ${SecondLast<B>[1]})`;

/** NumPy's message for operands of `matmul` that do not fit. */
type CoreMismatch<
  A extends Shape,
  B extends Shape,
> = `matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${SizeText<SecondLast<B>[0]>} is different from ${SizeText<Last<A>[0]>})`;

/** The right operand `O` of shape `B` if `dot(A, B)` works, otherwise NumPy's message. */
export type Factor<A extends Shape, B extends Shape, O> = [Contract<A, B>] extends [never]
  ? NotAligned<A, B>
  : O;

/** The right operand `O` of shape `B` if `matmul(A, B)` works, otherwise NumPy's message. */
export type MatrixFactor<A extends Shape, B extends Shape, O> = [Matmul<A, B>] extends [never]
  ? CoreMismatch<A, B>
  : O;
