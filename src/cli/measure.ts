import { gzipSync } from "node:zlib";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Browser, type Page } from "@playwright/test";
import { commandArguments } from "./common/arguments.ts";
import { builtSite } from "./common/built-site.ts";
import { findBrowser } from "./common/find-browser.ts";
import { hosted } from "./common/hosted.ts";
import { OpenRequests } from "./common/open-requests.ts";
import { root } from "./common/prove-all.ts";

// npm run measure: measures what the cells of the built site cost in bytes, time and memory.
commandArguments("measure", []);
const server = createServer(hosted(builtSite(root), "/"));
await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
const site = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({
  executablePath: findBrowser(),
  chromiumSandbox: process.getuid?.() !== 0,
});

/**
 * Returns the milliseconds that an action in the page takes, and the gzipped bytes that it fetches.
 */
async function cost(page: Page, action: () => Promise<unknown>) {
  const requests = new OpenRequests(page.context());
  const fetched: Promise<number>[] = [];
  page.on("response", (response) => {
    if (!response.url().startsWith(site)) return;
    fetched.push(
      response.body().then(
        (body) => gzipSync(body).length,
        () => 0,
      ),
    );
  });
  const started = performance.now();
  const ms = (await action()) ?? performance.now() - started;
  await requests.none(500);
  const sizes = await Promise.all(fetched);
  page.removeAllListeners("response");
  return { ms: Number(ms), bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Clicks a button of a cell and waits, inside the page, until an attribute has a value. */
function press(page: Page, file: string, button: string, attribute: string, value: string) {
  return page.evaluate(
    ([file, button, attribute, value]) => {
      const cell = document.querySelector(`live-cell[data-cell$="#${file}"]`);
      const started = performance.now();
      return new Promise<number>((resolve) => {
        new MutationObserver((_, observer) => {
          if (cell?.getAttribute(attribute) !== value) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - started));
        }).observe(cell as Element, { attributes: true });
        cell?.querySelector<HTMLElement>(`[data-action="${button}"]`)?.click();
      });
    },
    [file, button, attribute, value],
  );
}

async function opened(browser: Browser, path: string, hasTouch = true): Promise<Page> {
  const page = await (await browser.newContext({ hasTouch })).newPage();
  const requests = new OpenRequests(page.context());
  await page.goto(site + path);
  await requests.none(500);
  return page;
}

const line = (what: string, ms: number, bytes: number) =>
  console.log(
    `${what.padEnd(44)}${ms.toFixed(0).padStart(7)} ms${(bytes / 1024).toFixed(1).padStart(9)} KiB`,
  );
const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Prints the median of five visits. */
async function visit(
  what: string,
  path: string,
  action: (page: Page) => Promise<unknown>,
  touch = true,
) {
  const costs = [];
  for (let i = 0; i < 5; i++) {
    const page = await opened(browser, path, touch);
    costs.push(await cost(page, () => action(page)));
    await page.context().close();
  }
  line(what, median(costs.map(({ ms }) => ms)), median(costs.map(({ bytes }) => bytes)));
}

const text = "/en/book/1/1-1/";
const figure = "/en/book/1/1-2/";
await visit("first run, text", text, (page) => press(page, "dot.ts", "run", "data-state", "same"));
await visit("first run, figure", figure, (page) =>
  press(page, "sigmoid.ts", "run", "data-state", "same"),
);
await visit("first edit, the light editor", text, (page) =>
  press(page, "dot.ts", "edit", "data-editor", "light"),
);
await visit(
  "first edit, until Monaco is there",
  text,
  (page) => press(page, "dot.ts", "edit", "data-editor", "monaco"),
  false,
);

const page = await opened(browser, text);
const session = await page.context().newCDPSession(page);
const runs: number[] = [];
const run = async (times: number) => {
  for (let i = 0; i < times; i++) {
    runs.push(await press(page, "dot.ts", "run", "data-state", "same"));
  }
};
await run(20);
line("warm run, text", median(runs), 0);
for (const total of [20, 120, 220]) {
  await run(total - runs.length);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes } = await session.send("Memory.getDOMCounters");
  console.log(
    `after ${total} runs: heap ${(usedSize / 2 ** 20).toFixed(2)} MiB, ${nodes} nodes, ` +
      `${page.frames().length - 1} sandbox, ${page.workers().length} workers`,
  );
}
await browser.close();
server.close();
