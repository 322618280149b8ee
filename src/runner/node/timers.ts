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

const { setTimeout: wait, setImmediate: turn, performance } = globalThis;
const { clearTimeout: stopWaiting, clearImmediate: stopTurn } = globalThis;

/**
 * Timers that call back in the order of their due times, as in browsers: Node rounds these to whole
 * milliseconds, and calls back in groups of equal waits. Like a browser's, they are known by numbers.
 */
export function orderedTimers() {
  /** In the order of their due times; equal ones in the order in which they were added. */
  const queue: Timer[] = [];
  let count = 0;
  let cancel = () => {};

  const add = (timer: Timer) => {
    const before = queue.findLastIndex(({ due }) => due <= timer.due);
    queue.splice(before + 1, 0, timer);
    return before + 1;
  };
  /** Plans the call of the first timer. `late` timers are called in the next turn. */
  const plan = (late = false) => {
    cancel();
    const [first] = queue;
    const ms = first ? first.due - performance.now() : Infinity;
    if (late && ms <= 0) {
      const planned = turn(next);
      cancel = () => stopTurn(planned);
    } else if (first) {
      const planned = wait(next, Math.min(Math.ceil(ms), longest));
      cancel = () => stopWaiting(planned);
    }
  };
  const next = () => {
    const [first] = queue;
    const now = performance.now();
    if (!first || first.due > now) return plan();
    queue.shift();
    const { every, due } = first;
    if (every) add({ ...first, due: now + every - ((now - due) % every) });
    // Before the call, which may throw an error.
    plan(true);
    first.call();
  };
  const start = (call: Call, ms: number, rest: unknown[], every?: number) => {
    const id = ++count;
    const timer = { id, due: performance.now() + ms, every, call: () => call(...rest) };
    if (add(timer) === 0) plan();
    return id;
  };
  const clear = (id: number) => {
    const i = queue.findIndex((timer) => timer.id === id);
    if (i < 0) return;
    queue.splice(i, 1);
    if (i === 0) plan();
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
