type Later = "setTimeout" | "setInterval" | "queueMicrotask";
type Clear = "clearTimeout" | "clearInterval";
type Callback = (...values: unknown[]) => unknown;
type Timers = Partial<Record<Later, (callback: Callback, ...rest: never[]) => unknown>> &
  Partial<Record<Clear, (id: never) => void>>;

const names: Later[] = ["setTimeout", "setInterval", "queueMicrotask"];
const clearing: Clear[] = ["clearTimeout", "clearInterval"];

/**
 * Replaces the functions that call back later. Callbacks that are registered while `muted` returns
 * true are called by `quietly`. Code that awaits a promise which such a callback resolves is not
 * muted. Other callbacks are not called once `muted` returns true, which is when the program has ended.
 *
 * @returns a function that returns whether an unmuted callback is still pending
 */
export function captureTimers(
  target: Timers,
  muted: (name: Later) => boolean,
  quietly: (call: () => unknown) => void,
): () => boolean {
  const pending = new Set<unknown>();
  for (const name of names) {
    const original = target[name];
    if (!original) continue;
    target[name] = (callback, ...rest) => {
      // A browser would compile another value as text, which the sandbox forbids without an error.
      if (typeof callback !== "function") {
        throw new TypeError(`${name}: pass a function, received ${typeof callback}`);
      }
      if (muted(name)) return original((...values) => quietly(() => callback(...values)), ...rest);
      const called: Callback = (...values) => {
        if (muted(name)) return undefined;
        if (name !== "setInterval") pending.delete(id);
        return callback(...values);
      };
      const id = original(called, ...rest);
      if (name !== "queueMicrotask") pending.add(id);
      return id;
    };
  }
  for (const name of clearing) {
    const original = target[name];
    if (!original) continue;
    target[name] = (id) => {
      pending.delete(id);
      original(id);
    };
  }
  return () => pending.size > 0;
}
