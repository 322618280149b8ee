/** A number as a tuple of that length: the type checker can do arithmetic only with tuples. */
export type Unary = 0[];
export type Unit = [0];

/** A tuple ten times as long. */
type Tenfold<T extends Unary> = [...T, ...T, ...T, ...T, ...T, ...T, ...T, ...T, ...T, ...T];

/** A tuple `D` times as long, for each digit. */
type Times<T extends Unary> = {
  "0": [];
  "1": T;
  "2": [...T, ...T];
  "3": [...T, ...T, ...T];
  "4": [...T, ...T, ...T, ...T];
  "5": [...T, ...T, ...T, ...T, ...T];
  "6": [...T, ...T, ...T, ...T, ...T, ...T];
  "7": [...T, ...T, ...T, ...T, ...T, ...T, ...T];
  "8": [...T, ...T, ...T, ...T, ...T, ...T, ...T, ...T];
  "9": [...T, ...T, ...T, ...T, ...T, ...T, ...T, ...T, ...T];
};

/** `T` times the number with the digits `N`, by long multiplication. */
export type By<
  T extends Unary,
  N extends string,
  Sum extends Unary = [],
> = N extends `${infer D}${infer More}`
  ? D extends keyof Times<T>
    ? By<T, More, [...Tenfold<Sum>, ...Times<T>[D]]>
    : Unary
  : Sum;

/** `N` divided by `D`; `never` if there is a remainder. */
export type Divide<N extends Unary, D extends Unary, Quotient extends Unary = []> = D extends []
  ? never
  : N extends []
    ? Quotient["length"]
    : N extends [...D, ...infer Rest extends Unary]
      ? Divide<Rest, D, [...Quotient, 0]>
      : never;

/** The length of a text, not counting the words `Skip`. */
export type Length<
  Text extends string,
  Skip extends string,
  Count extends Unary = [],
> = Text extends `${Skip}${infer Rest}`
  ? Length<Rest, Skip, Count>
  : Text extends `${string}${infer Rest}`
    ? Length<Rest, Skip, [...Count, 0]>
    : Count["length"];
