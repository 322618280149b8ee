import { emit } from "live";
import { toShow } from "./sheets.ts";

/**
 * Shows the figures that have been drawn. The next call that draws starts the figure anew, and the
 * next `show` replaces it, so a figure shown in a loop is animated. `figure()` opens another one.
 *
 * @group figures
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
