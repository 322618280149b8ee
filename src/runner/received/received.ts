import { limits, printed } from "../../budget/limits.ts";
import { groupsIn, sizeOf } from "../../budget/size.ts";
import type { Event, Level, LiveEvent, TruncatedEvent } from "../../live/index.ts";
import { subjectOf } from "../evaluate/channel.ts";
import { maxPace, maxSubjects } from "../limits.ts";
import { plainControl } from "./plain-control.ts";
import { plainFigure } from "./plain-figure.ts";
import { isNumber } from "./plain.ts";
import { record } from "./record.ts";

const levels: readonly unknown[] = ["log", "info", "debug", "warn", "error"] satisfies Level[];

/** The events of a run as its host receives them. */
export interface Received {
  /** The events in order; a figure is where it was shown first, in its last state. */
  events: Event[];
  /** @returns false if the run has sent too much and must be ended */
  add(message: unknown): boolean;
}

/**
 * Collects a run's events and passes each on. Since they may come from a hostile cell, it counts
 * them before it copies them, checks them, and drops those that cannot be shown. It reports once
 * what is missing: text, a figure that is not valid, or figures and controls above the limits.
 */
export function receive(onEvent: (event: Event) => void = () => {}): Received {
  const events: Event[] = [];
  const places = new Map<string, number>();
  const sizes = new Map<unknown, number>();
  const room = { figure: limits.figures, control: limits.controls, progress: 1 };
  const started = performance.now();
  let characters = 0;
  let texts = 0;
  let lives = 0;
  const refused = new Set<TruncatedEvent["what"]>();

  const print = (event: Event) => {
    events.push(event);
    onEvent(event);
  };
  const refuse = (what: TruncatedEvent["what"]) => {
    if (!refused.has(what)) print({ type: "truncated", what });
    refused.add(what);
  };
  const place = (event: LiveEvent) => {
    const key = subjectOf(event);
    const known = places.get(key);
    if (known === undefined) {
      if (room[event.type]-- <= 0) return refuse("excess");
      places.set(key, events.push(event) - 1);
    } else {
      events[known] = event;
    }
    onEvent(event);
  };
  /**
   * Whether a figure can be drawn in addition to the others, which are identified by the sent id.
   */
  const fits = (id: unknown, figure: unknown) => {
    const own = sizeOf(figure);
    const others = [...sizes].reduce((sum, [one, count]) => sum + (one === id ? 0 : count), 0);
    if (others + own > limits.numbers || groupsIn(record(figure).marks) > limits.groups)
      return false;
    sizes.set(id, own);
    return true;
  };
  const hear = (event: unknown) => {
    const { type, id, figure } = record(event);
    if (type === "refused" || (type === "figure" && !fits(id, figure))) return refuse("excess");
    const live = plainEvent(event);
    if (live) place(live);
    else if (type === "figure") refuse("figure");
  };
  const add = (message: unknown) => {
    const { type, event } = record(message);
    if (type === "live") {
      hear(event);
      return ++lives <= 2 * maxSubjects + (maxPace * (performance.now() - started)) / 1000;
    }
    const said = record(event);
    if (type !== "event") return true;
    if (said.type === "truncated") refuse("text");
    else if (typeof said.text === "string" && levels.includes(said.level)) {
      characters += said.text.length;
      if (characters > printed.characters) return false;
      print({ type: "text", level: said.level as Level, text: said.text });
    }
    // One more than the limit of lines: the message that lines were dropped.
    return ++texts <= printed.lines + 1;
  };
  return { events, add };
}

function plainEvent(sent: unknown): LiveEvent | undefined {
  if (typeof sent !== "object" || sent === null || !("type" in sent)) return undefined;
  if (sent.type === "figure" && "id" in sent && "figure" in sent) {
    const figure = plainFigure(sent.figure);
    return figure && isNumber(sent.id) ? { type: "figure", id: sent.id, figure } : undefined;
  }
  if (sent.type === "control" && "control" in sent) {
    const control = plainControl(sent.control);
    return control && { type: "control", control };
  }
  if (sent.type === "progress" && "done" in sent && "total" in sent) {
    const { done, total } = sent;
    const fits = isNumber(done) && isNumber(total) && total > 0 && done >= 0 && done <= total;
    return fits ? { type: "progress", done, total } : undefined;
  }
  return undefined;
}
