import { unfit } from "./errors.ts";
import { choose } from "./sheets.ts";

/** How large a figure is. */
export interface FigureOptions {
  /**
   * Width and height in inches; [6.4, 4.8] if not given. A page shows none wider than 6.4, so that
   * its text can be read on a phone.
   */
  figsize?: [number, number];
}

/**
 * Opens a new figure, or goes back to the one of that number. What is drawn from here on is drawn
 * there; shown again, it takes the place of what it showed before.
 *
 * @throws TypeError for a num that is not 1, 2, …, or a size that is not two numbers from 1 to 20
 * @example
 * plt.figure({ figsize: [4, 4] });
 */
export function figure(options?: FigureOptions): void;
export function figure(num: number, options?: FigureOptions): void;
export function figure(first?: number | FigureOptions, second?: FigureOptions): void {
  const num = typeof first === "number" ? first : undefined;
  const size = (typeof first === "object" ? first : second)?.figsize;
  if (num !== undefined && !(Number.isSafeInteger(num) && num > 0)) {
    throw unfit("figure", "num must be 1, 2, …", num);
  }
  if (size && !(size.length === 2 && size.every((inches) => inches >= 1 && inches <= 20))) {
    throw unfit("figure", "figsize must be [width, height], each from 1 to 20", size);
  }
  choose(num, size);
}
