import {
  appendFileSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parsedArguments, refuse } from "../../src/cli/common/arguments.ts";
import { scriptArguments } from "../../src/cli/testing/script.ts";
import { formatProblem, parseSite } from "../../src/schema/index.ts";
import { copyCheckout } from "./copy.ts";
import { developmentCosts, uncachedStartCost } from "./development.ts";
import { generators, writeSite } from "./generators.ts";
import { posts, type Post } from "./posts.ts";
import { cost, type Cost } from "./program.ts";

/*
 * npm run bench:build: what builds of this site cost with generated posts beside the book, and those
 * of Jekyll and Hugo with the same posts, where they are installed. `npm run bench:build -- 10 100`
 * chooses the numbers of posts; `--cpu` takes the processor's time instead of the clock's, for a
 * machine that is busy with other things; `--seed` makes other posts. It works in a temporary folder.
 * It also prints what `npm start` costs: until a post is shown, and from a save until a page shows it;
 * and until a post is shown if nothing is cached.
 */
const { counts, seed, time } = read();
const root = join(import.meta.dirname, "../..");
const temporary = mkdtempSync(join(tmpdir(), "bench-build-"));
process.on("exit", () => rmSync(temporary, { recursive: true, force: true }));

const site = join(temporary, "site");
copyCheckout(root, site);
const author = firstAuthor();
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
/** The page whose first cell is edited. */
const cellPage = { path: "/en/book/1/1-1/", file: "content/chapters/en/1/1-1/index.mdx" };
const build = () => cost(process.execPath, scriptArguments(site, "build"), { cwd: site, env });

const { found, missing } = generators();
for (const name of missing) console.log(`${name} is not on the PATH and is left out.`);

await step("the book alone, so that its cells are verified", build);
const book = await step("the book alone, unchanged", build);
console.log(`\nThe book alone, unchanged: ${inWords(book)}`);

const fits: Record<string, [count: number, seconds: number][]> = {};
for (const count of counts) {
  // Other posts for each number, since those of the number before are cached.
  const made = posts(count, seed + count, author);
  for (const post of made) put(post, post.text);
  const cold = await step(`${count} posts, cold`, build);
  const unchanged = await step(`${count} posts, unchanged`, build);
  put(made[0], `${made[0].text}\nAn edit.\n`);
  const edited = await step(`${count} posts, one edited`, build);
  editCell();
  const cell = await step(`${count} posts, one cell of the book edited`, build);
  const shown = await developmentCosts(site, env, postPage(made[0]), cellPage, commented);
  const rows: Record<string, Record<string, string>> = {
    "this site": row({ cold, unchanged, edited, cell }),
  };
  const added = Math.max(0, cold[time] - book[time]);
  const ratios: string[] = [];
  for (const generator of found) {
    const folder = join(temporary, generator.name);
    writeSite(generator, folder, made);
    const whole = await step(`${generator.name}, ${count} posts`, () =>
      cost(generator.name, generator.build, { cwd: folder }),
    );
    // The first incremental build makes what the later ones need.
    await cost(generator.name, generator.rebuild, { cwd: folder });
    appendFileSync(join(folder, generator.fileOf(made[0])), "\nAn edit.\n");
    const again = await step(`${generator.name}, ${count} posts, one edited`, () =>
      cost(generator.name, generator.rebuild, { cwd: folder }),
    );
    rows[generator.name] = row({ cold: whole, edited: again });
    ratios.push(
      `what the posts add ÷ ${generator.name}'s whole build: ${(added / whole[time]).toFixed(2)}`,
      `one edited post ÷ ${generator.name}'s whole build: ${(edited[time] / whole[time]).toFixed(2)}`,
    );
    (fits[generator.name] ??= []).push([count, whole[time]]);
  }
  (fits["this site, cold"] ??= []).push([count, added]);
  (fits["this site, one edited post"] ??= []).push([count, edited[time]]);
  console.log(
    `\n${count} posts, in seconds of the ${time === "cpu" ? "processor" : "clock"}, and megabytes:`,
  );
  console.table(rows);
  for (const ratio of ratios) console.log(ratio);
  console.log(`npm start until a post is shown: ${inWords(shown.start)}`);
  console.log(`a post saved until it is shown: ${inWords(shown.post)}`);
  console.log(`a cell of the book saved until it is shown, verified: ${inWords(shown.cell)}`);
}
const most = counts[counts.length - 1];
const [shownPost] = posts(1, seed + most, author);
const uncached = await step(`${most} posts, npm start, nothing cached`, () =>
  uncachedStartCost(site, env, postPage(shownPost)),
);
console.log(
  `\nnpm start with ${most} posts until one is shown, nothing cached: ${inWords(uncached)}`,
);
if (counts.length > 1) {
  console.log("\nGrowth: seconds ∝ posts^k, by least squares of the logarithms (k = 1 is linear):");
  for (const [name, points] of Object.entries(fits))
    console.log(`k = ${exponent(points).toFixed(2)}  ${name}`);
}

/** An author of site.yml, since every post has one. */
function firstAuthor(): string {
  const path = join(site, "content/site.yml");
  const parsed = parseSite(path, readFileSync(path, "utf8"));
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join("\n"));
  return parsed.site.authors[0].id;
}

function postPage({ lang, slug }: Post): { path: string; file: string } {
  const path = `${lang === "ko" ? "" : `/${lang}`}/posts/bench/${slug}/`;
  return { path, file: `content/posts/${lang}/bench/${slug}.md` };
}

function put(post: Post, text: string): void {
  const path = join(site, postPage(post).file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function editCell(): void {
  const path = join(site, cellPage.file);
  writeFileSync(path, commented(readFileSync(path, "utf8"), "An edit."));
}

/** Adds a comment to the first cell of a page, which changes its program and not what it prints. */
function commented(text: string, comment: string): string {
  return text.replace(/^(```ts live.*\n[^]*?)^```$/m, `$1// ${comment}\n\`\`\``);
}

async function step(name: string, run: () => Promise<Cost>): Promise<Cost> {
  process.stderr.write(`${name} … `);
  const spent = await run();
  process.stderr.write(`${inWords(spent)}\n`);
  return spent;
}

function inWords({ seconds, cpu, memory }: Cost): string {
  return `${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of the processor, ${memory.toFixed(0)} MB`;
}

function row(costs: Record<string, Cost>): Record<string, string> {
  const memory = Math.max(...Object.values(costs).map((spent) => spent.memory));
  const times = Object.entries(costs).map(([name, spent]) => [name, spent[time].toFixed(1)]);
  return { ...Object.fromEntries(times), memory: memory.toFixed(0) };
}

/** The slope of a line through the logarithms of points. */
function exponent(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(Math.max(y, 1e-3))]);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

function read(): { counts: number[]; seed: number; time: "seconds" | "cpu" } {
  const takes = "numbers of posts, --seed=<whole number> and --cpu";
  const { values, positionals } = parsedArguments("bench:build", takes, {
    allowPositionals: true,
    options: { seed: { type: "string", default: "1" }, cpu: { type: "boolean", default: false } },
  });
  const counts = (positionals.length > 0 ? positionals : ["10", "100", "1000", "3000"]).map(Number);
  const seed = Number(values.seed);
  if (counts.every((count) => Number.isInteger(count) && count > 0) && Number.isInteger(seed)) {
    return { counts: counts.sort((a, b) => a - b), seed, time: values.cpu ? "cpu" : "seconds" };
  }
  return refuse("bench:build", takes);
}
