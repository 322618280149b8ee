import { textOf } from "../../cell/program/text-of.ts";
import type { CellError, Program } from "../../cell/types.ts";
import type { Channel } from "../../live/index.ts";
import { openChannel } from "./channel.ts";
import { captureConsole } from "./console.ts";
import type { Formatter } from "./formatter.ts";
import { describe, type Loaded } from "./describe.ts";
import type { Extra } from "../extras.ts";
import { maxFrames } from "../limits.ts";
import type { Message } from "../protocol.ts";
import { readable, stack } from "./readable.ts";
import { captureTimers } from "./timers.ts";

/** The differences between the Node process and the worker in the browser. */
export interface Engine {
  /** Returns a URL from which the text can be imported. */
  urlOf(name: string, text: string): string;
  import(url: string): Promise<unknown>;
  send(message: Message): void;
  /** Registers a callback for uncaught errors: rejections and errors in timers. */
  onUncaught(report: (thrown: unknown) => void): void;
  /**
   * Calls back in a later task, when microtasks have run. Both hosts have reported the rejections of a
   * task when the next one has ended.
   */
  afterTask(call: () => void): void;
  /** Whether to send every state of a figure, and not only as many as a screen can show. */
  everyFigure?: boolean;
}

/**
 * Evaluates a program, module by module; only the output of the last module, the entry, is sent.
 * Sends each event, and exactly one end, when the entry has settled or something went wrong.
 */
export async function evaluate(program: Program, engine: Engine): Promise<void> {
  const loaded: Loaded[] = [];
  const wanted = new Set<Extra>();
  let ended = false;
  let settled = false;
  let muted = true;
  let current = "";
  let formatter = plainFormatter;
  let compile: unknown;
  let large: Np["large"] | undefined;
  const formatting = <V extends unknown[]>(make: (...values: V) => string) => {
    return (...values: V) => {
      // The error that ends a run is shown even if its module is muted.
      if (!muted || ended) wanted.add("inspect");
      return make(...values);
    };
  };

  const format = formatting((...values) => formatter.format(...values));

  const live = openChannel(
    (event) => engine.send({ type: "live", event }),
    () => !muted && !ended,
    () => ({ name: current, values: program.controls?.[current] ?? {} }),
    () => engine.send({ type: "live", event: { type: "refused" } }),
    engine.everyFigure,
  );

  const isPending = captureTimers(
    globalThis,
    (name) => muted || (settled && name !== "queueMicrotask"),
    (call) => {
      const before = muted;
      muted = true;
      try {
        call();
      } finally {
        muted = before;
      }
    },
  );

  const end = (failure?: { thrown: unknown }) => {
    if (ended) return;
    ended = true;
    let pending = false;
    try {
      pending = isPending();
      live.flush();
      if (large?.wanted) wanted.add("simd");
    } catch (thrown) {
      failure ??= { thrown };
    }
    const error = failure && describeSafely(failure.thrown, loaded, format);
    const rest = { ...(error && { error }), ...(pending && { pending }) };
    engine.send({ type: "end", wanted: [...wanted], ...rest });
  };
  engine.onUncaught((thrown) => end({ thrown }));
  captureConsole(
    console,
    (event) => {
      if (!muted && !ended) engine.send({ type: "event", event });
    },
    {
      format,
      inspect: formatting((...values) => formatter.inspect(...values)),
      table: formatting((...values) => formatter.table(...values)),
    },
    { readable: (text) => readable(text, loaded), stack: () => stack(loaded) },
  );
  Error.stackTraceLimit = maxFrames;

  const entry = program.modules.at(-1);
  try {
    // All texts are created before the first module is evaluated, so that no module can change
    // another's text.
    for (const module of program.modules) {
      const urlOf = (name: string) => loaded.find((one) => one.module.name === name)?.url ?? "";
      loaded.push({ module, url: engine.urlOf(module.name, textOf(module, urlOf)) });
    }
    for (let i = 0; i < loaded.length; i++) {
      const { module, url } = loaded[i];
      muted = module !== entry;
      current = module.name;
      const exports = await engine.import(url);
      if (module.name === "inspect") formatter = exports as Formatter;
      if (module.name === "live") (exports as Connectable).connect(live.channel);
      if (module.name === "simd") ({ compile } = exports as Simd);
      if (module.name === "np") {
        ({ large } = exports as Np);
        large.compile = compile;
      }
    }
    // Timers no longer call back. What the program left behind prints until its microtasks have run,
    // but an error in it is not overlooked.
    settled = true;
    engine.afterTask(() => {
      muted = true;
      engine.afterTask(() => end());
    });
  } catch (thrown) {
    end({ thrown });
  }
}

/** The library "live", which is connected to the page before a cell can import it. */
interface Connectable {
  connect(channel: Channel): void;
}

/** The library "simd", which makes faster functions for large arrays. */
interface Simd {
  compile: unknown;
}

/** The library "np", which receives them, and says whether a cell needed them. */
interface Np {
  large: { compile?: unknown; wanted: boolean };
}

/** Describes an error even if the code has removed built-in functions. */
function describeSafely(...failure: Parameters<typeof describe>): CellError {
  try {
    return describe(...failure);
  } catch {
    return { name: "Error", message: "(cannot be described)", frames: [] };
  }
}

/** Formats values if there is no formatter. */
const plainFormatter: Formatter = {
  format: (...values) => values.map((value) => plainFormatter.inspect(value)).join(" "),
  inspect: (value) => (typeof value === "function" ? `[Function: ${value.name}]` : String(value)),
  table: (data) => plainFormatter.inspect(data),
};
