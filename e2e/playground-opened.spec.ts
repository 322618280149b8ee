import { expect, test } from "./test.ts";

// On a touch device the light editor stays.
test.use({ hasTouch: true });

test("a link asks before it replaces the reader's files", async ({ site, page }) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.more("play");
  await cell.button("play").click();
  await expect(page).toHaveURL(site.address("/en/play/"));
  await cell.edit("console.log('mine');");
  await site.open("/en/book/1/1-1/");
  await site.cell("matmul.ts").more("play");
  await site.cell("matmul.ts").button("play").click();
  await expect(cell.root).toContainText("will replace your files");
  expect(await cell.code()).toBe("console.log('mine');");
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect(page.getByRole("tab")).toHaveText(["matmul.ts"]);
  await page.getByRole("button", { name: "Bring my files back" }).click();
  expect(await cell.code()).toBe("console.log('mine');");
});

test("a damaged link changes nothing", async ({ site, page }) => {
  await site.open("/en/play/#code=1.AAAA");
  await expect(page.getByRole("alert").first()).toContainText("damaged");
  await expect(site.cell("main.ts").root).toHaveAttribute("data-state", "verified");
});

test("examples that cannot be loaded are reported once, and can be opened again", async ({
  site,
  page,
}) => {
  let requests = 0;
  await page.route("**/cells.json", (route) => {
    requests++;
    return route.abort();
  });
  await site.open("/en/play/");
  const examples = page.getByText("Examples from the book");
  const notice = page.locator(".page-notice");
  for (const times of [1, 2]) {
    await examples.click();
    await expect.poll(() => requests).toBe(times);
    await expect(page.locator(".play-examples")).not.toHaveAttribute("open");
    await expect(notice).toHaveCount(1);
  }
  await page.unroute("**/cells.json");
  await examples.click();
  await expect(page.getByRole("button", { name: "sigmoid.ts" })).toBeVisible();
  await expect(notice).toHaveCount(0);
});
