import type { Markish } from "@observablehq/plot";
import type { Mark } from "../live/index.ts";
import { bars } from "./marks/bars.ts";
import { contour } from "./marks/contour.ts";
import { image } from "./marks/image.ts";
import { line } from "./marks/line.ts";
import { scatter } from "./marks/scatter.ts";

/**
 * Converts a mark to marks of Observable Plot.
 *
 * @param together how many points of one colour are one element; if more than one, all pixels and bars
 *   of one colour are one element
 */
export function plotMarks(mark: Mark, together = 1): Markish[] {
  switch (mark.type) {
    case "line":
      return line(mark, together);
    case "scatter":
      return scatter(mark, together);
    case "contour":
      return contour(mark);
    case "image":
      return image(mark, together);
    case "bars":
      return bars(mark, together);
  }
}
