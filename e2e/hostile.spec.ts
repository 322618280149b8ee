import type { Page } from "@playwright/test";
import { attack, type Report } from "./attack.ts";
import { attacks } from "./attacks.ts";
import { openCanary } from "./canary.ts";
import { leastSilence, longestAllowed, slowness, workDuring } from "./silence.ts";
import { patience } from "./slow.ts";
import { expect, test } from "./test.ts";

test.use({ errorsOfCells: ["rejected by a flood"] });

/**
 * A time that is not shorter than the silence of the page in an attack: the clock also counts other
 * work of the machine, and the work consists of many tasks. A trace tells more, but costs more than
 * most attacks.
 */
async function mostSilence(page: Page, run: () => Promise<Report>): Promise<number> {
  const { result, ms } = await workDuring(page, run);
  return Math.min(result.silence, ms);
}

// All attacks run in two visits, so that each one also meets a page after other attacks. Deadly
// attacks run in npm run test:engines only, since a headless shell has one process for a page and
// its frames.
for (const half of [0, 1]) {
  test(`hostile cells do no harm (${half + 1} of 2)`, async ({ site, page }) => {
    const canary = await openCanary();
    const known = attacks(canary.url)
      .filter(({ deadly }) => !deadly)
      .filter((_, i) => i % 2 === half);
    expect(known.length).toBeGreaterThan(40);
    test.setTimeout((60_000 + 3000 * known.length) * patience);
    await site.open("/en/book/1/1-1/");
    const allowed = await longestAllowed(page);
    let longest = { name: "", ms: 0 };
    for (const one of known) {
      await test.step(`${one.name}: ${one.what}`, async () => {
        const run = async () => {
          const report = await page.evaluate(attack, one);
          expect.soft(report.wrong, `${one.name}: ${JSON.stringify(report)}`).toEqual([]);
          return report;
        };
        const most = one.busy ? Infinity : await mostSilence(page, run);
        const silent = most < allowed ? most : await leastSilence(page, allowed, run);
        expect.soft(silent, `${one.name} keeps the page's thread busy`).toBeLessThan(allowed);
        if (silent > longest.ms) longest = { name: one.name, ms: silent };
      });
    }
    console.log(`${longest.name}: ${longest.ms.toFixed(0)} of ${allowed.toFixed(0)} ms`);
    expect(canary.reached).toEqual([]);
    await canary.close();
  });
}

const book = "/en/book/1/1-1/";

test("a run ends within a second of its time-out and of Stop, whatever it sends", async ({
  site,
  page,
}) => {
  type Live = HTMLElement & { code: string; run(): Promise<{ status: string }> };
  await site.open(book);
  const cell = site.cell("dot.ts");
  await cell.run();
  const flood = `
    import { emit } from "live";
    const contour = { type: "contour", columns: 1000, rows: 500, x: [0, 1], y: [0, 1], values: new Array(500000) };
    const figure = { size: [4, 3], legend: false, marks: new Array(100).fill(contour) };
    const line = { type: "line", x: new Array(100000).fill(0), y: new Array(100000).fill(0), color: "C0", width: 1, style: "-" };
    for (;;) {
      emit({ type: "figure", id: 1, figure });
      emit({ type: "figure", id: 2, figure: { ...figure, marks: [line] } });
    }`;
  /** Runs the flood, and measures the time from the start or from a press on Stop to the end. */
  const run = (timeout: number) =>
    cell.root.evaluate(
      async (cell, [code, timeout]) => {
        (cell as Live).code = code;
        cell.dataset.timeout = timeout;
        let begun = performance.now();
        cell.addEventListener("click", () => (begun = performance.now()), { capture: true });
        const { status } = await (cell as Live).run();
        return { status, ms: performance.now() - begun };
      },
      [flood, String(timeout)],
    );
  const before = await slowness(page);
  const late = await run(3);
  const running = run(600);
  await cell.button("stop").click();
  const stopped = await running;
  const second = 1000 * Math.max(before, await slowness(page));
  expect([late.status, stopped.status]).toEqual(["timeout", "stopped"]);
  // A timer may be a millisecond early.
  expect(late.ms).toBeGreaterThan(2990);
  expect(late.ms - 3000).toBeLessThan(second);
  expect(stopped.ms).toBeLessThan(second);
});

test("long text after a figure does not widen a phone's page", async ({ site, page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await site.open("/en/book/1/1-2/");
  const cell = site.cell("sigmoid.ts");
  const code = `import * as plt from "plt";\nplt.plot([1, 2]);\nplt.show();\nconsole.log("a".repeat(300));`;
  await cell.root.evaluate(async (cell, code) => {
    const live = cell as HTMLElement & { code: string; run(): Promise<unknown> };
    live.code = code;
    await live.run();
  }, code);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(390);
});

test("the page survives a text that would keep the compiler busy for years", async ({ site }) => {
  type Live = HTMLElement & { code: string; run(): Promise<{ status: string; text: string }> };
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  const run = (code: string, timeout: number) =>
    cell.root.evaluate(
      async (cell, [code, timeout]) => {
        (cell as Live).code = code;
        cell.dataset.timeout = timeout;
        const { status, text } = await (cell as Live).run();
        return { status, text };
      },
      [code, String(timeout)],
    );
  const busy = `${"<T>(".repeat(60)}1${")".repeat(60)};`;
  expect(await run(busy, 1)).toEqual({ status: "timeout", text: "" });

  const stopped = run(busy, 60);
  await cell.button("stop").click();
  expect(await stopped).toEqual({ status: "stopped", text: "" });
  expect(await run('console.log("alive");', 20)).toEqual({ status: "ok", text: "alive\n" });
});
