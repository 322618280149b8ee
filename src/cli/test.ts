import { spawnSync } from "node:child_process";
import { recall } from "../cache/index.ts";
import { browserResults } from "../proof/index.ts";
import { lastCheck, root } from "./prove-all.ts";
import { readArguments, type Asked } from "./testing/arguments.ts";
import { hasPassed, keepPassed } from "./testing/passed.ts";
import { selected } from "./testing/selection.ts";
import { allSteps, stepsFor } from "./testing/steps.ts";

// npm test: runs all steps in order and stops at the first that fails. With paths or words, it runs
// only the test files that match them. A step that passed on the same files is not repeated, except
// with --fresh and on CI.
const asked = read();
const { files, unknown } = selected(asked.words, root);
if (unknown.length > 0) {
  fail(
    `No test file contains ${unknown.join(", ")} in its path or text; to check the content, run npm run check.`,
  );
}
const steps = asked.words.length > 0 ? stepsFor(files, asked) : allSteps(asked);

const begun = new Date().toISOString();
const times: [time: string, name: string][] = [];
let failed: string | undefined;
for (const step of steps) {
  const { name, command, env } = step;
  if (!asked.fresh && (await hasPassed(step, root))) {
    times.push(["recalled", name]);
    continue;
  }
  console.log(`\n── ${name}: ${command}`);
  const started = performance.now();
  const { status } = spawnSync(command, {
    cwd: root,
    stdio: "inherit",
    shell: true,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...env },
  });
  times.push([`${((performance.now() - started) / 1000).toFixed(1)} s`, name]);
  if (status !== 0) {
    failed = name;
    break;
  }
  await keepPassed(step, root);
}

console.log();
for (const [time, name] of times) console.log(`${time.padStart(9)}  ${name}`);
console.log(failed ? `\nFailed: ${failed}.` : `\nAll passed. ${await counts()}`);
process.exitCode = failed ? 1 : 0;

/** The number of cells and twins that were verified, and what verified them. */
async function counts(): Promise<string> {
  if (asked.words.length > 0) return `${files.length} test files.`;
  const browsed = (await browserResults()).filter(({ at }) => at >= begun);
  const engines = new Set(browsed.map(({ engine, version }) => `${engine} ${version}`));
  const inBrowser =
    browsed.length > 0 ? `${browsed.length} cells run in ${[...engines].join(", ")}` : "";
  return [await recall<string>(lastCheck), inBrowser].filter(Boolean).join("; ");
}

function read(): Asked {
  try {
    const read = readArguments(process.argv.slice(2));
    return { ...read, fresh: read.fresh || Boolean(process.env.CI) };
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
