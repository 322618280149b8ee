/** The globals of Node that no browser has, and those that the sandbox refuses. */
const taken = [
  "Buffer",
  "process",
  "global",
  "require",
  "module",
  "setImmediate",
  "clearImmediate",
  "fetch",
  "WebSocket",
  "EventSource",
  "localStorage",
  "sessionStorage",
  "navigator",
  "BroadcastChannel",
];

/**
 * Takes from a Node worker what a cell would not find in the browser, so that a cell which needs it
 * fails in both. This is agreement, not a sandbox.
 */
export function keepWorkerGlobals(): void {
  for (const name of taken) Reflect.deleteProperty(globalThis, name);
  Reflect.set(globalThis, "self", globalThis);
}
