/// <reference lib="webworker" />
import type { Program } from "../cell/types.ts";
import { evaluate } from "./evaluate.ts";
import { takeGlobals } from "./globals.ts";

/**
 * The worker inside the sandbox: evaluates the one program that it receives, and then waits to be
 * terminated.
 */
self.onmessage = ({ data, ports }: MessageEvent<Program>) => {
  self.onmessage = null;
  const send = ports[0].postMessage.bind(ports[0]);
  const blobUrl = URL.createObjectURL.bind(URL);
  const rejected = rejections();
  takeGlobals();
  void evaluate(data, {
    urlOf: (_, text) => blobUrl(new Blob([text], { type: "text/javascript" })),
    import: (url) => import(/* @vite-ignore */ url),
    send,
    rejected,
    // Registered first, so that no listener of a cell can suppress them.
    onUncaught: (report) => {
      const heard = <E extends Event>(reasonOf: (event: E) => unknown) => {
        return (event: E) => {
          event.preventDefault();
          report(reasonOf(event));
        };
      };
      const onRejection = heard<PromiseRejectionEvent>(({ reason }) => reason);
      self.addEventListener("unhandledrejection", onRejection, { capture: true });
      self.addEventListener(
        "error",
        heard<ErrorEvent>(({ error }) => error),
        { capture: true },
      );
    },
  });
};

/**
 * Returns a function that waits until the browser has reported the rejections so far: it does so in
 * a task after the one with the rejection, so two tasks are enough. Uses nothing that a cell could
 * replace later.
 */
function rejections(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const post = port2.postMessage.bind(port2);
  let resume = () => {};
  port1.onmessage = ({ data }) => (data ? post(false) : resume());
  const Waiting = Promise;
  return () => {
    return new Waiting((resolve) => {
      resume = resolve;
      post(true);
    });
  };
}
