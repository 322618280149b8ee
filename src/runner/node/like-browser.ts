import type { Program } from "../../cell/types.ts";

const turn = setImmediate;
const wait = setTimeout;

/** The most milliseconds that Node and browsers can wait. */
const longest = 2 ** 31 - 1;

type TimerArguments = [call: (...values: unknown[]) => void, ms: number, ...rest: unknown[]];

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

  // Node calls back after 1 ms instead of 0, or of more than it can wait, and returns objects instead
  // of numbers. It reads the time in whole milliseconds: after a call with 1 ms, one with 0 ms can begin
  // in the next millisecond, and must still come first.
  const later = ([call, ms, ...rest]: TimerArguments, wait: (ms: number) => number) =>
    [call, Math.min(wait(Math.max(0, ms | 0)), longest), ...rest] as const;
  const { setTimeout: once, setInterval: often } = globalThis;
  Object.assign(globalThis, {
    setTimeout: (...given: TimerArguments) =>
      Number(once(...later(given, (ms) => (ms === 0 ? 1 : ms + 2)))),
    setInterval: (...given: TimerArguments) => Number(often(...later(given, (ms) => ms))),
  });
}
