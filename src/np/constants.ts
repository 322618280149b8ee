/**
 * The ratio of a circle's circumference to its diameter.
 *
 * @group creation
 */
export const pi = Math.PI;

/**
 * Infinity.
 *
 * @group creation
 */
export const inf = Infinity;

/**
 * Not a number.
 *
 * @group creation
 */
export const nan = NaN;
