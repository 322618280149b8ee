import type { Ranked, Shape } from "./shape.ts";

type Leaf = number | boolean;
/** A number or nested lists of numbers. */
export type Nested = Leaf | List;
export type List = readonly Nested[];

type IsAny<D> = 0 extends 1 & D ? true : false;

/** The lengths of a list, of its first element, and so on. */
type Lengths<D, Depth extends 0[] = []> =
  IsAny<D> extends true
    ? number[]
    : Depth["length"] extends 4
      ? D extends readonly unknown[]
        ? number[]
        : []
      : D extends readonly unknown[]
        ? [D["length"], ...Lengths<D[0], [...Depth, 0]>]
        : [];

/** The shape of a nested literal: `[[1, 2, 3], [4, 5, 6]]` has `[2, 3]`. */
export type ShapeOf<D> =
  Lengths<D> extends infer S extends Shape ? (Ranked<S> extends true ? S : number[]) : number[];

/** Whether all rows are as long as the first. */
type Even<D> = D extends readonly [unknown, ...unknown[]]
  ? number extends Lengths<D[number]>[number]
    ? true
    : [Lengths<D[number]>] extends [Lengths<D[0]>]
      ? true
      : false
  : true;

/** The data `D` if its rows have the same length, otherwise an error message. */
export type Rectangular<D> =
  Even<D> extends true
    ? D
    : "setting an array element with a sequence: the rows have different lengths";

/** The nested lists of an array's elements; those of bools have booleans instead of numbers. */
export type Lists<S extends Shape> =
  Ranked<S> extends false
    ? unknown
    : S extends readonly [unknown, ...infer Rest extends Shape]
      ? Lists<Rest>[]
      : number;
