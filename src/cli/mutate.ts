import { globSync } from "node:fs";
import { resolve } from "node:path";
import { namesIn } from "../cell/program/pieces.ts";
import type { Module } from "../cell/types.ts";
import { visible } from "../cell/visible.ts";
import { RandomState } from "../np/random.ts";
import { librariesFail, makeMeans, pageFails, Proofs, type ProvedPage } from "../proof/index.ts";
import { bundleLibrary } from "../runner/bundle.ts";
import { placeOf, settingsOf } from "../site/index.ts";
import { parsedArguments, refuse } from "./common/arguments.ts";
import { fenceMutant, kinds, libraryMutant, type Kind, type Mutant } from "./mutate/mutants.ts";
import { lineOf, mutated, type Random } from "./mutate/mutations.ts";
import { root } from "./common/prove-all.ts";

// npm run mutate: changes digits and words of outputs, twins and libraries, one at a time and in
// memory only, and counts the changes that verification detects. It must detect every change of an
// output.
const { seed, count, chosen } = read();
process.chdir(root);
const means = await makeMeans(root);
const settings = settingsOf("content");
const pages = await new Proofs(means, (file, text) => placeOf(file, false, settings, text)).all();
if (pages.some(({ problems }) => problems.length > 0)) {
  console.error(
    "npm run mutate needs verified pages: fix the problems that npm run check reports first",
  );
  process.exit(2);
}
console.log(`npm run mutate -- --seed=${seed} --count=${count} --only=${chosen.join(",")}`);

const scores: Record<string, string> = {};
let missed = 0;
for (const kind of chosen) {
  const stream = new RandomState(seed);
  const started = performance.now();
  let refused = 0;
  for (let made = 0; made < count; made++) {
    const mutant = await mutantOf(kind, (below) => (below > 0 ? stream.randint(0, below) : 0));
    if (await isRefused(mutant)) {
      refused++;
      continue;
    }
    const place = `${mutant.file}:${lineOf(mutant.text, mutant)}`;
    console.log(`not detected: ${place}: ${visible(changeIn(mutant))}`);
    if (kind === "outputs") missed++;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  scores[kind] = `${((100 * refused) / count).toFixed(0)} % of ${count} detected, ${seconds} s`;
}
console.table(scores);
process.exitCode = missed > 0 ? 1 : 0;

async function mutantOf(kind: Kind, random: Random): Promise<Mutant> {
  for (let tries = 0; tries < 1000; tries++) {
    const mutant =
      kind === "libraries"
        ? libraryMutant(root, files(), random)
        : fenceMutant(kind, pages, random);
    if (mutant && (kind !== "libraries" || (await reachesReaders(mutant)))) return mutant;
  }
  throw new Error(`npm run mutate: found nothing to change in ${kind}`);
}

async function isRefused(mutant: Mutant): Promise<boolean> {
  if (mutant.kind === "libraries") {
    return librariesFail(
      pages.map(({ page }) => page),
      new Map([...means.libraries, ...(await changedModules(mutant))]),
    );
  }
  const proved = pages.find(({ page }) => page.file === mutant.file) as ProvedPage;
  const others = pages.filter((other) => other !== proved).map(({ page }) => page);
  return pageFails({ ...proved.page, text: mutated(mutant.text, mutant) }, others, means);
}

/** The source files of the libraries that cells compute with, without tests. */
function files(): string[] {
  return globSync("src/{np,nn}/**/*.ts")
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !file.endsWith(".test.ts") && !file.includes("/types/"))
    .sort();
}

/** Whether a change is in the bundle that readers get, which omits unused code. */
async function reachesReaders(mutant: Mutant): Promise<boolean> {
  const changed = await changedModules(mutant);
  return [...changed].some(
    ([name, module]) => JSON.stringify(module) !== JSON.stringify(means.libraries.get(name)),
  );
}

function changedModules(mutant: Mutant): Promise<Map<string, Module>> {
  const text = mutated(mutant.text, mutant);
  const names = namesIn(means.libraries);
  return bundleLibrary(libraryOf(mutant), resolve(mutant.file), text, names);
}

function libraryOf({ file }: Mutant): string {
  return file.startsWith("src/nn/") ? "nn" : "np";
}

function changeIn({ text, start, end, after }: Mutant): string {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  const line = text.slice(from, to < 0 ? undefined : to);
  const changed = line.slice(0, start - from) + after + line.slice(end - from);
  return `${line.trim()}  →  ${changed.trim()}`;
}

function read(): { seed: number; count: number; chosen: Kind[] } {
  const takes = `--seed <whole number>, --count <1 or more> and --only <of ${kinds.join(",")}>`;
  const { values } = parsedArguments("mutate", takes, {
    options: {
      seed: { type: "string", default: String(Date.now() % 2 ** 32) },
      count: { type: "string", default: "20" },
      only: { type: "string", default: kinds.join(",") },
    },
  });
  const [seed, count] = [values.seed, values.count].map(Number);
  const names = values.only.split(",");
  const chosen = kinds.filter((kind) => names.includes(kind));
  if (!Number.isInteger(seed)) return refuse("mutate", takes, `--seed is "${values.seed}"`);
  if (!(count >= 1)) return refuse("mutate", takes, `--count is "${values.count}"`);
  if (chosen.length !== names.length) return refuse("mutate", takes, `--only is "${values.only}"`);
  return { seed, count: Math.floor(count), chosen };
}
