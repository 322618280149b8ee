import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { afterEach, expect, it } from "vitest";
import { compile } from "../../cell/program/compile.ts";
import { link } from "../../cell/program/link.ts";
import { cellProcess, keepWaiting } from "./cell-process.ts";
import { run } from "./node.ts";

afterEach(() => keepWaiting(0));

/** Takes a process for a program, and returns whether it was started before. */
async function takeWaiting(): Promise<boolean> {
  const child = cellProcess();
  let isNew = false;
  child.once("spawn", () => (isNew = true));
  await setTimeout(1);
  child.kill("SIGKILL");
  await once(child, "exit");
  return !isNew;
}

it("a program takes the process that waits, and the next one a new process", async () => {
  keepWaiting(1);
  await setTimeout(1);
  expect([await takeWaiting(), await takeWaiting()]).toEqual([true, false]);
});

it("no two programs share a process, and one that was taken is replaced when it has ended", async () => {
  keepWaiting(1);
  const code = "const { a } = globalThis; console.log(a); globalThis.a = 1;";
  const module = compile("a.ts", code, []);
  const program = link(new Map([["a.ts", module]]), "a.ts");
  for (let i = 0; i < 3; i++) {
    expect(await run(program, { timeout: 50 })).toMatchObject({
      status: "ok",
      text: "undefined\n",
    });
  }
  while (!(await takeWaiting())) await setTimeout(50);
});

it("a process that waits does not keep this one alive", () => {
  const { href } = new URL("./cell-process.ts", import.meta.url);
  const code = `const { keepWaiting } = await import(${JSON.stringify(href)}); keepWaiting(1);`;
  const args = ["--disable-warning=ExperimentalWarning", "--input-type=module", "-e", code];
  expect(spawnSync(process.execPath, args, { timeout: 60_000 })).toMatchObject({ status: 0 });
});
