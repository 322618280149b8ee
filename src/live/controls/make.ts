import { channel } from "../channel.ts";
import type { Control } from "../control.ts";
import { limits } from "../../budget/limits.ts";

/** A control before it is known what its reader has set it to. */
type Made<C extends Control> = Omit<C, "value">;

/** The names of the controls of each cell, so far. */
const labels = new Map<string, Set<string>>();

/**
 * Shows a control, and gives the value that its reader has set it to; the initial one where that
 * does not fit, since the code may have been edited since.
 *
 * @throws TypeError for a name that is no name, or is taken; RangeError for too many controls
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
    throw new TypeError(
      `${kind}: a control needs a name to be shown with, received ${said(label)}`,
    );
  }
  if (label.length > limits.label) {
    throw new TypeError(
      `${kind}: a name has at most ${limits.label} characters, received ${label.length}: ${said(label)}`,
    );
  }
}

function claim(cell: string, kind: string, label: string): void {
  const taken = labels.get(cell) ?? new Set();
  labels.set(cell, taken);
  if (taken.has(label)) {
    throw new TypeError(
      `${kind}: this cell has a control named ${said(label)} already; give each a name of its own, and call ${kind} outside of loops`,
    );
  }
  if (taken.size >= limits.controls) {
    throw new RangeError(`${kind}: a cell has at most ${limits.controls} controls`);
  }
  taken.add(label);
}

/** A value as a message shows it. */
export function said(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : String(value);
}
