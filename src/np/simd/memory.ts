import { STEPS } from "../kernels/exp-steps.ts";

/*
 * The layout of the memory of the functions on large arrays, counted in numbers.
 */

/** The rows and columns of a matrix product's tile. */
export const SIDE = 4;

/** The number of elements of each row of x and each column of y that fit. */
export const DEPTH = 256;

/** The number of rows of x that fit. */
export const ROWS = 128;

/** The positions of the tile, y's columns and x's rows. */
export const [TILE, Y, X] = [0, SIDE * SIDE, SIDE * SIDE + SIDE * DEPTH];

/** The number of elements of an operand that fit; two operands share the space of x's rows. */
export const BLOCK = (ROWS * DEPTH) / 2;

/** Functions process a multiple of this number of elements. */
export const STRIDE = 8;

/**
 * The positions of the operands of all functions but the product; the results replace the left one.
 */
export const [LEFT, RIGHT] = [X, X + BLOCK];

/** The position of the table of the exponential function: powers, each followed by its rest. */
export const TABLE = X + ROWS * DEPTH;

export const END = TABLE + 2 * STEPS;

export const bytes = (numbers: number): number => 8 * numbers;
