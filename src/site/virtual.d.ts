declare module "virtual:math" {
  /** What the pages with formulas load, by the files of their texts; empty in development. */
  export const math: Readonly<Record<string, import("./math/bundle.ts").MathStyles | undefined>>;
}
