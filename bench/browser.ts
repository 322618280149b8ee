import { chromium } from "@playwright/test";
import { findBrowser } from "../src/cli/common/find-browser.ts";
import { bundled } from "./bundle.ts";

/** A measurement of in-browser.ts, in milliseconds. */
interface Row {
  name: string;
  first: number;
  median: number;
  least: number;
}

/** Measures np in a worker of Chromium: `npm run bench -- --browser`. */
export async function measureInBrowser(): Promise<void> {
  const code = await bundled("in-browser.ts", "iife");
  const browser = await chromium.launch({ executablePath: findBrowser() });
  const page = await browser.newPage();
  const rows = await page.evaluate(
    (code) =>
      new Promise<Row[]>((resolve) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code])));
        worker.onmessage = ({ data }: MessageEvent<Row[]>) => resolve(data);
      }),
    code,
  );
  console.log(`Wall-clock time in milliseconds, in a worker of Chromium ${browser.version()}.`);
  const table = [["", "first", "median", "least"]];
  for (const { name, ...each } of rows) {
    table.push([name, ...[each.first, each.median, each.least].map((time) => time.toFixed(0))]);
  }
  for (const [name, ...texts] of table) {
    console.log(name.padEnd(38) + texts.map((text) => text.padStart(8)).join(""));
  }
  await browser.close();
}
