import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Module, Program } from "../../cell/types.ts";
import { evaluate } from "./evaluate.ts";
import type { Message } from "../protocol.ts";

type Body = () => unknown;

let original: Console;
let timers: Pick<
  typeof globalThis,
  "setTimeout" | "setInterval" | "queueMicrotask" | "clearTimeout" | "clearInterval"
>;
let interval: NodeJS.Timeout | undefined;
let limit: number;
beforeEach(() => {
  original = { ...console };
  timers = { setTimeout, setInterval, queueMicrotask, clearTimeout, clearInterval };
  limit = Error.stackTraceLimit;
});
afterEach(() => {
  Object.assign(console, original);
  Object.assign(globalThis, timers);
  Error.stackTraceLimit = limit;
});

/**
 * Evaluates modules whose bodies are functions, and returns what was sent and which texts were
 * imported.
 */
async function evaluated(bodies: Record<string, Body>, imports: Record<string, string[]> = {}) {
  const messages: Message[] = [];
  const texts: Record<string, string> = {};
  let uncaught: (thrown: unknown) => void = () => {};
  const modules = Object.keys(bodies).map((name): Module => {
    const refs = (imports[name] ?? []).map((ref) => ({ ref, specifier: ref }));
    return { name, parts: ["[", ...refs, "]"] };
  });
  const program: Program = { modules };
  const ended = Promise.withResolvers<void>();
  await evaluate(program, {
    urlOf: (name, text) => {
      texts[name] = text;
      return `url:${name}`;
    },
    import: async (url) => bodies[url.slice("url:".length)](),
    send: (message) => {
      messages.push(message);
      if (message.type === "end") ended.resolve();
    },
    onUncaught: (report) => (uncaught = report),
    // Later than a timer without a delay.
    afterTask: (call) => void timers.setTimeout(call, 20),
  });
  await ended.promise;
  return { messages, texts, uncaught: (thrown: unknown) => uncaught(thrown) };
}

const text = (text: string): Message => ({
  type: "event",
  event: { type: "text", level: "log", text },
});
const end: Message = { type: "end", wanted: [] };

describe("evaluate", () => {
  it.each<[what: string, body: Body, pending: boolean]>([
    ["a timer that the cell set is pending", () => void setTimeout(() => {}, 60_000), true],
    ["a timer was cleared", () => clearTimeout(setTimeout(() => {}, 50)), false],
    ["a timer called back", () => new Promise((resolve) => setTimeout(resolve)), false],
    ["an interval continues", () => (interval = setInterval(() => {}, 60_000)), true],
  ])("reports at the end whether %s", async (_, body, pending) => {
    const { messages } = await evaluated({ "a.ts": body });
    clearInterval(interval);
    expect(messages).toEqual([pending ? { ...end, pending } : end]);
  });

  it.each<[Body, string]>([
    [() => setTimeout("1", 1), "setTimeout: pass a function, received string"],
    [() => setInterval(7 as never, 1), "setInterval: pass a function, received number"],
  ])("%s is an error, which browsers would hide", async (body, message) => {
    const { messages } = await evaluated({ "a.ts": body });
    expect(messages).toMatchObject([{ type: "end", error: { name: "TypeError", message } }]);
  });

  it("does not call timers back after the program has ended", async () => {
    let isCalled = false;
    await evaluated({ "a.ts": () => void setTimeout(() => (isCalled = true)) });
    expect(isCalled).toBe(false);
  });

  it("does not report the timers of imported modules", async () => {
    const { messages } = await evaluated({
      "a.ts": () => void setTimeout(() => {}, 60_000),
      "b.ts": () => undefined,
    });
    expect(messages).toEqual([end]);
  });

  it("evaluates in order and sends output of the last module only", async () => {
    const order: string[] = [];
    const log = (name: string) => () => {
      order.push(name);
      console.log(name);
    };
    const { messages } = await evaluated({ "a.ts": log("a"), "b.ts": log("b"), "c.ts": log("c") });
    expect(order).toEqual(["a", "b", "c"]);
    expect(messages).toEqual([text("c\n"), end]);
  });

  it("mutes the timers of an imported module while the entry runs", async () => {
    const tick = (name: string, last = () => {}) => {
      const once = () => console.log(name);
      setTimeout(() => (once(), setTimeout(() => (once(), last()))));
      queueMicrotask(once);
    };
    const { messages } = await evaluated({
      "a.ts": () => tick("a"),
      "b.ts": async () => {
        console.log("b");
        await new Promise<void>((resolve) => setTimeout(() => tick("c", resolve)));
      },
    });
    expect(messages).toEqual([text("b\n"), text("c\n"), text("c\n"), text("c\n"), end]);
  });

  it("sends output of code that awaits a promise resolved by a timer of an imported module", async () => {
    let ready: Promise<void> | undefined;
    const { messages } = await evaluated({
      "a.ts": () => void (ready = new Promise((resolve) => setTimeout(resolve))),
      "b.ts": async () => {
        await ready;
        console.log("b");
      },
    });
    expect(messages).toEqual([text("b\n"), end]);
  });

  it("replaces imports by the URLs of the loaded modules", async () => {
    const nothing = () => {};
    const { texts } = await evaluated({ np: nothing, "a.ts": nothing }, { "a.ts": ["np"] });
    expect(texts).toEqual({ np: "[]", "a.ts": "[url:np]" });
  });

  it("sends one end and nothing after it", async () => {
    const { messages, uncaught } = await evaluated({ "a.ts": () => {} });
    console.log("late");
    uncaught(new Error("late"));
    expect(messages).toEqual([end]);
  });

  it("ends with the error that a module throws, and does not evaluate later modules", async () => {
    const { messages } = await evaluated({
      "a.ts": () => {
        throw new TypeError("no");
      },
      "b.ts": () => console.log("b"),
    });
    expect(messages).toMatchObject([{ type: "end", error: { name: "TypeError", message: "no" } }]);
  });

  it("prints with the program's formatter, and reports that it was used", async () => {
    const format = (...values: unknown[]) => JSON.stringify(values);
    const { messages } = await evaluated({
      inspect: () => ({ format }),
      "a.ts": () => console.log({ a: 1 }),
    });
    expect(messages).toEqual([text('[{"a":1}]\n'), { type: "end", wanted: ["inspect"] }]);
  });

  it("works without a formatter", async () => {
    const { messages } = await evaluated({ "a.ts": () => console.log([1, 2], Math.max) });
    expect(messages[0]).toEqual(text("1,2 [Function: max]\n"));
  });
});
