import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { attacks } from "../../e2e/attacks.ts";
import { openCanary } from "../../e2e/canary.ts";
import { engines, type Engine } from "../../e2e/engines/engines.ts";
import { serveTasks, type Outcome, type Task } from "../../e2e/engines/server.ts";
import { commandArguments } from "./common/arguments.ts";
import { builtSite } from "./common/built-site.ts";
import { root } from "./common/prove-all.ts";

// npm run test:engines: runs the hostile programs and every cell of the built site in each engine.
commandArguments("test:engines", []);
const dist = builtSite(root);
const { pagePaths } = await import("../../e2e/documented.ts");

const rows = new Map<string, string[]>();
const notes: string[] = [];
let failed = 0;
const known = engines();
for (const [column, engine] of known.entries()) {
  if (engine.missing) {
    notes.push(`${engine.name} was not tested: ${engine.missing}`);
    failed++;
    continue;
  }
  const started = performance.now();
  const canary = await openCanary();
  const tasks: Task[] = [
    ...attacks(canary.url).map((attack) => ({ page: "/en/book/1/1-1/", attack })),
    ...pagePaths.map((page) => ({ page })),
  ];
  const outcomes = await inBrowser(engine, tasks);
  for (const [i, { page, attack }] of tasks.entries()) {
    const name = attack?.name ?? page;
    const closed = "failed" in outcomes[i] && attack?.closes === engine.name;
    const wrong = closed ? [] : wrongIn(outcomes[i]);
    const row = rows.get(name) ?? known.map(() => "");
    row[column] = closed ? "closes tab" : wrong.length > 0 ? "FAILED" : howIn(outcomes[i]);
    rows.set(name, row);
    if (wrong.length > 0) failed++;
    for (const one of wrong) notes.push(`${engine.name}, ${name}: ${one}`);
  }
  if (canary.reached.length > 0) {
    failed++;
    notes.push(`${engine.name}: a request left the sandbox: ${canary.reached.join(", ")}`);
  }
  await canary.close();
  notes.push(`${engine.name} took ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

const width = Math.max(...[...rows.keys()].map((name) => name.length));
const line = (name: string, cells: string[]) =>
  [name.padEnd(width), ...cells.map((cell) => cell.padEnd(12))].join("  ").trimEnd();
console.log(
  line(
    "",
    known.map(({ name }) => name),
  ),
);
for (const [name, cells] of rows) console.log(line(name, cells));
console.log(["", ...notes, failed > 0 ? `${failed} failed.` : "All engines agree."].join("\n"));
process.exitCode = failed > 0 ? 1 : 0;

/** Runs the tasks in a browser of the engine, closes it, and returns their outcomes. */
async function inBrowser(engine: Engine, tasks: Task[]): Promise<Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), "mitbadak-engine-"));
  let browser: ChildProcess | undefined;
  const close = () => {
    if (browser?.pid) process.kill(-browser.pid, "SIGTERM");
    browser = undefined;
  };
  try {
    return await serveTasks(dist, tasks, (address) => {
      close();
      const [program, ...rest] = engine.command(address, mkdtempSync(join(folder, "profile-")));
      browser = spawn(program, rest, { stdio: "ignore", detached: true });
    });
  } finally {
    close();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function wrongIn(outcome: Outcome): string[] {
  if ("failed" in outcome) return [outcome.failed];
  return Array.isArray(outcome) ? outcome.map((one) => JSON.stringify(one)) : outcome.wrong;
}

function howIn(outcome: Outcome): string {
  if (Array.isArray(outcome) || "failed" in outcome) return "same";
  return `${outcome.status} ${(outcome.ms / 1000).toFixed(1)} s`;
}
