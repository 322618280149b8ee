import { EventEmitter } from "node:events";
import process from "node:process";

/** What Node itself uses of `process` while a cell runs: to call back, to report errors, to send. */
const needed = new Set(
  [
    "platform arch version versions _events _eventsCount _maxListeners _exiting",
    "nextTick _tickCallback _fatalException emitWarning channel connected send _send",
  ].flatMap((names) => names.split(" ")),
);

/**
 * Takes from `process` all that reaches beyond the run: the environment, other processes, Node's own
 * modules. A cell has no name for `process`, but could come by it.
 */
export function takeNode(): void {
  for (const name of Reflect.ownKeys(process)) {
    if (typeof name === "string" && !needed.has(name)) Reflect.deleteProperty(process, name);
  }
  Reflect.set(process, "env", Object.create(null));
  // Node asks `process` for settings that it may not have. A getter of such a name that a cell put on
  // Object.prototype would be called with `process` as its `this`.
  const root = Object.create(null, Object.getOwnPropertyDescriptors(Object.prototype)) as object;
  Object.setPrototypeOf(EventEmitter.prototype, root);
}
