import { takeGlobals } from "./globals.ts";

/** The globals of Node that no browser has. */
const nodes = [
  "Buffer",
  "process",
  "global",
  "require",
  "module",
  "setImmediate",
  "clearImmediate",
];

/**
 * Takes from a process of Node what a cell would not find in the browser, so that a cell which needs
 * it fails in both. This is agreement, not a sandbox.
 */
export function keepWorkerGlobals(): void {
  takeGlobals(nodes);
  Reflect.set(globalThis, "self", globalThis);
}
