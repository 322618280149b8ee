import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";

// On a touch device the light editor stays.
test.use({ hasTouch: true, permissions: ["clipboard-read", "clipboard-write"] });

const path = "/en/book/1/1-1/";

/**
 * Simulates a slow connection: delays each file, except the page itself, by this many milliseconds.
 */
async function slow(page: Page, files = /\.(?:js|json|css|woff2|html)(?:\?|$)/, ms = 700) {
  await page.route(files, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    // The page may be closed by then.
    await route.continue().catch(() => undefined);
  });
}

test.describe("on a slow connection, clicks are not lost:", () => {
  test("a run starts and shows its output", async ({ site, page }) => {
    await slow(page);
    await site.open(path);
    const cell = site.cell("dot.ts");
    await cell.button("run").click();
    await expect(cell.root).toHaveAttribute("data-state", "running");
    await expect(cell.root).toHaveAttribute("data-state", "same");
  });

  test("Stop works before the files of a run have loaded", async ({ site, page }) => {
    await site.open(path);
    await slow(page, /\.js$/, 20_000);
    const cell = site.cell("dot.ts");
    const documented = (await cell.output.textContent()) ?? "";
    await cell.button("run").click();
    await cell.button("stop").click();
    await expect(cell.root).toHaveAttribute("data-state", "stopped");
    // Nothing has run, so nothing replaces the documented output.
    expect(await cell.output.textContent()).toBe(documented);
    await cell.button("proven").click();
    await expect(cell.root).toHaveAttribute("data-state", "verified");
    await page.unrouteAll({ behavior: "ignoreErrors" });
  });

  test("Stop works while a second sandbox opens for the second of two cells", async ({
    site,
    page,
  }) => {
    await site.open(path);
    const cells = [site.cell("dot.ts"), site.cell("matmul.ts")];
    for (const cell of cells) await cell.edit(`console.log("runs");\nwhile (true);`);
    const outputs = () => Promise.all(cells.map(({ output }) => output.textContent()));
    const documented = await outputs();
    let asked = 0;
    await page.route(/_live\/sandbox/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, asked++ === 0 ? 1000 : 20_000));
      await route.continue().catch(() => undefined);
    });
    for (const cell of cells) await cell.button("run").click();
    await expect.poll(() => asked).toBe(2);
    await expect.poll(outputs).toContain("runs\n");
    const shown = await outputs();
    expect(shown.filter((text) => documented.includes(text))).toHaveLength(1);
    for (const cell of cells) {
      await cell.button("stop").click();
      await expect(cell.root).toHaveAttribute("data-state", "stopped");
    }
    expect(await outputs()).toEqual(shown);
    await page.unrouteAll({ behavior: "ignoreErrors" });
  });

  test("Reset resets before the offer to restore the edit has loaded", async ({ site, page }) => {
    await site.open(path);
    await slow(page, /\.(?:js|json)$/, 1500);
    const cell = site.cell("dot.ts");
    await cell.edit("1;");
    await cell.button("reset").click();
    expect(await cell.code()).toContain("np.dot");
    await expect(cell.root.getByRole("button", { name: "Bring my edit back" })).toBeVisible();
  });

  test("Edit opens the editor once, however often it is pressed", async ({ site, page }) => {
    await slow(page);
    await site.open(path);
    const cell = site.cell("dot.ts");
    await cell.button("edit").click();
    await expect(cell.button("edit")).toHaveAttribute("aria-busy", "true");
    await cell.button("edit").click();
    await expect(cell.editor).toBeFocused();
    await expect(cell.button("edit")).not.toHaveAttribute("aria-busy");
  });

  test("Share and Download work", async ({ site, page }) => {
    await slow(page);
    await site.open(path);
    const cell = site.cell("dot.ts");
    await cell.button("share").click();
    await expect(cell.root).toContainText("This link leads to this cell.");
    await cell.more("download");
    const download = page.waitForEvent("download");
    await cell.button("download").click();
    expect((await download).suggestedFilename()).toBe("dot.zip");
  });

  test("a slider that is moved while the runner loads runs the cell", async ({ site, page }) => {
    await slow(page);
    await site.open("/en/posts/how-cells-work/");
    const cell = page.locator("live-cell", { has: page.locator(".cell-controls [type=range]") });
    await cell.getByRole("slider").first().press("ArrowRight");
    await expect(cell).toHaveAttribute("data-state", /same|yours/);
  });

  test("the list of examples is filled if it was opened before the scripts loaded", async ({
    site,
    page,
  }) => {
    await slow(page);
    await page.goto(site.address("/en/play/"), { waitUntil: "commit" });
    await page.getByText("Examples from the book").click();
    await page.getByRole("button", { name: "sigmoid.ts" }).click();
    await expect(page.getByRole("tab", { name: "sigmoid.ts" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
  });

  test("what is typed in the playground as soon as it is editable is kept", async ({
    site,
    page,
  }) => {
    await slow(page);
    await page.goto(site.address("/en/play/"), { waitUntil: "commit" });
    await page.locator('[data-action="edit"]').click();
    const cell = site.cell("main.ts");
    await cell.editor.press("Control+Home");
    await cell.editor.pressSequentially("// mine");
    await expect(page.getByRole("tab", { name: "main.ts" })).toBeVisible();
    await site.idle();
    expect(await cell.code()).toMatch(/^\/\/ mine/);
    await expect(cell.editor).toBeFocused();
  });
});

test("the dialog of a shared link does not move, so that its buttons can be pressed", async ({
  site,
  page,
}) => {
  await site.open(path);
  const cell = site.cell("dot.ts");
  await cell.edit("console.log('theirs');");
  await cell.button("share").click();
  await expect(cell.root).toContainText("It is copied");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await cell.edit("console.log('mine');");
  await page.goto("about:blank");

  // The comparison of the two versions loads last.
  await slow(page, /_astro\/element\.[\w-]+\.js/, 1500);
  await page.goto(link);
  const apply = cell.root.getByRole("button", { name: "Apply" });
  await apply.waitFor();
  const before = await apply.boundingBox();
  await site.idle();
  expect(await apply.boundingBox()).toEqual(before);
  await apply.click();
  expect(await cell.code()).toBe("console.log('theirs');");
});

test("a press counts as a click even if the button moves before the release", async ({
  site,
  page,
}) => {
  await site.open(path);
  const cell = site.cell("dot.ts");
  const run = cell.button("run");
  const press = async (meanwhile: () => Promise<unknown>) => {
    await run.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await run.boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await meanwhile();
    await page.mouse.up();
  };
  await press(() => page.mouse.move(0, 0));
  await expect(cell.root).toHaveAttribute("data-state", "verified");
  await press(() => cell.root.evaluate((cell) => (cell.style.paddingBlockStart = "20rem")));
  await expect(cell.root).toHaveAttribute("data-state", "same");
});
