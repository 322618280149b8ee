import { chromium } from "@playwright/test";
import { build, type Rolldown } from "vite";
import { findBrowser } from "../src/cli/find-browser.ts";

/** What in-browser.ts measured, in milliseconds. */
interface Row {
  name: string;
  first: number;
  median: number;
  least: number;
}

const here = import.meta.dirname;

/** Measures np in a worker of Chromium: `npm run bench -- --browser`. */
export async function measureInBrowser(): Promise<void> {
  const output = await build({
    configFile: false,
    logLevel: "error",
    resolve: { alias: { np: `${here}/../src/np/index.ts` } },
    build: {
      write: false,
      target: "es2022",
      lib: { entry: `${here}/in-browser.ts`, formats: ["iife"], name: "bench" },
    },
  });
  const [{ output: chunks }] = [output].flat() as Rolldown.RolldownOutput[];
  const browser = await chromium.launch({ executablePath: findBrowser() });
  const page = await browser.newPage();
  const rows = await page.evaluate(
    (code) =>
      new Promise<Row[]>((resolve) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code])));
        worker.onmessage = ({ data }: MessageEvent<Row[]>) => resolve(data);
      }),
    chunks[0].code,
  );
  console.log(`Milliseconds by the clock, in a worker of Chromium ${browser.version()}.`);
  const table = [["", "first", "median", "least"]];
  for (const { name, ...each } of rows) {
    table.push([name, ...[each.first, each.median, each.least].map((time) => time.toFixed(0))]);
  }
  for (const [name, ...texts] of table) {
    console.log(name.padEnd(38) + texts.map((text) => text.padStart(8)).join(""));
  }
  await browser.close();
}
