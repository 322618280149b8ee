import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

/** A program that uses what this folder exports, in a Node that may open few files. */
function said(code: string): string {
  const imports = [
    `import { closeSync, openSync } from "node:fs";`,
    `import { once } from "node:events";`,
    ...["cell-process", "node"].map(
      (name) => `import * as ${name.replace("-", "_")} from "${import.meta.dirname}/${name}.ts";`,
    ),
    `const { cellProcess, keepWaiting } = cell_process;`,
    // It has read all files that it needs.
    `const first = cellProcess(); first.kill("SIGKILL"); await once(first, "exit");`,
  ];
  const node = ["--disable-warning=ExperimentalWarning", "--input-type=module", "-e"];
  const args = [process.execPath, ...node, [...imports, code].join("\n")];
  const limited = ["-c", 'ulimit -n 200 && exec "$0" "$@"', ...args];
  const { stdout, stderr } = spawnSync("sh", limited, { timeout: 60_000, encoding: "utf8" });
  return stdout + stderr;
}

it("where no process can start, none waits, and a run says why", () => {
  const code = `
    const files = [];
    try { while (true) files.push(openSync("/dev/null")); } catch {}
    keepWaiting(1);
    await new Promise(setImmediate);
    console.log(await node.run({}, { timeout: 50 }).catch(({ code }) => code));
    files.forEach(closeSync);`;
  expect(said(code)).toBe("EMFILE\n");
});

it("a process that is refused at once, as for lack of memory, does not end this one", () => {
  expect(said(`process.execPath = "\\0"; keepWaiting(1); console.log("goes on");`)).toBe(
    "goes on\n",
  );
});
