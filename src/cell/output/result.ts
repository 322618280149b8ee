import type { Event } from "../../live/index.ts";
import type { CellError, Result, Status } from "../types.ts";

/** Creates a result from the events of a run. */
export function resultOf(status: Status, events: Event[], ms: number, error?: CellError): Result {
  return {
    status,
    events,
    text: events.map((event) => (event.type === "text" ? event.text : "")).join(""),
    figures: events.flatMap((event) => (event.type === "figure" ? [event.figure] : [])),
    controls: events.flatMap((event) => (event.type === "control" ? [event.control] : [])),
    ...(error && { error }),
    ms,
  };
}
