import type { Program } from "../../cell/types.ts";
import { orderedTimers } from "./timers.ts";

const turn = setImmediate;
const wait = setTimeout;

/**
 * Makes what Node does differently from a browser alike. It is called before the other globals are
 * removed.
 */
export function likeBrowser({ modules }: Program): void {
  // Node creates the events of a channel by a library that it loads at the first message. This takes
  // longer than most cells run, and needs globals that a cell does not have.
  const texts = modules.flatMap(({ parts }) => parts.filter((part) => typeof part === "string"));
  if (texts.some((text) => text.includes("MessageChannel"))) void globalThis.MessageEvent;

  // A browser reads a Blob later than a run ends that does not wait for it.
  for (const name of ["arrayBuffer", "bytes", "text"] as const) {
    const read: unknown = Reflect.get(Blob.prototype, name);
    if (typeof read !== "function") continue;
    const later = async function (this: Blob): Promise<unknown> {
      await new Promise((done) => turn(() => turn(() => turn(done))));
      return Reflect.apply(read, this, []);
    };
    Object.defineProperty(Blob.prototype, name, { value: later, writable: true });
  }

  // Node would end while a cell waits for the signal.
  const { timeout } = AbortSignal;
  AbortSignal.timeout = (ms) => {
    const signal = timeout.call(AbortSignal, ms);
    wait(() => {}, ms);
    return signal;
  };

  Object.assign(globalThis, orderedTimers());
}
