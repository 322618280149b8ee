import type { By, Divide, Length, Unit, Unary } from "./count.ts";
import type { Ranked, Shape, ShapeText, SizesText } from "./shape.ts";

/** A new shape, such as `[2, 3]`, or one size, such as `-1`. */
export type NewShape = Shape | number;
type List<R extends NewShape> = R extends number ? [R] : R extends Shape ? R : never;

/** The number of elements, in unary; `-1` is ignored. */
type Elements<S extends Shape, Product extends Unary = Unit> = S extends readonly [
  infer First extends number,
  ...infer Rest extends Shape,
]
  ? Elements<Rest, First extends -1 ? Product : By<Product, `${First}`>>
  : Product;

/** The number of digits in a shape, which limits the cost of counting its elements. */
type Digits<S extends Shape> = Length<SizesText<S>, "," | "newaxis">;

/**
 * Whether the elements can be counted: all sizes are known and have at most four digits together.
 */
type Countable<S extends Shape> =
  Ranked<S> extends false
    ? false
    : number extends S[number]
      ? false
      : Digits<S> extends 0 | 1 | 2 | 3 | 4
        ? true
        : false;

/** The shape with `-1` replaced. */
type Fill<S extends Shape, N> = { -readonly [I in keyof S]: S[I] extends -1 ? N : S[I] };

/** The shape with `-1` computed; unknown above 99 elements, where computing costs too much. */
type WorkedOut<A extends Shape, R extends Shape> =
  Elements<R> extends Unit
    ? Fill<R, Elements<A>["length"]>
    : Digits<A> extends 0 | 1 | 2
      ? Divide<Elements<A>, Elements<R>> extends infer N
        ? [N] extends [never]
          ? never
          : Fill<R, N>
        : never
      : Fill<R, number>;

type ReshapedTo<A extends Shape, R extends Shape> =
  Ranked<R> extends false
    ? number[]
    : [Countable<A>, Countable<R>] extends [true, true]
      ? -1 extends R[number]
        ? WorkedOut<A, R>
        : Elements<A>["length"] extends Elements<R>["length"]
          ? [...R]
          : never
      : Fill<R, number>;

/** The shape of `reshape(a, R)`; `never` if the numbers of elements differ. */
export type Reshaped<A extends Shape, R extends NewShape> = ReshapedTo<A, List<R>>;

/** A new shape in NumPy's message, which leaves out a leading -1. */
type NewShapeText<R extends Shape> = R extends readonly [-1, ...infer Rest extends Shape]
  ? `(${SizesText<Rest>})`
  : ShapeText<R>;

/** The new shape `R` if an array of shape `A` can be reshaped to it, otherwise NumPy's message. */
export type Reshape<A extends Shape, R extends NewShape> = [Reshaped<A, R>] extends [never]
  ? `cannot reshape array of size ${Elements<A>["length"]} into shape ${NewShapeText<List<R>>}`
  : R;
