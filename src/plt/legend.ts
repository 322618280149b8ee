import { unfit } from "./errors.ts";
import { drawn } from "./sheets.ts";
import { text } from "./texts.ts";

/**
 * Shows the labels of what has been drawn. Labels that are given go to what was drawn, in its order.
 *
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
