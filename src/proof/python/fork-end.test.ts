import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { installedPython } from "./python.ts";

const python = await installedPython();

it.runIf(python?.forks)(
  "a forked twin that never ends is killed when the process that runs it is killed",
  async () => {
    const module = JSON.stringify(new URL("./fork-server.ts", import.meta.url).href);
    const program = { modules: { a: "while True: pass" }, entry: "a" };
    const code = `const { runForked } = await import(${module});
    await runForked(${JSON.stringify(python?.command)}, ${JSON.stringify(program)});`;
    const parent = spawn(process.execPath, ["--no-warnings", "--input-type=module", "-e", code]);
    let twins: string[] = [];
    onTestFinished(() => {
      parent.kill("SIGKILL");
      for (const twin of twins.filter(isRunning)) process.kill(Number(twin), "SIGKILL");
    });
    while (twins.length === 0 && parent.exitCode === null) {
      await sleep(20);
      twins = childrenOf(String(parent.pid)).flatMap(childrenOf).filter(isPython);
    }
    expect(twins).toHaveLength(1);
    parent.kill("SIGKILL");
    while (twins.some(isRunning)) await sleep(20);
  },
);

function childrenOf(pid: string): string[] {
  return textOf(`/proc/${pid}/task/${pid}/children`).split(" ").filter(Boolean);
}

/** Whether a process runs Python, and not a program that starts it. */
function isPython(pid: string): boolean {
  return textOf(`/proc/${pid}/cmdline`).startsWith(`${python?.command}\0`);
}

/** Whether a process has not ended; one that nobody waits for stays as a zombie. */
function isRunning(pid: string): boolean {
  return /\) [^ZX] /.test(textOf(`/proc/${pid}/stat`));
}

/** The text of a file about a process; empty if the process has gone. */
function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
