type Later = "setTimeout" | "setInterval" | "requestAnimationFrame" | "queueMicrotask";
type Callback = (...values: unknown[]) => unknown;
type Timers = Partial<Record<Later, (callback: Callback, ...rest: never[]) => unknown>>;

const names: Later[] = ["setTimeout", "setInterval", "requestAnimationFrame", "queueMicrotask"];

/**
 * Replaces the functions that call back later: what is set going while `muted` says so is called back
 * by `quietly`. A promise that such a callback keeps is nobody's in particular: who awaits it is heard.
 */
export function captureTimers(
  target: Timers,
  muted: () => boolean,
  quietly: (call: () => unknown) => void,
): void {
  for (const name of names) {
    const original = target[name];
    if (!original) continue;
    target[name] = (callback, ...rest) => {
      const mute = muted() && typeof callback === "function";
      return original(mute ? (...values) => quietly(() => callback(...values)) : callback, ...rest);
    };
  }
}
