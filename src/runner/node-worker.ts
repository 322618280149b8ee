import { registerHooks } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { Program } from "../cell/types.ts";
import { evaluate } from "./evaluate.ts";
import { keepWorkerGlobals } from "./node-globals.ts";
import type { Message } from "./protocol.ts";

const { program } = workerData as { program: Program };
const port = parentPort;
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

keepWorkerGlobals();
void evaluate(program, {
  urlOf: (name, text) => {
    const url = `cell:${name}`;
    texts.set(url, text);
    return url;
  },
  import: (url) => import(url),
  send: (message: Message) => port?.postMessage(message),
  onUncaught: (report) => {
    node.on("uncaughtException", report);
    node.on("unhandledRejection", report);
  },
});
