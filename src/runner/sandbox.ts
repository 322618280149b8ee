import type { ToSandbox } from "./frame.ts";

/** The text of the worker, put here when the sandbox is bundled. */
declare const WORKER: string;

if (self.origin !== "null") {
  throw new Error(`sandbox: runs in a frame of opaque origin only, received ${self.origin}`);
}

const url = URL.createObjectURL(new Blob([WORKER], { type: "text/javascript" }));
let worker: Worker | undefined;

addEventListener("message", ({ data, source, ports }: MessageEvent<ToSandbox>) => {
  if (source !== parent) return;
  worker?.terminate();
  worker = undefined;
  if (data.type === "stop") return;
  worker = new Worker(url);
  worker.onerror = (event) => parent.postMessage({ type: "failed", message: event.message }, "*");
  worker.postMessage(data.program, [ports[0]]);
});
parent.postMessage({ type: "ready" }, "*");
