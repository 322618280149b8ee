import { unfit } from "./errors.ts";
import { drawn } from "./sheets.ts";
import { text } from "./texts.ts";

/**
 * Shows a legend with the labels of the lines, points and bars. `labels` gives them labels in the
 * order in which they were drawn.
 *
 * @group axes
 * @throws TypeError for labels that are not strings
 * @example
 * plt.plot([1.1, 0.6, 0.4], { label: "loss" });
 * plt.legend();
 */
export function legend(labels?: readonly string[]): void {
  const { figure } = drawn();
  if (labels !== undefined && !Array.isArray(labels)) {
    throw unfit("legend", "labels must be a list of strings", labels);
  }
  const marks = figure.marks.filter((mark) => "color" in mark);
  labels?.forEach((label, i) => {
    const mark = marks[i];
    if (mark) mark.label = text("legend", label);
  });
  figure.legend = true;
}
