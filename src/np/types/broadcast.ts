import type { Ranked, Shape, ShapeText } from "./shape.ts";

/** Whether two sizes are equal, as far as the types know. */
export type SameSize<X, Y> = number extends X
  ? true
  : number extends Y
    ? true
    : X extends Y
      ? true
      : false;

/** The size that two sizes broadcast to; `never` if they do not fit. */
type Wider<X, Y> = X extends 1
  ? Y
  : Y extends 1
    ? X
    : SameSize<X, Y> extends true
      ? number extends X
        ? Y
        : X
      : never;

/** Pairs the axes of two shapes, starting with the last, and collects the result in `Done`. */
type Zip<A extends Shape, B extends Shape, Done extends Shape> = A extends readonly [
  ...infer RestA extends Shape,
  infer X,
]
  ? B extends readonly [...infer RestB extends Shape, infer Y]
    ? Wider<X, Y> extends infer Z extends number
      ? [Z] extends [never]
        ? never
        : Zip<RestA, RestB, [Z, ...Done]>
      : never
    : [...A, ...Done]
  : [...B, ...Done];

/** The shape of `a + b`: `[2, 3]` and `[3]` give `[2, 3]`; `never` if they do not fit. */
export type Broadcast<A extends Shape, B extends Shape> =
  Ranked<A> extends false ? number[] : Ranked<B> extends false ? number[] : Zip<A, B, []>;

/** The operand `O` of shape `B` if it broadcasts with `A`, otherwise NumPy's message. */
export type Fitting<A extends Shape, B extends Shape, O> = B extends readonly []
  ? O
  : [Broadcast<A, B>] extends [never]
    ? `operands could not be broadcast together with shapes ${ShapeText<A>} ${ShapeText<B>}`
    : O;

/**
 * Whether a shape broadcasts to another, as far as the types know; leading axes of size 1 are
 * ignored.
 */
type Stretches<B extends Shape, A extends Shape> = B extends readonly [
  ...infer RestB extends Shape,
  infer Y,
]
  ? A extends readonly [...infer RestA extends Shape, infer X]
    ? Y extends 1
      ? Stretches<RestB, RestA>
      : SameSize<X, Y> extends true
        ? Stretches<RestB, RestA>
        : false
    : SameSize<1, Y> extends true
      ? Stretches<RestB, A>
      : false
  : true;

/** The operand `O` of shape `B` if it can be written into shape `A`, otherwise NumPy's message. */
export type Stored<A extends Shape, B extends Shape, O> =
  Ranked<A> extends false
    ? O
    : Stretches<B, A> extends true
      ? O
      : `could not broadcast input array from shape ${ShapeText<B>} into shape ${ShapeText<A>}`;
