import type { Cell } from "./cell.ts";
import { expect, test } from "./test.ts";

/** Starts a program that does not end, and waits until it has printed. */
async function runEndlessly(cell: Cell): Promise<void> {
  await cell.edit(`console.log("runs");\nwhile (true);`);
  await cell.button("run").click();
  await expect(cell.output).toHaveText("runs\n");
}

test("after a reload during a run, the page's cells run", async ({ site, page }) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  const code = await cell.code();
  await runEndlessly(cell);
  await page.reload();
  await cell.edit(code);
  await cell.run();
  await expect(cell.root).toHaveAttribute("data-state", "same");
});

test("the back button returns to a page whose cells run, or can be stopped", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  const code = await cell.code();
  await runEndlessly(cell);
  await site.open("/en/book/1/1-2/");
  await page.goBack();
  if ((await cell.state()) === "running") await cell.button("stop").click();
  await expect(cell.root).not.toHaveAttribute("data-state", "running");
  await cell.edit(code);
  await cell.run();
  await expect(cell.root).toHaveAttribute("data-state", "same");
});

test("two tabs run at the same time", async ({ site, page, context }) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.root.evaluate((element) => ((element as HTMLElement).dataset.timeout = "50"));
  await runEndlessly(cell);
  const other = await context.newPage();
  await other.goto(page.url().replace("1-1", "1-2"));
  const state = await other.locator('live-cell[data-cell$="#sigmoid.ts"]').evaluate(async (one) => {
    await (one as HTMLElement & { run(): Promise<unknown> }).run();
    return (one as HTMLElement).dataset.state;
  });
  expect(state).toBe("same");
  await expect(cell.root).toHaveAttribute("data-state", "running");
  await cell.button("stop").click();
  await expect(cell.root).toHaveAttribute("data-state", "stopped");
});

test("a page with 100 more cells runs them in one frame", async ({ site, page }) => {
  await page.route("**/en/book/1/1-1/", async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const [cell] = /<live-cell [^>]*#dot\.ts"[^]*?<\/live-cell>/.exec(html) ?? [""];
    const copies = Array.from({ length: 100 }, (_, i) => cell.replaceAll("dot.ts", `copy${i}.ts`));
    await route.fulfill({ response, body: html.replace(cell, [cell, ...copies].join("\n")) });
  });
  await site.open("/en/book/1/1-1/");
  const texts = await page.evaluate(async () => {
    type Cell = HTMLElement & { code: string; run(): Promise<{ text: string }> };
    const printed: string[] = [];
    const cells = [...document.querySelectorAll<Cell>('[data-cell*="#copy"]')];
    for (const [i, cell] of cells.entries()) cell.code = `console.log(${i});`;
    for (const cell of cells.slice(90)) printed.push((await cell.run()).text);
    return printed;
  });
  expect(texts).toEqual(Array.from({ length: 10 }, (_, i) => `${90 + i}\n`));
  expect(page.frames().length).toBeLessThanOrEqual(2);
});
