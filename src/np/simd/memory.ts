import { STEPS } from "../kernels/exp-steps.ts";

/* Where things stand in the memory of the functions on large arrays, counted in numbers. */

/** The rows and columns of a matrix product's tile. */
export const SIDE = 4;

/** How many numbers of each row of x, and column of y, there is room for. */
export const DEPTH = 256;

/** How many rows of x there is room for. */
export const ROWS = 128;

/** The tile, y's columns and x's rows. */
export const [TILE, Y, X] = [0, SIDE * SIDE, SIDE * SIDE + SIDE * DEPTH];

/** How many numbers of an operand there is room for, two in the place of x's rows. */
export const BLOCK = (ROWS * DEPTH) / 2;

/** Functions work out a multiple of so many numbers. */
export const STRIDE = 8;

/** The operands of all but the product; results take the place of the left one. */
export const [LEFT, RIGHT] = [X, X + BLOCK];

/** The table of the exponential function: powers beside their rests. */
export const TABLE = X + ROWS * DEPTH;

export const END = TABLE + 2 * STEPS;

export const bytes = (numbers: number): number => 8 * numbers;
