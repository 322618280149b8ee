import { limits } from "../budget/limits.ts";
import type { Channel, LiveEvent } from "../live/index.ts";
import { bounded } from "./bounded.ts";
import { maxSubjects } from "./limits.ts";

/** Milliseconds between two live events: a screen shows no more. */
const pace = 1000 / 60;

/** So many values a millisecond are more than a page draws. */
const speed = 2000;

/**
 * The worker's end of what the library "live" says. Each figure, and the progress, is a subject; they
 * share the screen's pace, and the last state of each is sent, by `flush` at the latest. Large ones
 * are sent more seldom, and what is more than a page holds is not sent.
 *
 * A cell may have taken the language's own methods apart, so that none is used to count.
 *
 * @param refuse hears, once, that something was not sent
 * @param everyFigure whether all states of figures are sent, however quickly they follow each other
 */
export function openChannel(
  send: (event: LiveEvent) => void,
  heard: () => boolean,
  cell: Channel["cell"],
  refuse: () => void,
  everyFigure = false,
): { channel: Channel; flush: () => void } {
  const now = performance.now.bind(performance);
  const sent: Record<string, number> = Object.create(null);
  const waiting: Record<string, LiveEvent> = Object.create(null);
  const sizes: Record<string, number> = Object.create(null);
  let subjects = 0;
  let held = 0;
  let refused = false;

  const post = (key: string, event: LiveEvent) => {
    const copy = bounded(event);
    const others = held - (sizes[key] ?? 0);
    if (copy && others + copy.size <= limits.event) {
      held = others + copy.size;
      sizes[key] = copy.size;
      send(copy.data as LiveEvent);
      return;
    }
    if (!refused) refuse();
    refused = true;
  };
  const channel: Channel = {
    heard,
    cell,
    send: (event) => {
      if (!heard()) return;
      const key = subjectOf(event);
      const last = sent[key];
      if (last === undefined) {
        if (subjects === maxSubjects) return;
        subjects++;
      } else if (
        now() - last < pace * subjects + (sizes[key] ?? 0) / speed &&
        !(everyFigure && event.type === "figure")
      ) {
        waiting[key] = event;
        return;
      }
      delete waiting[key];
      sent[key] = now();
      post(key, event);
    },
  };
  const flush = () => {
    for (const key in waiting) {
      const event = waiting[key];
      delete waiting[key];
      post(key, event);
    }
  };
  return { channel, flush };
}

/** What an event is about, as a key; the last one of a key counts. */
export function subjectOf(event: LiveEvent): string {
  if (event.type === "figure") return `figure ${event.id}`;
  return event.type === "control" ? `control ${event.control.label}` : `${event.type}`;
}
