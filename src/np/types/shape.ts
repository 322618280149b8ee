/** The sizes of an array's axes. `number` is an unknown size, `number[]` an unknown rank. */
export type Shape = readonly number[];

/** Whether the number of axes is known. */
export type Ranked<S extends Shape> = number extends S["length"] ? false : true;

/**
 * Turns the shape that a mistake gives (`never`) into an unknown one, so that a mistake is reported
 * once.
 */
export type Fit<S extends Shape> = [S] extends [never] ? number[] : S;

/** `[2, 3]` becomes `[3, 2]`. */
export type Reverse<S extends Shape> =
  Ranked<S> extends false
    ? number[]
    : S extends readonly [infer First extends number, ...infer Rest extends Shape]
      ? [...Reverse<Rest>, First]
      : [];

/** The axes before the last two: of a stack of matrices. */
export type Outer<S extends Shape> =
  Ranked<S> extends false
    ? number[]
    : S extends readonly [...infer Stack extends Shape, number, number]
      ? Stack
      : number[];

/** One size as NumPy prints it; `?` if it is unknown. */
export type SizeText<N> = number extends N ? "?" : N extends -1 ? "newaxis" : `${N & number}`;

/** `[2, 3]` becomes `"2,3"`. */
export type SizesText<S extends Shape> = S extends readonly [
  infer First,
  ...infer Rest extends Shape,
]
  ? `${SizeText<First>}${Rest extends readonly [] ? "" : ","}${SizesText<Rest>}`
  : "";

/** `[2, 3]` becomes `"(2,3)"`, `[3]` becomes `"(3,)"`. */
export type ShapeText<S extends Shape> = S extends readonly [infer Only]
  ? `(${SizeText<Only>},)`
  : `(${SizesText<S>})`;
