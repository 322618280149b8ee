import type { Strided } from "../core/strided.ts";
import type { List } from "./nested.ts";
import type { Ranked, Shape } from "./shape.ts";

/**
 * One index: `2` selects a position, `":"` or `"1:3"` a slice, an array or a list of integers or
 * bools several positions, `null` adds an axis, and `"..."` is as many `":"` as fit, as in NumPy's
 * `a[2, 1:3, [0, 2], None, ...]`.
 */
export type Index = number | `${string}:${string}` | "..." | null | List | Strided;

/**
 * The shape after indexing axis by axis: a number drops its axis, `":"` keeps it, `null` adds one.
 * Unknown with arrays, with several lists, or with a list beside a number.
 */
export type Indexed<S extends Shape, I extends readonly Index[]> =
  Ranked<S> extends false
    ? number[]
    : number extends I["length"]
      ? number[]
      : Steady<I> extends true
        ? AxisByAxis<S, I>
        : number[];

type AxisByAxis<S extends Shape, I extends readonly unknown[]> = I extends readonly [
  infer First,
  ...infer Rest,
]
  ? First extends null
    ? [1, ...AxisByAxis<S, Rest>]
    : S extends readonly [infer Size extends number, ...infer Sizes extends Shape]
      ? [...Kept<Size, First>, ...AxisByAxis<Sizes, Rest>]
      : never
  : [...S];

type Kept<Size extends number, I> = I extends number
  ? []
  : I extends ":"
    ? [Size]
    : I extends readonly number[]
      ? [I["length"]]
      : [number];

/** Whether each index changes its own axis only. */
type Steady<I extends readonly unknown[]> = [
  Extract<Exclude<I[number], number>, Strided | "...">,
] extends [never]
  ? [Extract<I[number], List>] extends [never]
    ? true
    : Many<I> extends true
      ? false
      : true
  : false;

/** Whether there is a nested list, another list, or a number beside a list. */
type Many<I extends readonly unknown[]> = I extends readonly [infer First, ...infer Rest]
  ? First extends List
    ? [Extract<First[number], List>, Extract<Rest[number], List | number>] extends [never, never]
      ? false
      : true
    : First extends number
      ? true
      : Many<Rest>
  : false;

/** Whether an array or a list is among the indices, so that the result is an array. */
export type Picks<I extends readonly Index[]> = [
  Extract<Exclude<I[number], number>, Strided | List>,
] extends [never]
  ? false
  : true;

/** The indices without those that use no axis. */
type Using<I extends readonly unknown[]> = I extends readonly [infer First, ...infer Rest]
  ? First extends null
    ? Using<Rest>
    : [First, ...Using<Rest>]
  : [];

/** The indices `I` if the array has that many axes, otherwise NumPy's message. */
export type Indices<S extends Shape, I extends readonly Index[]> = [Indexed<S, I>] extends [never]
  ? `too many indices for array: array is ${S["length"]}-dimensional, but ${Using<I>["length"]} were indexed`[]
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
