/* The numbers by which exp works, one at a time or two. */

/** Below it, in size, e to that power is neither nearly the largest nor the smallest. */
export const LIMIT = 708;

export const STEPS = 64;
export const PER_STEP = STEPS / Math.LN2;
/** log 2 / 64 in two parts, the first so short that its multiples are exact. */
export const STEP_HIGH = 0.01083042468962958;
export const STEP_LOW = 6.619564634077006e-12;
