import type { Ranked, Reverse, Shape } from "./shape.ts";

/** The shape without its axis `X` (or with size 1 for it); `never` if there is no such axis. */
type Drop<S extends Shape, X, Keep, Before extends Shape = []> = S extends readonly [
  infer First extends number,
  ...infer Rest extends Shape,
]
  ? Before["length"] extends X
    ? [...Before, ...(Keep extends true ? [1] : []), ...Rest]
    : Drop<Rest, X, Keep, [...Before, First]>
  : never;

/** A negative axis, counted from the end. */
export type FromEnd = { "-1": 0; "-2": 1; "-3": 2; "-4": 3; "-5": 4; "-6": 5; "-7": 6; "-8": 7 };

type DropFromEnd<S extends Shape, X extends keyof FromEnd, Keep> =
  Drop<Reverse<S>, FromEnd[X], Keep> extends infer R extends Shape
    ? [R] extends [never]
      ? never
      : Reverse<R>
    : never;

/** The axis or axes to reduce. */
export type Axes = number | readonly number[];

/**
 * The shape of `sum(a, { axis: X, keepdims: Keep })`; `never` if there is no such axis. Unknown for
 * several axes.
 */
export type Reduce<S extends Shape, X, Keep> = X extends undefined
  ? Keep extends true
    ? Ranked<S> extends false
      ? number[]
      : { -readonly [I in keyof S]: 1 }
    : []
  : Ranked<S> extends false
    ? number[]
    : X extends number
      ? ReduceOne<S, X, Keep>
      : number[];

type ReduceOne<S extends Shape, X extends number, Keep> = number extends X
  ? number[]
  : `${X}` extends keyof FromEnd
    ? DropFromEnd<S, `${X}` & keyof FromEnd, Keep>
    : Drop<S, X, Keep>;

/** The axis `X` if an array of shape `S` has it, otherwise NumPy's message. */
export type Axis<S extends Shape, X> = [Reduce<S, X, true>] extends [never]
  ? `axis ${X & number} is out of bounds for array of dimension ${S["length"]}`
  : X;

/** The same, where `X` may also be several axes, which are checked at run time. */
export type AxisOrAxes<S extends Shape, X> = Axis<S, X>;
