import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { commandArguments } from "../src/cli/common/arguments.ts";
import { findPython } from "../src/proof/python/python.ts";
import { measureInBrowser } from "./browser.ts";
import { bundled } from "./bundle.ts";
import { operations } from "./contestant.ts";
import type { Times } from "./measure.ts";

/*
 * npm run bench: prints a table of medians in milliseconds, each with its ratio to single-threaded
 * NumPy, and the memory that np retains after training. `npm run bench -- --cpu` measures processor
 * time instead of wall-clock time, for a busy machine; `npm run bench -- --browser` measures np in
 * a worker of Chromium instead.
 */

const asked = commandArguments("bench", ["--cpu", "--browser"]);
if (asked.includes("--browser")) {
  await measureInBrowser();
  process.exit();
}

const here = import.meta.dirname;
const clock = asked.includes("--cpu") ? "cpu" : "wall";

if (!existsSync(`${here}/node_modules`)) {
  console.log("Installing the libraries for comparison into bench/node_modules …");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: here,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("bench: npm ci in bench/ failed; see its message above");
}

function measured<T = Times>(
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): T | string {
  const { stdout, stderr } = spawnSync(command, args, {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  const line = stdout.trimEnd().split("\n").at(-1);
  return line?.startsWith("{") ? (JSON.parse(line) as T) : stderr.trim();
}

const library = (name: string, file = `${here}/libraries/${name}.ts`) =>
  measured(process.execPath, [`${here}/measure.ts`, file, clock]);

const folder = mkdtempSync(`${tmpdir()}/bench-`);
process.on("exit", () => rmSync(folder, { recursive: true }));

const bundleOf = (name: string) => `${folder}/${name}.mjs`;

async function own(name: string): Promise<Times | string> {
  writeFileSync(bundleOf(name), await bundled(`libraries/${name}.ts`, "es"));
  return library(name, bundleOf(name));
}

const python = await findPython();
const native = (env: NodeJS.ProcessEnv) =>
  python ? measured(python.command, [`${here}/native.py`, clock], env) : "no Python with NumPy";
const oneThread = { OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1", OMP_NUM_THREADS: "1" };

const contestants: [string, () => Times | string | Promise<Times | string>][] = [
  [`NumPy ${python?.numpy ?? ""}, one thread`, () => native(oneThread)],
  ["NumPy, default threads", () => native({})],
  ["np", () => own("np")],
  ["one plain loop", () => own("plain")],
  ["ml-matrix", () => library("ml-matrix")],
  ["tfjs, cpu (float32)", () => library("tfjs")],
  ["numpy-ts", () => library("numpy-ts")],
  ["jax-js (float32)", () => library("jax-js")],
];

const columns = ["3000 iterations, cold", "warm", ...operations];
const values = ({ cold, warm, operations: each }: Times) => [
  cold,
  warm,
  ...operations.map((name) => each[name]),
];

let base: number[] | undefined;

function cell(value: number | undefined, column: number): string {
  if (value === undefined) return "–";
  const time = value < 10 ? value.toFixed(2) : value.toFixed(0);
  return base ? `${time} (${(value / base[column]).toFixed(1)}×)` : time;
}

const rows: string[][] = [["", ...columns]];
for (const [name, measure] of contestants) {
  const times = await measure();
  if (typeof times === "string") {
    console.log(`${name}: not measured.\n${times}\n`);
    continue;
  }
  base ??= values(times);
  rows.push([name, ...values(times).map(cell)]);
}
const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
const about = clock === "cpu" ? "processor time" : "wall-clock time";
console.log(
  `Medians in ms, ${about}; 10⁶ elements, products of 512 × 512, svd of 100 × 100. Node ${process.version}.`,
);
for (const row of rows) console.log(row.map((text, i) => text.padEnd(widths[i])).join("  "));

const held = measured<Record<string, number>>(process.execPath, [
  "--expose-gc",
  `${here}/memory.ts`,
  bundleOf("np"),
]);
if (typeof held === "string") throw new Error(`bench: memory could not be measured.\n${held}`);
const memory = Object.entries(held).map(([trainings, mb]) => `${trainings}: ${mb.toFixed(1)} MB`);
console.log(`\nMemory that np retains, by the number of training runs: ${memory.join(", ")}.`);
