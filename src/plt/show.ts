import { emit } from "live";
import { toShow } from "./sheets.ts";

/**
 * Shows what has been drawn. What is drawn afterwards begins the figure anew and, once shown, takes
 * its place, so that a figure that is shown in a loop moves; `figure()` opens another one.
 *
 * @example
 * plt.plot([1, 4, 9]);
 * plt.show();
 */
export function show(): void {
  for (const sheet of toShow()) {
    sheet.shown = true;
    emit({ type: "figure", id: sheet.num, figure: sheet.figure });
  }
}
