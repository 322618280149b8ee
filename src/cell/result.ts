import type { Event } from "../live/index.ts";
import type { CellError, Result, Status } from "./types.ts";

/** A result from its events; everything else is derived. */
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

/** What a page shows of a result: what was printed and, last, the error as `Name: message`. */
export function shownText({ text, error }: Pick<Result, "text" | "error">): string {
  if (!error) return text;
  const printed = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  return `${printed}${error.name}: ${error.message}\n`;
}
