/// <reference lib="webworker" />
import type { Program } from "../cell/types.ts";
import { evaluate } from "./evaluate.ts";
import { takeGlobals } from "./globals.ts";

/** The worker inside the sandbox: evaluates the one program that it is sent, then waits for its end. */
self.onmessage = ({ data, ports }: MessageEvent<Program>) => {
  self.onmessage = null;
  const send = ports[0].postMessage.bind(ports[0]);
  const blobUrl = URL.createObjectURL.bind(URL);
  takeGlobals();
  void evaluate(data, {
    urlOf: (_, text) => blobUrl(new Blob([text], { type: "text/javascript" })),
    import: (url) => import(/* @vite-ignore */ url),
    send,
    onUncaught: (report) => {
      self.addEventListener("unhandledrejection", (event) => {
        event.preventDefault();
        report(event.reason);
      });
      self.addEventListener("error", (event) => {
        event.preventDefault();
        report(event.error);
      });
    },
  });
};
