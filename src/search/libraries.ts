import type { Forms } from "./types.ts";

/** The names of libraries, as programs import them, and of those that they follow. */
export const libraryNames: Forms[] = [
  ["np", "NumPy", "넘파이"],
  ["nn", "PyTorch", "파이토치"],
  ["plt", "Matplotlib", "맷플롯립"],
  ["draw"],
  ["live"],
];
