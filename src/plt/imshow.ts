import { checkOptions, limits, type ColorMap } from "live";
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
 * @throws TypeError for anything else, and for an unknown colour map
 * @example
 * plt.imshow(np.eye(8), { cmap: "gray" });
 */
export function imshow(Z: Matrix, options: ImageOptions = {}): void {
  checkOptions("plt.imshow", options, "cmap", "vmin", "vmax");
  const { cmap = "viridis", vmin, vmax } = options;
  const grid = matrix("imshow", "Z", Z, limits.pixels);
  if (!maps.includes(cmap)) throw unfit("imshow", `cmap must be one of ${maps.join(", ")}`, cmap);
  const [low, high] = rangeOf(finite(grid.values));
  add("imshow", { type: "image", ...grid, range: [vmin ?? low, vmax ?? high], map: cmap });
}
