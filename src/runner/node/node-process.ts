import { registerHooks } from "node:module";
import type { Program } from "../../cell/types.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { takeGlobals } from "../evaluate/globals.ts";
import { likeBrowser } from "./like-browser.ts";
import type { Message } from "../protocol.ts";
import { reportListeners } from "./report-listeners.ts";
import { takeNode } from "./take-node.ts";

const node = process;
const afterTurn = setImmediate;
// Has no prototype, which a cell could change.
const texts = Object.create(null) as Record<string, string>;

// From here on, only the program's own modules can be imported or required.
registerHooks({
  resolve(url) {
    if (!(url in texts)) throw new Error(`a cell cannot import ${url}`);
    return { url, format: "module", shortCircuit: true };
  },
  load: (url) => ({ format: "module", source: texts[url], shortCircuit: true }),
});

/** Runs a program. */
export function start(program: Program): void {
  // No message follows, so the channel no longer keeps the process alive.
  node.channel?.unref();
  likeBrowser(program);
  takeGlobals();
  takeNode();
  Reflect.set(globalThis, "self", globalThis);
  void evaluate(program, {
    urlOf: (name, text) => {
      const url = `cell:${name}`;
      texts[url] = text;
      return url;
    },
    import: (url) => import(url),
    // Like a browser, this immediately throws an error for values that cannot be cloned.
    send: (message: Message) => node.send?.(structuredClone(message)),
    afterTask: (call) => void afterTurn(call),
    // The recorded states of a figure must not depend on the machine's speed.
    everyFigure: true,
    onUncaught: (report) => {
      node.on("uncaughtException", report);
      node.on("unhandledRejection", report);
      reportListeners(report);
    },
  });
}
