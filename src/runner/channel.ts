import type { Channel, LiveEvent } from "../live/index.ts";

/** Milliseconds between two pictures of the same figure: a screen shows no more. */
const pace = 1000 / 60;

/**
 * The worker's end of what the library "live" says. A figure shown again and again is sent at the
 * screen's pace; its last state always is, by `flush` at the latest.
 */
export function openChannel(
  send: (event: LiveEvent) => void,
  heard: () => boolean,
): { channel: Channel; flush: () => void } {
  const now = performance.now.bind(performance);
  const sent = new Map<string, number>();
  const waiting = new Map<string, LiveEvent>();

  const channel: Channel = {
    heard,
    send: (event) => {
      if (!heard()) return;
      const key = event.type === "figure" ? `figure ${event.id}` : event.type;
      if (now() - (sent.get(key) ?? -Infinity) < pace) {
        waiting.set(key, event);
        return;
      }
      waiting.delete(key);
      send(event);
      sent.set(key, now());
    },
  };
  const flush = () => {
    for (const event of waiting.values()) send(event);
    waiting.clear();
  };
  return { channel, flush };
}
