import { execFile, type ExecFileException } from "node:child_process";
import { promisify } from "node:util";
import { parsedArguments } from "./common/arguments.ts";
import { builtSite } from "./common/built-site.ts";
import { findBrowser } from "./common/find-browser.ts";
import { unknownPaths } from "./lighthouse/paths.ts";
import { serveForLighthouse } from "./lighthouse/site.ts";
import { root } from "./common/prove-all.ts";

// npm run lighthouse: measures pages of the built site, on a phone with slow 4G and on a desktop,
// with Lighthouse: scores, the seconds to the largest content (LCP) and the shifts of the layout (CLS).
// "?search=softmax" after a path opens the search. npm downloads Lighthouse on the first use: with what
// it needs, it is larger than all other packages.
const version = "lighthouse@13.5.0";
const runs = 3;

const { positionals } = parsedArguments("lighthouse", "the paths of pages, such as /en/posts/", {
  allowPositionals: true,
});
const paths =
  positionals.length > 0
    ? positionals
    : [
        "/",
        "/en/book/1/1-1/",
        "/en/posts/",
        "/en/posts/how-cells-work/",
        "/en/play/",
        "/en/?search=softmax",
      ];

interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number }>;
}

/** What is printed of a report. */
const columns: Record<string, (report: Report) => number> = {
  performance: scoreOf("performance"),
  accessibility: scoreOf("accessibility"),
  "best-practices": scoreOf("best-practices"),
  seo: scoreOf("seo"),
  "LCP (s)": ({ audits }) =>
    rounded((audits["largest-contentful-paint"].numericValue ?? NaN) / 1000),
  CLS: ({ audits }) => rounded(audits["cumulative-layout-shift"].numericValue ?? NaN),
};

const dist = builtSite(root);
const unknown = unknownPaths(dist, paths);
if (unknown.length > 0) {
  console.error(unknown.join("\n"));
  process.exit(2);
}
const { site, server } = await serveForLighthouse(dist);

/** Runs Lighthouse once. */
async function measured(path: string, form: "mobile" | "desktop"): Promise<Report> {
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
  ).catch(({ stderr, message }: ExecFileException) => {
    // The error itself contains the whole report.
    throw new Error(`lighthouse: ${path}: ${stderr || message}`);
  });
  return JSON.parse(stdout) as Report;
}

function scoreOf(kind: string) {
  return ({ categories }: Report) => Math.round((categories[kind].score ?? 0) * 100);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1];

const names = Object.keys(columns).map((name) => name.padStart(16));
console.log(`${"".padEnd(36)}${names.join("")}`);
for (const path of paths) {
  for (const form of ["mobile", "desktop"] as const) {
    const all: Report[] = [];
    for (let i = 0; i < runs; i++) all.push(await measured(path, form));
    const values = Object.values(columns).map((valueOf) => median(all.map(valueOf)));
    const cells = values.map((value) => String(value).padStart(16));
    console.log(`${`${path} ${form}`.padEnd(36)}${cells.join("")}`);
  }
}
server.close();
