import { patience } from "./slow.ts";
import { expect, test } from "./test.ts";

const page136 = "/en/book/1/1-3/1-3-6/";

test("a region of code is one line until it is opened; it is run and kept whole", async ({
  site,
}) => {
  await site.open(page136);
  const cell = site.cell("zigzag.ts");
  const region = cell.root.locator(".cell-source .cell-fold");
  const inside = region.getByText("export function");
  await expect(region.locator("summary")).toContainText("// #region drawing");
  await expect(inside).toBeHidden();
  expect(await cell.code()).toContain("// #region drawing\n// contour lines");
  await cell.run();
  await expect(cell.root).toHaveAttribute("data-state", "same");
  await region.locator("summary").click();
  await expect(inside).toBeVisible();
});

test("in Monaco, regions are folded too, even if its definition of TypeScript loads late", async ({
  site,
  page,
}) => {
  await page.route(/_live\/editor\.\w+\/typescript\./, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  const late = page.waitForResponse(/_live\/editor\.\w+\/typescript\./);
  await site.open(page136);
  const cell = site.cell("zigzag.ts");
  await cell.button("edit").click();
  await expect(cell.root).toHaveAttribute("data-editor", "monaco", { timeout: 30_000 * patience });
  const lines = cell.root.locator(".view-lines");
  await expect(lines.getByText("#region drawing")).toBeVisible();
  await expect(lines.getByText("drawValley(): void")).toHaveCount(0);
  await late;
  await expect(lines.getByText("drawValley(): void")).toHaveCount(0);
  await page.keyboard.press("Control+Enter");
  // A run may take as long as the cell allows.
  await expect(cell.root).toHaveAttribute("data-state", "same", { timeout: 10_000 * patience });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a region opens", async ({ site }) => {
    await site.open(page136);
    const region = site.cell("zigzag.ts").root.locator(".cell-source .cell-fold");
    await region.locator("summary").click();
    await expect(region.getByText("export function")).toBeVisible();
  });
});

test("the head of a tall cell stays in view", async ({ site, page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await site.open(page136);
  const cell = site.cell("zigzag.ts");
  await cell.root.locator(".cell-label").scrollIntoViewIfNeeded();
  await expect(cell.button("run")).toBeInViewport();
});
