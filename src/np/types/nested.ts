import type { Ranked, Shape } from "./shape.ts";

type Leaf = number | boolean;
type Rank1 = readonly Leaf[];
type Rank2 = readonly Rank1[];
type Rank3 = readonly Rank2[];
type Rank4 = readonly Rank3[];

/** Numbers in lists in lists, to four axes. */
export type Nested = Leaf | Rank1 | Rank2 | Rank3 | Rank4;

type IsAny<D> = 0 extends 1 & D ? true : false;

/** The lengths along the first element of each list. */
type Lengths<D, Depth extends 0[] = []> =
  IsAny<D> extends true
    ? number[]
    : Depth["length"] extends 4
      ? []
      : D extends readonly unknown[]
        ? [D["length"], ...Lengths<D[0], [...Depth, 0]>]
        : [];

/** The shape of a nested literal: `[[1, 2, 3], [4, 5, 6]]` has `[2, 3]`. */
export type ShapeOf<D> =
  Lengths<D> extends infer S extends Shape ? (Ranked<S> extends true ? S : number[]) : number[];

/** Whether all rows are as long as the first. */
type Even<D> = D extends readonly [readonly unknown[], ...unknown[]]
  ? number extends Lengths<D[number]>[number]
    ? true
    : [Lengths<D[number]>] extends [Lengths<D[0]>]
      ? true
      : false
  : true;

/** The data `D` if its rows are of one length, else what is wrong. */
export type Rectangular<D> =
  Even<D> extends true
    ? D
    : "setting an array element with a sequence: the rows have different lengths";
