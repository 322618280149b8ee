import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { printed } from "../../budget/limits.ts";
import { compile } from "../../cell/program/compile.ts";
import { link } from "../../cell/program/link.ts";
import { attached } from "./attached.ts";
import { run } from "./node.ts";
import type { RunOptions } from "../protocol.ts";

/** Runs the last of these cells in a real process. */
function ran(cells: Record<string, string>, options: Partial<RunOptions> = {}) {
  const files = Object.keys(cells);
  const modules = files.map((file) => compile(file, cells[file], files));
  const known = new Map(modules.map((module) => [module.name, module]));
  return run(link(known, files[files.length - 1]), { timeout: 50, ...options });
}

describe.concurrent("a run in Node", { timeout: 60_000 }, () => {
  it("evaluates imports first, once, muted", async () => {
    const result = await ran({
      "a.ts": "export const seen: string[] = ['a']; console.log('a');",
      "b.ts": "import { seen } from './a'; seen.push('b'); console.log('b');",
      "c.ts":
        "import './b'; import { seen } from './a'; console.log(seen.join()); console.warn('!');",
    });
    expect(result).toMatchObject({ status: "ok", text: "a,b\n!\n" });
    expect(result.events[1]).toEqual({ type: "text", level: "warn", text: "!\n" });
  });

  it("import() returns the same module as a static import", async () => {
    const cells = {
      "a.ts": "export const one = {};",
      "b.ts":
        "import { one } from './a'; const a = await import('./a'); console.log(a.one === one);",
    };
    expect(await ran(cells)).toMatchObject({ status: "ok", text: "true\n" });
  });

  it("reports the frames of an error in the cells' own lines", async () => {
    const { status, error } = await ran({
      "a.ts": "export function fail() {\n  throw new RangeError('no');\n}",
      "b.ts": "import { fail } from './a';\n\n  fail();",
    });
    expect(status).toBe("error");
    expect(error).toEqual({
      name: "RangeError",
      message: "no",
      frames: [
        { file: "a.ts", line: 2, column: 9 },
        { file: "b.ts", line: 3, column: 3 },
      ],
    });
  });

  it.each(["await Promise.reject({ a: 1 });", "Promise.reject({ a: 1 });"])(
    "asks for what formats a value that is thrown: %s",
    async (code) => expect(await ran({ "a.ts": code })).toMatchObject({ wanted: ["inspect"] }),
  );

  it.each([
    [
      "a rejection",
      "Promise.reject(new Error('no')); await new Promise((done) => setTimeout(done, 5000));",
    ],
    ["a rejection of what it does not wait for", "Promise.reject(new Error('no'));"],
    [
      "a rejection of an async function without await",
      "const train = async () => { await 0; throw new Error('no'); }; train(); console.log(1);",
    ],
    [
      "an error in a timer",
      "setTimeout(() => { throw new Error('no'); }); await new Promise((done) => setTimeout(done, 5000));",
    ],
  ])("ends at %s that is not caught", async (_, code) => {
    expect(await ran({ "a.ts": code })).toMatchObject({
      status: "error",
      error: { message: "no" },
    });
  });

  it("ends with its entry, whatever timers are pending", async () => {
    const code = "setInterval(() => console.log('late'), 1); console.log('done');";
    expect(await ran({ "a.ts": code })).toMatchObject({ status: "ok", text: "done\n" });
  });

  it("can be stopped", async () => {
    const stop = new AbortController();
    const result = await ran(
      { "a.ts": "console.log('before'); while (true);" },
      { signal: stop.signal, onEvent: () => stop.abort() },
    );
    expect(result).toMatchObject({ status: "stopped", text: "before\n" });
  });

  it("does not start if it was stopped before", async () => {
    const result = await ran({ "a.ts": "while (true);" }, { signal: AbortSignal.abort() });
    expect(result).toMatchObject({ status: "stopped", text: "" });
  });

  it("fails if the cell awaits a promise that never settles", async () => {
    const { status, error } = await ran({ "a.ts": "await new Promise(() => {});" });
    expect(status).toBe("error");
    expect(error?.message).toBe("the cell awaits a promise that never settles");
  });

  it("continues after its output was cut", async () => {
    const code = `for (let i = 0; i <= ${printed.lines}; i++) console.log(i); throw new Error("end");`;
    const { events, error } = await ran({ "a.ts": code });
    expect(events).toHaveLength(printed.lines + 1);
    expect(events.at(-1)).toEqual({ type: "truncated", what: "text" });
    expect(error?.message).toBe("end");
  });

  it("has a memory limit", async () => {
    const code = "const all = []; while (true) all.push(new Array(1e6).fill(1.5));";
    expect(await ran({ "a.ts": code })).toMatchObject({ error: { message: "out of memory" } });
  });

  it("has no globals that a browser's worker lacks", async () => {
    const names = [
      "process",
      "Buffer",
      "require",
      "global",
      "fetch",
      "navigator",
      "localStorage",
      "SharedArrayBuffer",
    ];
    const code = `console.log(${names.map((name) => `typeof ${name}`).join(", ")}, typeof self, typeof structuredClone);`;
    const { text } = await ran({ "a.ts": code });
    expect(text).toBe(`${"undefined ".repeat(names.length)}object function\n`);
  });
});

/** Whether the system can end a cell with the process that runs it. */
const attaches = attached(["a"]).length > 1;

it.runIf(attaches)(
  "a cell that never ends is killed when the process that runs it is killed",
  async () => {
    const module = JSON.stringify(new URL("./node.ts", import.meta.url).href);
    const program = { modules: [{ name: "a.ts", parts: ["console.log(1); while (true);"] }] };
    const code = `const { run } = await import(${module});
    run(${JSON.stringify(program)}, { timeout: 300, onEvent: () => console.log("runs") });`;
    const parent = spawn(process.execPath, ["--no-warnings", "--input-type=module", "-e", code]);
    const complaint = text(parent.stderr);
    for await (const said of parent.stdout) if (String(said).includes("runs")) break;
    const children = readFileSync(`/proc/${parent.pid}/task/${parent.pid}/children`, "utf8");
    const pids = children.split(" ").filter(Boolean);
    expect(pids, await Promise.race([complaint, ""])).toHaveLength(1);
    parent.kill("SIGKILL");
    while (pids.some(isRunning)) await sleep(20);
  },
);

/** Whether a process has not ended; one that nobody waits for stays as a zombie. */
function isRunning(pid: string): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}
