import { EventEmitter } from "node:events";
import process from "node:process";

/**
 * The members of `process` that Node itself uses while a cell runs: for callbacks, errors and
 * messages.
 */
const needed = new Set(
  [
    "platform arch version versions _events _eventsCount _maxListeners _exiting",
    "nextTick _tickCallback _fatalException emitWarning channel connected send _send",
  ].flatMap((names) => names.split(" ")),
);

/**
 * Removes from `process` everything that reaches outside the run: the environment, other processes,
 * Node's own modules. A cell has no global `process`, but might reach it in another way.
 */
export function takeNode(): void {
  for (const name of Reflect.ownKeys(process)) {
    if (typeof name === "string" && !needed.has(name)) Reflect.deleteProperty(process, name);
  }
  Reflect.set(process, "env", Object.create(null));
  // Node reads optional settings from `process`. If a cell defined a getter with such a name on
  // Object.prototype, it would be called with `process` as its `this`.
  const root = Object.create(null, Object.getOwnPropertyDescriptors(Object.prototype)) as object;
  Object.setPrototypeOf(EventEmitter.prototype, root);
}
