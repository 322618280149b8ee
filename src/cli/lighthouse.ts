import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import sirv from "sirv";
import { parsedArguments } from "./arguments.ts";
import { findBrowser } from "./find-browser.ts";
import { root } from "./prove-all.ts";

// npm run lighthouse: measures pages of the built site, on a phone and on a desktop, with Lighthouse,
// which npm downloads on the first use: with what it needs, it is larger than all other packages.
const version = "lighthouse@13.5.0";
const runs = 3;
const kinds = ["performance", "accessibility", "best-practices", "seo"] as const;

const { positionals } = parsedArguments("lighthouse", "the paths of pages, such as /en/posts/", {
  allowPositionals: true,
});
const paths =
  positionals.length > 0
    ? positionals
    : ["/", "/en/book/1/1-1/", "/en/posts/", "/en/posts/how-cells-work/", "/en/play/"];

type Scores = Record<(typeof kinds)[number], number>;

interface Report {
  categories: Record<string, { score: number | null }>;
  runtimeError?: { message: string };
}

const server = createServer(sirv(join(root, "dist"), { gzip: true }));
await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
const site = `http://localhost:${(server.address() as AddressInfo).port}`;

/** Runs Lighthouse once. */
async function measured(path: string, form: "mobile" | "desktop"): Promise<Scores> {
  const flags = process.getuid?.() === 0 ? "--headless --no-sandbox" : "--headless";
  const options = ["--output=json", "--quiet", ...(form === "desktop" ? ["--preset=desktop"] : [])];
  const program = ["exec", "--yes", `--package=${version}`, "--", "lighthouse", site + path];
  const { stdout } = await promisify(execFile)(
    "npm",
    [...program, ...options, `--chrome-flags=${flags}`],
    {
      maxBuffer: 2 ** 28,
      env: { ...process.env, CHROME_PATH: findBrowser() },
    },
  );
  const { categories, runtimeError } = JSON.parse(stdout) as Report;
  if (runtimeError) throw new Error(`lighthouse: ${path}: ${runtimeError.message}`);
  const scores = kinds.map((kind) => [kind, Math.round((categories[kind].score ?? 0) * 100)]);
  return Object.fromEntries(scores) as Scores;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1];

console.log(`${"".padEnd(36)}${kinds.map((kind) => kind.padStart(16)).join("")}`);
for (const path of paths) {
  for (const form of ["mobile", "desktop"] as const) {
    const all: Scores[] = [];
    for (let i = 0; i < runs; i++) all.push(await measured(path, form));
    const cells = kinds.map((kind) => String(median(all.map((one) => one[kind]))).padStart(16));
    console.log(`${`${path} ${form}`.padEnd(36)}${cells.join("")}`);
  }
}
server.close();
