/** What a running cell says to its page, in the order in which it said it. */
export type Event = TextEvent | TruncatedEvent;

/** Printed text, with its line ends. `level` is the console method's. */
export interface TextEvent {
  type: "text";
  level: Level;
  text: string;
}

export type Level = "log" | "info" | "debug" | "warn" | "error";

/** The cell printed more than is kept; what it prints from here on is dropped, and the run goes on. */
export interface TruncatedEvent {
  type: "truncated";
}
