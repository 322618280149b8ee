/// <reference lib="webworker" />
import type { Program } from "../../cell/types.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { takeGlobals } from "../evaluate/globals.ts";

/**
 * The worker inside the sandbox: evaluates the one program that it receives, and then waits to be
 * terminated.
 */
self.onmessage = ({ data, ports }: MessageEvent<Program>) => {
  self.onmessage = null;
  const send = ports[0].postMessage.bind(ports[0]);
  const blobUrl = URL.createObjectURL.bind(URL);
  const afterTask = tasks();
  takeGlobals();
  void evaluate(data, {
    urlOf: (_, text) => blobUrl(new Blob([text], { type: "text/javascript" })),
    import: (url) => import(/* @vite-ignore */ url),
    send,
    afterTask,
    // Registered first, so that no listener of a cell can suppress them.
    onUncaught: (report) => {
      const heard = (event: PromiseRejectionEvent | ErrorEvent) => {
        event.preventDefault();
        report("reason" in event ? event.reason : event.error);
      };
      self.addEventListener("unhandledrejection", heard, true);
      self.addEventListener("error", heard, true);
    },
  });
};

/**
 * Returns a function that calls back in a later task. Uses nothing that a cell could replace later.
 */
function tasks(): (call: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const post = port2.postMessage.bind(port2);
  let next = () => {};
  port1.onmessage = () => next();
  return (call) => {
    next = call;
    post(null);
  };
}
