import type { FromSandbox, ToSandbox } from "./frame.ts";
import { maxMessage } from "../limits.ts";

/** The source of the worker, inserted when the sandbox is bundled. */
declare const WORKER: string;

if (self.origin !== "null") {
  throw new Error(`sandbox: runs in a frame of opaque origin only, received ${self.origin}`);
}

const say = (message: FromSandbox) => parent.postMessage(message, "*");

const url = URL.createObjectURL(new Blob([WORKER], { type: "text/javascript" }));
let worker: Worker | undefined;

addEventListener("message", (event: MessageEvent<ToSandbox>) => {
  // The data of another sender is not read: reading it copies it, whatever its size.
  if (event.source !== parent) return;
  const { data, ports } = event;
  worker?.terminate();
  worker = undefined;
  if (data.type === "stop") return;
  const [port, failures] = ports;
  worker = new Worker(url);
  worker.onerror = (event) => {
    event.preventDefault();
    const { message = "the worker did not start" } = event;
    failures.postMessage(message.slice(0, maxMessage));
  };
  worker.postMessage(data.program, [port]);
});
say({ type: "Worker" in self ? "ready" : "unsupported" });
