import { limits, type ColorMap } from "live";
import { finite, matrix, rangeOf, type Matrix } from "./data.ts";
import { unfit } from "./errors.ts";
import { add } from "./sheets.ts";

/** How `imshow` colours. */
export interface ImageOptions {
  /** "viridis" if not given. */
  cmap?: ColorMap;
  /** The value of the map's first colour; Z's smallest if not given. */
  vmin?: number;
  /** The value of the map's last colour; Z's largest if not given. */
  vmax?: number;
}

const maps: readonly ColorMap[] = ["viridis", "gray", "Greys"];

/**
 * Draws a matrix as a picture, its first row at the top.
 *
 * @param Z numbers in rows and columns, at most 10,000
 * @throws TypeError for what is no such matrix, or an unknown colour map
 * @example
 * plt.imshow(np.eye(8), { cmap: "gray" });
 */
export function imshow(Z: Matrix, { cmap = "viridis", vmin, vmax }: ImageOptions = {}): void {
  const grid = matrix("imshow", "Z", Z, limits.pixels);
  if (!maps.includes(cmap)) throw unfit("imshow", `cmap is one of ${maps.join(", ")}`, cmap);
  const [low, high] = rangeOf(finite(grid.values));
  add("imshow", { type: "image", ...grid, range: [vmin ?? low, vmax ?? high], map: cmap });
}
