import { spawnSync } from "node:child_process";
import { sites } from "../../e2e/sites.ts";
import { browserResults, recall } from "../proof/index.ts";
import { commandArguments } from "./arguments.ts";
import { lastCheck, root } from "./prove-all.ts";

interface Step {
  name: string;
  command: string;
  env?: Record<string, string>;
}

// npm test: proves everything, one step after the other, and stops at the first that fails.
commandArguments("test", []);
const steps: Step[] = [
  { name: "types", command: "astro check --minimumFailingSeverity warning" },
  { name: "units", command: "vitest run" },
  { name: "cells, twins, languages", command: "node src/cli/check.ts" },
  {
    name: "mutations of outputs",
    command: "node src/cli/mutate.ts --seed=1 --count=40 --only=outputs",
  },
  ...sites.map(({ base, dist }) => ({
    name: `build at ${base}`,
    command: `astro build --outDir ${dist}`,
    env: { BASE_PATH: base },
  })),
  { name: "links", command: "node src/cli/links.ts" },
  { name: "browser", command: "playwright test" },
];

const begun = new Date().toISOString();
const times: [name: string, seconds: string][] = [];
let failed: string | undefined;
for (const { name, command, env } of steps) {
  console.log(`\n── ${name}: ${command}`);
  const started = performance.now();
  const { status } = spawnSync(command, {
    cwd: root,
    stdio: "inherit",
    shell: true,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...env },
  });
  times.push([name, ((performance.now() - started) / 1000).toFixed(1)]);
  if (status !== 0) {
    failed = name;
    break;
  }
}

console.log();
for (const [name, seconds] of times) console.log(`${seconds.padStart(7)} s  ${name}`);
console.log(failed ? `\nFailed: ${failed}.` : `\nEverything is proven. ${await counts()}`);
process.exitCode = failed ? 1 : 0;

/** How many cells and twins this run proved, and by what. */
async function counts(): Promise<string> {
  const browsed = (await browserResults()).filter(({ at }) => at >= begun);
  const engines = new Set(browsed.map(({ engine, version }) => `${engine} ${version}`));
  const summary = await recall<string>(lastCheck);
  return `${summary}; ${browsed.length} cells proven in ${[...engines].join(", ")}.`;
}
