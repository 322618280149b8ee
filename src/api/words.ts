import { arrayWords } from "./words/arrays.ts";
import { computingWords } from "./words/computing.ts";
import { otherWords } from "./words/others.ts";

/**
 * Words by which the search finds entries of the reference, besides their names: what Korean readers
 * call them, and other English names. In one line, separated by commas; code is between backticks.
 */
export const words: Record<string, string> = { ...arrayWords, ...computingWords, ...otherWords };
