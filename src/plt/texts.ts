import { limits } from "live";
import { unfit } from "./errors.ts";
import { drawn } from "./sheets.ts";

/**
 * Sets the title above the figure.
 *
 * @group axes
 * @throws TypeError if it is not a string
 * @example
 * plt.title("loss of 300 epochs");
 */
export function title(label: string): void {
  drawn().figure.title = text("title", label);
}

/**
 * Sets the label of the x axis.
 *
 * @group axes
 * @throws TypeError if it is not a string
 * @example
 * plt.xlabel("epoch");
 */
export function xlabel(label: string): void {
  drawn().figure.xlabel = text("xlabel", label);
}

/**
 * Sets the label of the y axis.
 *
 * @group axes
 * @throws TypeError if it is not a string
 * @example
 * plt.ylabel("loss");
 */
export function ylabel(label: string): void {
  drawn().figure.ylabel = text("ylabel", label);
}

/** Returns the text, or throws a TypeError if it is not a string or is too long. */
export function text(name: string, label: string): string {
  if (typeof label === "string" && label.length <= limits.text) return label;
  throw unfit(name, `a label must be a string of at most ${limits.text} characters`, label);
}
