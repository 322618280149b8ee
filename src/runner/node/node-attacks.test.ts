import { describe, expect, it } from "vitest";
import { run } from "./node.ts";

/**
 * Programs that try to reach the machine they run on, in ways that the compiler of cells does not
 * detect. Each ends with an error, or prints what it reached.
 */
const attacks: [what: string, code: string][] = [
  ["code from a string", `console.log(typeof new Function("return import('node:fs')")());`],
  ["eval of a string", `console.log(typeof (0, eval)("globalThis"));`],
  [
    "code from a function constructor",
    `console.log(typeof (async () => {}).constructor("return process")());`,
  ],
  ["a module of Node", `console.log(typeof (await import("node:fs")).readFileSync);`],
  ["a module of Node without its scheme", `console.log(typeof (await import("net")).connect);`],
  ["a file", `console.log(await import(new URL("../../package.json", "file:///a/b/c").href));`],
  ["a package", `console.log(await import("typescript"));`],
  ["code in a data URL", `await import("data:text/javascript,import 'node:fs'"); console.log(1);`],
  ["the address of a file", `console.log(import.meta.resolve("./a.ts"), import.meta.filename);`],
  [
    "a module of Node, after changing the prototype of Map",
    `Map.prototype.has = () => true;
    Map.prototype.get = () => undefined;
    console.log(typeof (await import("node:fs")).readFileSync);`,
  ],
  [
    "globals that reach beyond the run",
    `const names = ["process", "require", "module", "global", "Buffer", "fetch", "WebSocket",
      "EventSource", "Worker", "navigator", "localStorage", "MessageEvent", "setImmediate"];
    const found = names.filter((name) => name in globalThis);
    if (found.length > 0) console.log(found);`,
  ],
  [
    "process, through a getter for a setting that Node reads",
    `let found;
    for (const name of ["noDeprecation", "throwDeprecation", "traceDeprecation", "domain"]) {
      const get = function () { if (this !== globalThis) found ??= this; };
      Object.defineProperty(Object.prototype, name, { configurable: true, get, set() {} });
    }
    const target = new EventTarget();
    for (let i = 0; i < 20; i++) target.addEventListener("a", () => {});
    await new Promise((done) => setTimeout(done, 20));
    if (found) console.log(typeof found.kill);`,
  ],
  [
    "Node's own objects, through the stacks of callbacks",
    `const found = new Set();
    Error.stackTraceLimit = Infinity;
    Error.prepareStackTrace = (_, sites) => {
      for (const site of sites) found.add(site.getThis()).add(site.getFunction());
      return "";
    };
    const look = () => void new Error().stack;
    const target = new EventTarget();
    target.addEventListener("a", look);
    target.dispatchEvent(new Event("a"));
    await new Promise((done) => setTimeout(() => done(look())));
    found.delete(undefined), found.delete(globalThis);
    if (found.size > 0) console.log([...found]);`,
  ],
  [
    "Node's own objects, from all globals",
    `const wanted = ["getBuiltinModule", "binding", "_load", "mainModule", "dlopen", "execPath"];
    const { port1, port2 } = new MessageChannel();
    port2.postMessage("");
    const message = await new Promise((done) => (port1.onmessage = done));
    const made = [setTimeout(() => {}), port1, message, new AbortController(), new Blob([""]), import.meta,
      new ReadableStream(), new CompressionStream("gzip"), new Event("a"), new URL("a:b")];
    const seen = new Set();
    const queue = [globalThis, ...made];
    for (const value of queue) {
      if (Object(value) !== value || seen.has(value)) continue;
      seen.add(value);
      queue.push(Reflect.getPrototypeOf(value));
      for (const name of Reflect.ownKeys(value)) {
        if (wanted.includes(name)) console.log(name);
        const { value: held, get, set } = Reflect.getOwnPropertyDescriptor(value, name);
        queue.push(held, get, set);
        try { queue.push(value[name]); } catch {}
      }
    }
    if (seen.size < 500) console.log("the search ended too early");`,
  ],
  [
    "Node's own objects, through setters on arrays and promises",
    `const found = [];
    const keep = (value) => {
      if (typeof value?.getBuiltinModule === "function" || typeof value?._load === "function") found.push(value);
    };
    for (const name of ["then", "format", "source", "url", "cause", "module", "loaded", "main"]) {
      const get = function () { if (this !== globalThis) keep(this); };
      Object.defineProperty(Object.prototype, name, { configurable: true, get, set: keep });
    }
    await import("node:fs").catch(() => {});
    structuredClone([1]);
    await new Promise((done) => setTimeout(done, 20));
    if (found.length > 0) console.log(found.length);`,
  ],
];

const refusal = /^(Code generation from strings disallowed|a cell cannot import )/;

describe.concurrent("a cell in Node cannot reach", { timeout: 60_000 }, () => {
  it.each(attacks)("%s", async (_, code) => {
    const program = {
      modules: [{ name: "entry.ts", parts: [`${code}\nconsole.log("refused");`] }],
    };
    const { text, error } = await run(program, { timeout: 50 });
    if (error) expect(error.message).toMatch(refusal);
    expect(text).toBe(error ? "" : "refused\n");
  });
});
