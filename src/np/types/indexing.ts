import type { Ranked, Shape } from "./shape.ts";

/** One index: `2` picks, `":"` or `"1:3"` slices, as in NumPy's `a[2, :, 1:3]`. */
export type Index = number | `${string}:${string}`;

/** The shape that is left after indexing axis after axis: a number drops its axis, `":"` keeps it. */
export type Indexed<S extends Shape, I extends readonly Index[]> =
  Ranked<S> extends false
    ? number[]
    : number extends I["length"]
      ? number[]
      : I extends readonly [infer First, ...infer Rest extends readonly Index[]]
        ? S extends readonly [infer Size extends number, ...infer Sizes extends Shape]
          ? [...Kept<Size, First>, ...Indexed<Sizes, Rest>]
          : never
        : [...S];

type Kept<Size extends number, I> = I extends number ? [] : I extends ":" ? [Size] : [number];

/** The indices `I` if the array has that many axes, else NumPy's message. */
export type Indices<S extends Shape, I extends readonly Index[]> = [Indexed<S, I>] extends [never]
  ? `too many indices for array: array is ${S["length"]}-dimensional, but ${I["length"]} were indexed`[]
  : I;

/** The shape with its first axis replaced by one of unknown (or the given) size. */
export type Rows<S extends Shape, N extends number = number> = S extends readonly [
  number,
  ...infer Rest extends Shape,
]
  ? [N, ...Rest]
  : number[];

/** The shape of positions: none of a number, one axis of a list. */
export type ShapeOfList<I> = I extends readonly unknown[] ? [I["length"]] : [];

/** The shape of `take(a, indices, { axis: X })`, of indices of shape `I`. */
export type Taken<S extends Shape, I extends Shape, X> = X extends undefined
  ? I
  : X extends 0
    ? S extends readonly [number, ...infer Rest extends Shape]
      ? [...I, ...Rest]
      : number[]
    : number[];
