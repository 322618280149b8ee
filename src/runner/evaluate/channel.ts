import { maxEvent } from "../../budget/limits.ts";
import type { Channel, LiveEvent } from "../../live/index.ts";
import { bounded } from "./bounded.ts";
import { maxSubjects } from "../limits.ts";

/** Milliseconds between two live events, which is the frame time of a screen. */
const pace = 1000 / 60;

/** The maximum number of values per millisecond, since a page cannot draw more. */
const speed = 2000;

/**
 * The worker's end of the library "live". Each figure, and the progress, is a subject. All subjects
 * share the screen's frame rate, and the last state of each is always sent, by `flush` at the
 * latest. Large ones are sent less often, and those that exceed the limits are not sent.
 *
 * Counting uses no built-in methods, since a cell may have replaced them.
 *
 * @param refuse called once, when something is not sent
 * @param everyFigure whether all states of figures are sent, without a limit on their rate
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
    if (copy && others + copy.size <= maxEvent) {
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

/** The subject of an event, as a key; only the last event of each key matters. */
export function subjectOf(event: LiveEvent): string {
  if (event.type === "figure") return `figure ${event.id}`;
  return event.type === "control" ? `control ${event.control.label}` : `${event.type}`;
}
