import type { Unary, Unit, By, Length } from "./count.ts";
import type { FromEnd } from "./reduce.ts";
import type { Ranked, Reverse, Shape } from "./shape.ts";

/** The shape with its axis `X` replaced by the axes `Put`; unknown if there is no such axis. */
type Replace<
  S extends Shape,
  X,
  Put extends Shape,
  Before extends Shape = [],
> = S extends readonly [infer First extends number, ...infer Rest extends Shape]
  ? Before["length"] extends X
    ? [...Before, ...Put, ...Rest]
    : Replace<Rest, X, Put, [...Before, First]>
  : number[];

/** The size of axis `X`. */
type Size<S extends Shape, X> = S extends readonly [...infer Sizes]
  ? X extends keyof Sizes
    ? Sizes[X]
    : `${X & number}` extends keyof Sizes
      ? Sizes[`${X & number}`]
      : number
  : number;

/** The sum of the sizes of the axis `X` of several shapes; unknown for sizes above 999. */
type Total<L extends readonly Shape[], X, Sum extends Unary = []> = L extends readonly [
  infer First extends Shape,
  ...infer Rest extends readonly Shape[],
]
  ? Size<First, X> extends infer N extends number
    ? number extends N
      ? number
      : Length<`${N}`, never> extends 1 | 2 | 3
        ? Total<Rest, X, [...Sum, ...By<Unit, `${N}`>]>
        : number
    : number
  : number extends L["length"]
    ? number
    : Sum["length"];

/** The shapes with their axes reversed. */
type Reversed<L extends readonly Shape[]> = { [I in keyof L]: Reverse<L[I]> };

/** The shape of `concatenate` of arrays of the shapes `L`; `First` is one of them. */
export type Joined<First extends Shape, L extends readonly Shape[], X> =
  Ranked<First> extends false
    ? number[]
    : X extends number
      ? number extends X
        ? number[]
        : `${X}` extends keyof FromEnd
          ? Reverse<Replace<Reverse<First>, FromEnd[`${X}`], [Total<Reversed<L>, FromEnd[`${X}`]>]>>
          : Replace<First, X, [Total<L, X>]>
      : number[];

/** The shape with a new axis of size `N` before its axis `X`. */
type Insert<
  S extends Shape,
  X,
  N extends number,
  Before extends Shape = [],
> = Before["length"] extends X
  ? [...Before, N, ...S]
  : S extends readonly [infer First extends number, ...infer Rest extends Shape]
    ? Insert<Rest, X, N, [...Before, First]>
    : number[];

/** The shape of `stack` of `N` arrays of the shape `S`. */
export type Stacked<S extends Shape, N extends number, X> =
  Ranked<S> extends false
    ? number[]
    : X extends number
      ? number extends X
        ? number[]
        : `${X}` extends keyof FromEnd
          ? Reverse<Insert<Reverse<S>, FromEnd[`${X}`], N>>
          : Insert<S, X, N>
      : number[];
