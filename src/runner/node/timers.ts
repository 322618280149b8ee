import { TimerQueue } from "./timer-queue.ts";

type Call = (...values: unknown[]) => void;

interface Timer {
  id: number;
  /** When it calls back, in milliseconds of the clock. */
  due: number;
  /** The milliseconds between the calls of an interval. */
  every?: number;
  call: () => void;
}

/** The most milliseconds that Node can wait. */
const longest = 2 ** 31 - 1;

const { setTimeout: wait, setImmediate: turn } = globalThis;
const { clearTimeout: stopWaiting, clearImmediate: stopTurn } = globalThis;
// A cell may replace it.
const now = performance.now.bind(performance);

/**
 * Timers that call back in the order of their due times, as in browsers: Node rounds these to whole
 * milliseconds, and calls back in groups of equal waits. Like a browser's, they are known by numbers.
 */
export function orderedTimers() {
  const queue = new TimerQueue<Timer>();
  let count = 0;
  let cancel = () => {};

  /** Plans the call of the first timer. `late` timers are called in the next turn. */
  const plan = (late = false) => {
    cancel();
    const { first } = queue;
    const ms = first ? first.due - now() : Infinity;
    if (late && ms <= 0) {
      const planned = turn(next);
      cancel = () => stopTurn(planned);
    } else if (first) {
      const planned = wait(next, Math.min(Math.ceil(ms), longest));
      cancel = () => stopWaiting(planned);
    }
  };
  const next = () => {
    const { first } = queue;
    const time = now();
    if (!first || first.due > time) return plan();
    const { id, every, due } = first;
    if (every) queue.add({ ...first, due: time + every - ((time - due) % every) });
    else queue.delete(id);
    // Before the call, which may throw an error.
    plan(true);
    first.call();
  };
  const start = (call: Call, ms: number, rest: unknown[], every?: number) => {
    const timer = { id: ++count, due: now() + ms, every, call: () => call(...rest) };
    queue.add(timer);
    if (queue.first === timer) plan();
    return timer.id;
  };
  const clear = (id: number) => {
    const isFirst = queue.first?.id === id;
    queue.delete(id);
    if (isFirst) plan();
  };
  // A browser reads the wait as a whole number of 32 bits.
  return {
    setTimeout: (call: Call, ms: number, ...rest: unknown[]) =>
      start(call, Math.max(0, ms | 0), rest),
    setInterval: (call: Call, ms: number, ...rest: unknown[]) => {
      const every = Math.max(1, ms | 0);
      return start(call, every, rest, every);
    },
    clearTimeout: clear,
    clearInterval: clear,
  };
}
