import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { recall } from "../cache/index.ts";
import { browserResults } from "../proof/index.ts";
import { lastCheck, root } from "./common/prove-all.ts";
import { reportSystemProblems } from "./common/system-problem.ts";
import { readArguments, type Asked } from "./testing/arguments.ts";
import { asRecalled, formatCounts, type Count } from "./testing/counts.ts";
import { formatFailures, formatStep } from "./testing/failures.ts";
import { outputs } from "./testing/outputs.ts";
import { ownFolder } from "./common/own-folder.ts";
import { countsPassed, keepPassed, keyOf } from "./testing/passed.ts";
import { reportIn, reportingTo } from "./testing/reports.ts";
import { schedule } from "./testing/schedule.ts";
import { selected } from "./testing/selection.ts";
import { allSteps, contentSteps, stepsFor, type Step } from "./testing/steps.ts";

// npm test: runs all steps, up to two at the same time, until one fails. With paths or words, it
// runs only the test files that match them. A step that passed on the same files is not repeated,
// except with --fresh and on CI. With --content, it tests the content alone.
const asked = read();
const { files, unknown } = selected(asked.words, root);
if (unknown.length > 0) {
  fail(
    `No test file contains ${unknown.join(", ")} in its path or text; to check the content, run npm run check.`,
  );
}
const whole = asked.content ? contentSteps : allSteps;
const steps = asked.words.length > 0 ? stepsFor(files, asked) : whole(asked);

const begun = new Date();
const temporary = ownFolder("mitbadak-test-");
const open = outputs((chunk) => process.stdout.write(chunk));
const times: [time: string, name: string][] = [];
const counts: Count[] = [];
const failed: string[] = [];
const failures: string[] = [];
await schedule(steps, take);

console.log();
times.push([seconds(begun.getTime()), "in all"]);
for (const [time, name] of times) console.log(`${time.padStart(9)}  ${name}`);
if (failed.length === 0) console.log(`\n${(await cellCounts()) || "Passed."}`);
else console.log(`\n${failures.join("")}\nFailed: ${failed.join(", ")}.`);
console.log(`${failed.length === 0 ? "All passed: " : ""}${formatCounts(counts)}`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** Recalls or runs a step, and returns whether it passed. */
async function take(step: Step): Promise<boolean> {
  const { name } = step;
  const key = await keyOf(step, root);
  const before = asked.fresh ? undefined : await countsPassed(step, root, key);
  if (before) {
    times.push(["recalled", name]);
    counts.push(...asRecalled(before));
    return true;
  }
  const started = Date.now();
  const reports = join(temporary, `${steps.indexOf(step)}.jsonl`);
  writeFileSync(reports, "");
  const { passed, end } = await run(step, reportingTo(reports));
  times.push([seconds(started), name]);
  const own = reportIn(reports);
  counts.push(...own.counts);
  if (passed) await keepPassed(step, root, key, own.counts);
  else {
    failed.push(name);
    failures.push(formatFailures(own.failures) || formatStep(name, end));
  }
  return passed;
}

/** Runs a step, and returns whether it passed and the end of its output. */
function run(
  { name, command, env }: Step,
  more: NodeJS.ProcessEnv,
): Promise<{ passed: boolean; end: string }> {
  const output = open();
  output.write(`\n── ${name}: ${command}\n`);
  const { isTTY } = process.stdout;
  const direct = isTTY && output.direct;
  const colour = isTTY && !direct ? { FORCE_COLOR: "1" } : {};
  const child = spawn(command, {
    cwd: root,
    stdio: direct ? "inherit" : ["ignore", "pipe", "pipe"],
    shell: true,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...colour, ...env, ...more },
  });
  let end = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      output.write(chunk);
      end = (end + String(chunk)).slice(-2000);
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      output.end();
      resolve({ passed: status === 0, end });
    });
  });
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/** The number of cells and twins that were verified, and what verified them. */
async function cellCounts(): Promise<string> {
  if (asked.words.length > 0) return `${files.length} test files.`;
  const browsed = (await browserResults()).filter(({ at }) => at >= begun.toISOString());
  const engines = new Set(browsed.map(({ engine, version }) => `${engine} ${version}`));
  const inBrowser =
    browsed.length > 0 ? `${browsed.length} cells run in ${[...engines].join(", ")}` : "";
  return [await recall<string>(lastCheck), inBrowser].filter(Boolean).join("; ");
}

function read(): Asked {
  reportSystemProblems();
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
