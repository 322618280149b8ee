import { checkOptions, limits, type ColorMap, type Interval } from "live";
import { finite, matrix, rangeOf, type Matrix } from "./data.ts";
import { unfit } from "./errors.ts";
import { add } from "./sheets.ts";

/** The options of `imshow`. */
export interface ImageOptions {
  /** The colour map; "viridis" by default. */
  cmap?: ColorMap;
  /** The value of the first colour of the map; the smallest element of Z by default. */
  vmin?: number;
  /** The value of the last colour of the map; the largest element of Z by default. */
  vmax?: number;
}

const maps: readonly ColorMap[] = ["viridis", "gray", "Greys"];

/**
 * Draws a matrix as an image, with the first row at the top.
 *
 * @group drawing
 * @param Z a matrix with at most 10,000 elements
 * @throws TypeError for anything else, for an unknown colour map, and for a vmin above vmax
 * @example
 * plt.imshow(np.eye(8), { cmap: "gray" });
 */
export function imshow(Z: Matrix, options: ImageOptions = {}): void {
  checkOptions("plt.imshow", options, "cmap", "vmin", "vmax");
  const { cmap = "viridis", vmin, vmax } = options;
  const grid = matrix("imshow", "Z", Z, limits.pixels);
  if (!maps.includes(cmap)) throw unfit("imshow", `cmap must be one of ${maps.join(", ")}`, cmap);
  const [low, high] = rangeOf(finite(grid.values));
  const range: Interval = [vmin ?? low, vmax ?? high];
  if (!(range.every(Number.isFinite) && range[0] <= range[1])) {
    throw unfit("imshow", "vmin and vmax must be finite numbers, vmin not above vmax", range);
  }
  add("imshow", { type: "image", ...grid, range, map: cmap });
}
