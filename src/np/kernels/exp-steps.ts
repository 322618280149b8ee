/*
 * The constants of exp, for the plain loop and for SIMD.
 */

/** For |x| below this limit, eˣ neither overflows nor is subnormal. */
export const LIMIT = 708;

export const STEPS = 64;
export const PER_STEP = STEPS / Math.LN2;
/** log 2 / 64 in two parts; the first has so few digits that its multiples are exact. */
export const STEP_HIGH = 0.01083042468962958;
export const STEP_LOW = 6.619564634077006e-12;
