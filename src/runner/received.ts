import { limits, type Event, type LiveEvent } from "../live/index.ts";
import type { Message } from "./protocol.ts";
import { plainFigure } from "./plain-figure.ts";

type Said = Exclude<Message, { type: "end" }>;

/** The events of a run as its host receives them. */
export interface Received {
  /** In order; a figure stands, in its last state, where it was shown first. */
  events: Event[];
  add(message: Said): void;
}

/**
 * Collects a run's events and passes each on. What the library "live" says may come from anyone, so
 * that it is checked; what is not fit to be drawn is dropped.
 */
export function receive(onEvent: (event: Event) => void = () => {}): Received {
  const events: Event[] = [];
  const places = new Map<string, number>();

  const place = (event: LiveEvent) => {
    const key = event.type === "figure" ? `figure ${event.id}` : event.type;
    const known = places.get(key);
    if (known === undefined) {
      if (places.size > limits.figures) return;
      places.set(key, events.push(event) - 1);
    } else {
      events[known] = event;
    }
    onEvent(event);
  };
  const add = (message: Said) => {
    if (message.type === "live") {
      const event = plainEvent(message.event);
      if (event) place(event);
    } else {
      events.push(message.event);
      onEvent(message.event);
    }
  };
  return { events, add };
}

function plainEvent(sent: unknown): LiveEvent | undefined {
  if (typeof sent !== "object" || sent === null || !("type" in sent)) return undefined;
  if (sent.type === "figure" && "id" in sent && "figure" in sent) {
    const figure = plainFigure(sent.figure);
    const id = Number(sent.id);
    return figure && Number.isSafeInteger(id) ? { type: "figure", id, figure } : undefined;
  }
  if (sent.type === "progress" && "done" in sent && "total" in sent) {
    const [done, total] = [Number(sent.done), Number(sent.total)];
    const fits = total > 0 && done >= 0 && done <= total && total < Infinity;
    return fits ? { type: "progress", done, total } : undefined;
  }
  return undefined;
}
