import type { Control } from "./control.ts";
import type { Diagram } from "./diagram.ts";
import type { Figure } from "./figure.ts";

/** What a running cell says to its page, in the order in which it said it. */
export type Event = TextEvent | TruncatedEvent | LiveEvent;

/** A picture with axes, or one without. */
export type Drawing = Figure | Diagram;

/** What a cell says by the library "live". */
export type LiveEvent = FigureEvent | ProgressEvent | ControlEvent;

/** Printed text, with its line ends. `level` is the console method's. */
export interface TextEvent {
  type: "text";
  level: Level;
  text: string;
}

/** The console's method that printed. */
export type Level = "log" | "info" | "debug" | "warn" | "error";

/** The cell printed more than is kept; what it prints from here on is dropped, and the run goes on. */
export interface TruncatedEvent {
  type: "truncated";
}

/** A figure to show; the same id shown again takes the place of what it showed before. */
export interface FigureEvent {
  type: "figure";
  id: number;
  figure: Drawing;
}

/** How far a long run has come: `done` of `total`. */
export interface ProgressEvent {
  type: "progress";
  done: number;
  total: number;
}

/** A control to show over the output. */
export interface ControlEvent {
  type: "control";
  control: Control;
}
