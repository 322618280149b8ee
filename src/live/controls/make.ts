import { channel } from "../channel.ts";
import type { Control } from "../control.ts";
import { limits } from "../../budget/limits.ts";
import { receivedText } from "../received.ts";

/** A control without the value to which the reader has set it. */
type Made<C extends Control> = Omit<C, "value">;

/** The names of each cell's controls so far. */
const labels = new Map<string, Set<string>>();

/**
 * Shows a control and returns the value to which the reader has set it, or the initial value if
 * that is no longer valid, because the code may have been edited since.
 *
 * @throws TypeError for a name that is not valid or already used; RangeError for too many controls
 */
export function make<C extends Control>(
  made: Made<C>,
  fits: (value: unknown) => boolean,
): C["value"] {
  const { kind, label, initial } = made;
  checkLabel(kind, label);
  const cell = channel()?.cell();
  if (!cell) return initial;
  claim(cell.name, kind, label);
  const set: unknown = Object.hasOwn(cell.values, label) ? cell.values[label] : undefined;
  const value = fits(set) ? (set as C["value"]) : initial;
  channel()?.send({ type: "control", control: { ...made, value } as C });
  return value;
}

function checkLabel(kind: string, label: string): void {
  if (typeof label !== "string" || label.trim() === "") {
    throw new TypeError(`${kind}: a control needs a name, received ${receivedText(label)}`);
  }
  if (label.length > limits.label) {
    throw new TypeError(
      `${kind}: a name can have at most ${limits.label} characters, received ${label.length}: ${receivedText(label)}`,
    );
  }
}

function claim(cell: string, kind: string, label: string): void {
  const taken = labels.get(cell) ?? new Set();
  labels.set(cell, taken);
  if (taken.has(label)) {
    throw new TypeError(
      `${kind}: this cell already has a control named ${receivedText(label)}; give each control its own name, and call ${kind} outside loops`,
    );
  }
  if (taken.size >= limits.controls) {
    throw new RangeError(`${kind}: a cell can have at most ${limits.controls} controls`);
  }
  taken.add(label);
}
