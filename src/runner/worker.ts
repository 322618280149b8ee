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
  takeGlobals();
  void evaluate(data, {
    urlOf: (_, text) => blobUrl(new Blob([text], { type: "text/javascript" })),
    import: (url) => import(/* @vite-ignore */ url),
    send,
    // Registered first, so that no listener of a cell can suppress them.
    onUncaught: (report) => {
      const heard = <E extends Event>(reasonOf: (event: E) => unknown) => {
        return (event: E) => {
          event.preventDefault();
          report(reasonOf(event));
        };
      };
      const rejected = heard<PromiseRejectionEvent>(({ reason }) => reason);
      self.addEventListener("unhandledrejection", rejected, { capture: true });
      self.addEventListener(
        "error",
        heard<ErrorEvent>(({ error }) => error),
        { capture: true },
      );
    },
  });
};
