import type { Strided } from "../core/strided.ts";
import type { Ranked, Shape } from "./shape.ts";

/** The index of one axis: `2` selects a position, `":"` or `"1:3"` a slice, as in NumPy's `a[2, :, 1:3]`. */
export type AxisIndex = number | `${string}:${string}`;

/** One index: that of an axis, or an array of bools or positions by itself. */
export type Index = AxisIndex | Strided;

/** The shape after indexing axis by axis: a number drops its axis, `":"` keeps it. */
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

/** The indices `I` if the array has that many axes, otherwise NumPy's message. */
export type Indices<S extends Shape, I extends readonly Index[]> = I extends readonly [Strided]
  ? I
  : [Indexed<S, I>] extends [never]
    ? `too many indices for array: array is ${S["length"]}-dimensional, but ${I["length"]} were indexed`[]
    : I;

/** The shape with the size of its first axis replaced by `N`, unknown by default. */
export type Rows<S extends Shape, N extends number = number> = S extends readonly [
  number,
  ...infer Rest extends Shape,
]
  ? [N, ...Rest]
  : number[];

/** The shape of positions: no axis for a number, one axis for a list. */
export type ShapeOfList<I> = I extends readonly unknown[] ? [I["length"]] : [];

/** The shape of `take(a, indices, { axis: X })` for indices of shape `I`. */
export type Taken<S extends Shape, I extends Shape, X> = X extends undefined
  ? I
  : X extends 0
    ? S extends readonly [number, ...infer Rest extends Shape]
      ? [...I, ...Rest]
      : number[]
    : number[];
