/** The ratio of a circle's circumference to its diameter. */
export const pi = Math.PI;

/** Infinity. */
export const inf = Infinity;

/** Not a number. */
export const nan = NaN;
