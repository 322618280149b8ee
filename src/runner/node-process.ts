import { registerHooks } from "node:module";
import type { Program } from "../cell/types.ts";
import { evaluate } from "./evaluate.ts";
import { takeGlobals } from "./globals.ts";
import type { Message } from "./protocol.ts";

const node = process;
const texts = new Map<string, string>();

registerHooks({
  resolve: (specifier, context, next) =>
    texts.has(specifier) ? { url: specifier, shortCircuit: true } : next(specifier, context),
  load: (url, context, next) => {
    const source = texts.get(url);
    if (source === undefined) return next(url, context);
    return { format: "module", source, shortCircuit: true };
  },
});

// The one message is the program; after it the channel keeps the process from ending no longer.
node.once("message", (program: Program) => {
  node.channel?.unref();
  // This is agreement with the browser, not a sandbox.
  takeGlobals();
  Reflect.set(globalThis, "self", globalThis);
  void evaluate(program, {
    urlOf: (name, text) => {
      const url = `cell:${name}`;
      texts.set(url, text);
      return url;
    },
    import: (url) => import(url),
    // As a browser does, this refuses at once what is no data.
    send: (message: Message) => node.send?.(structuredClone(message)),
    // What a figure went through does not depend on the machine's speed.
    everyFigure: true,
    onUncaught: (report) => {
      node.on("uncaughtException", report);
      node.on("unhandledRejection", report);
    },
  });
});
