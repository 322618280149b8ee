import { checkOptions } from "live";
import { unfit } from "./errors.ts";
import { choose } from "./sheets.ts";

/** The options of `figure`. */
export interface FigureOptions {
  /**
   * Width and height in inches; [6.4, 4.8] by default. A page shows figures no wider than 6.4
   * inches, so that their text is readable on a phone.
   */
  figsize?: [number, number];
}

/**
 * Opens a new figure, or makes the figure with the given number current again. Everything that
 * follows is drawn in the current figure. When a figure is shown again, it replaces its earlier
 * picture.
 *
 * @group figures
 * @throws TypeError for a number that is not 1, 2, …, and for a size that is not two numbers from 1
 *   to 20
 * @example
 * plt.figure({ figsize: [4, 4] });
 */
export function figure(options?: FigureOptions): void;
export function figure(num: number, options?: FigureOptions): void;
export function figure(first?: number | FigureOptions, second?: FigureOptions): void {
  const num = typeof first === "number" ? first : undefined;
  const options = typeof first === "number" ? second : first;
  checkOptions("plt.figure", options, "figsize");
  const size = options?.figsize;
  if (num !== undefined && !(Number.isSafeInteger(num) && num > 0)) {
    throw unfit("figure", "num must be 1, 2, …", num);
  }
  if (size && !(size.length === 2 && size.every((inches) => inches >= 1 && inches <= 20))) {
    throw unfit("figure", "figsize must be [width, height], each from 1 to 20", size);
  }
  choose(num, size);
}
