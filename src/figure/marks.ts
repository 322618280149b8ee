import type { Markish } from "@observablehq/plot";
import type { Mark } from "../live/index.ts";
import { bars } from "./marks/bars.ts";
import { contour } from "./marks/contour.ts";
import { image } from "./marks/image.ts";
import { line } from "./marks/line.ts";
import { scatter } from "./marks/scatter.ts";

/** A mark as Observable Plot draws it. */
export function plotMarks(mark: Mark): Markish[] {
  switch (mark.type) {
    case "line":
      return line(mark);
    case "scatter":
      return scatter(mark);
    case "contour":
      return contour(mark);
    case "image":
      return image(mark);
    case "bars":
      return bars(mark);
  }
}
