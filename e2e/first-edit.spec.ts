import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";

// On a touch device the light editor stays.
test.use({ hasTouch: true });

/** Delays the edit store; returns a function that lets it load. */
async function lateKeeper(page: Page): Promise<() => void> {
  let come = () => {};
  const late = new Promise<void>((resolve) => (come = resolve));
  await page.route(/\/keeper[^/]*\.js/, async (route) => {
    await late;
    await route.continue();
  });
  return come;
}

test("typing before the edit store has loaded is one edit, and the reader is not asked about it", async ({
  site,
  page,
}) => {
  const come = await lateKeeper(page);
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.edit("");
  await cell.editor.pressSequentially("console.log(1);");
  come();
  const kept = () => page.evaluate(() => Object.values(localStorage).join());
  await expect.poll(kept).toContain("log(1);");
  await page.reload();
  await expect(cell.root).toContainText("Your edit from last time is back");
  await expect(cell.root).not.toContainText("The author has changed this cell");
  expect(await cell.code()).toBe("console.log(1);");
});

test("an edit whose keeper comes late does not replace a later one of another tab", async ({
  site,
  page,
}) => {
  const come = await lateKeeper(page);
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await cell.edit("first");
  await other.getByRole("group", { name: "dot.ts", exact: true }).evaluate((cell) => {
    (cell as HTMLElement & { code: string }).code = "second";
  });
  const kept = () => other.evaluate(() => Object.values(localStorage).join());
  await expect.poll(kept).toContain("second");
  come();
  const notice = cell.root.locator('[data-notice="elsewhere"]');
  await expect(notice).toContainText("Another tab has reset or changed this cell");
  await page.reload();
  await expect.poll(() => cell.code()).toBe("second");
});

test("if the edit store cannot load, the reader is warned once, and only about an edit that is not stored", async ({
  site,
  page,
}) => {
  await page.route(/\/keeper[^/]*\.js/, (route) => route.abort());
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  const warning = cell.root.locator('[data-notice="unkept"]');
  await cell.edit("");
  await cell.editor.pressSequentially("1;");
  const kept = () => page.evaluate(() => Object.values(localStorage).join());
  await expect.poll(kept).toContain('"1;"');
  await expect(warning).toHaveCount(0);

  await page.reload();
  await cell.edit("");
  await cell.editor.pressSequentially("2;");
  await expect(warning).toHaveCount(1);
  expect(await kept()).toContain('"1;"');
});
