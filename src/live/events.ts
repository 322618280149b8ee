import type { Control } from "./control.ts";
import type { Diagram } from "./diagram.ts";
import type { Figure } from "./figure.ts";

/** The events that a running cell sends to its page, in the order in which it sent them. */
export type Event = TextEvent | TruncatedEvent | LiveEvent;

/** A figure with axes, or a diagram without. */
export type Drawing = Figure | Diagram;

/** The events that a cell sends with the library "live". */
export type LiveEvent = FigureEvent | ProgressEvent | ControlEvent;

/** Printed text, including its line breaks. `level` is the name of the console method. */
export interface TextEvent {
  type: "text";
  level: Level;
  text: string;
}

/** The console method that printed. */
export type Level = "log" | "info" | "debug" | "warn" | "error";

/** A part of the output is dropped, and the run continues. */
export interface TruncatedEvent {
  type: "truncated";
  /** Text above the limit, figures and controls above the limits, or a figure that is not valid. */
  what: "text" | "excess" | "figure";
}

/** A figure to show. It replaces an earlier figure with the same id. */
export interface FigureEvent {
  type: "figure";
  id: number;
  figure: Drawing;
}

/** The progress of a long run: `done` of `total`. */
export interface ProgressEvent {
  type: "progress";
  done: number;
  total: number;
}

/** A control to show above the output. */
export interface ControlEvent {
  type: "control";
  control: Control;
}
