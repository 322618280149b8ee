import type { Page } from "@playwright/test";
import type { Cell } from "./cell.ts";
import { kept } from "./kept.ts";
import type { Site } from "./site.ts";
import { expect, test } from "./test.ts";

// The edits of one page in two tabs. On a touch device the light editor stays.
test.use({ hasTouch: true });

const restored = "Your edit from last time is back";

/** Opens a page and edits a cell of it, until the edit is stored. */
async function storedEdit(site: Site, page: Page): Promise<Cell> {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.edit("mine");
  await expect.poll(async () => Object.keys(await kept(page))).toHaveLength(1);
  return cell;
}

test("with two tabs, the last edit wins, and neither loses what is typed", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-1/");
  const mine = site.cell("dot.ts");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await mine.edit("first");
  await other.getByRole("group", { name: "dot.ts", exact: true }).evaluate((cell) => {
    (cell as HTMLElement & { code: string }).code = "second";
  });
  await expect.poll(async () => Object.values(await kept(other)).join()).toContain("second");
  expect(await mine.code()).toBe("first");
  await page.reload();
  await expect.poll(() => mine.code()).toBe("second");
});

test("moving a slider in one tab does not discard the edit of another", async ({ site, page }) => {
  await site.open("/en/posts/how-cells-work/");
  await site.cell("total.ts").edit("restored");
  const other = await page.context().newPage();
  await other.goto(page.url());
  const group = (file: string) => other.getByRole("group", { name: file, exact: true });
  // The edit store has loaded in that tab, and has found no edit of the cell with the slider.
  await expect(group("total.ts")).toContainText(restored);
  await site.cell("discount.ts").edit("first");
  await group("discount.ts").getByRole("slider").press("ArrowRight");
  await expect(group("discount.ts")).toHaveAttribute("data-state", "yours");
  expect(Object.values(await kept(other)).join()).toContain("first");
});

test("an edit that is reset or replaced in another tab says so, and can be kept", async ({
  site,
  page,
}) => {
  const cell = await storedEdit(site, page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  const there = other.getByRole("group", { name: "dot.ts", exact: true });
  await expect(there).toContainText(restored);
  await there.getByRole("button", { name: "Reset", exact: true }).click();
  const notice = cell.root.locator('[data-notice="elsewhere"]');
  await expect(notice).toContainText("Another tab has reset or changed this cell");
  expect(await kept(page)).toEqual({});
  await cell.root.getByRole("button", { name: "Keep my edit" }).click();
  await expect(notice).toHaveCount(0);
  await page.reload();
  await expect.poll(() => cell.code()).toBe("mine");
  await there.evaluate((element) => {
    (element as HTMLElement & { code: string }).code = "theirs";
  });
  await expect(notice).toBeVisible();
});

test("an edit beside a stored one that is too large to show is stored if the reader keeps it", async ({
  site,
  page,
}) => {
  const cell = await storedEdit(site, page);
  const [key] = Object.keys(await kept(page));
  await page.evaluate((key) => {
    localStorage[key] = JSON.stringify({ code: "x".repeat(1_000_000), from: "" });
  }, key);
  await page.reload();
  await expect(cell.root).toContainText("too large to show");
  await cell.edit("new");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.evaluate((key) => localStorage.removeItem(key), key);
  await cell.root.getByRole("button", { name: "Keep my edit" }).click();
  await expect.poll(async () => JSON.parse((await kept(page))[key] ?? "{}").code).toBe("new");
  await expect(cell.root).not.toContainText("too large to show");
});

test("a tab says that its next edit replaces that of another tab, which can be used", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-1/");
  await site.cell("matmul.ts").edit("stored");
  const other = await page.context().newPage();
  await other.goto(page.url());
  const there = (file: string) => other.getByRole("group", { name: file, exact: true });
  // The edit store has loaded in that tab.
  await expect(there("matmul.ts")).toContainText(restored);
  await site.cell("dot.ts").edit("mine");
  const notice = there("dot.ts").locator('[data-notice="elsewhere"]');
  await expect(notice).toContainText("An edit here will replace it");
  await site.cell("dot.ts").button("reset").click();
  await expect(notice).toHaveCount(0);
  await site.cell("dot.ts").edit("mine again");
  await notice.getByRole("button", { name: "Use that edit" }).click();
  await expect(notice).toHaveCount(0);
  const code = await there("dot.ts").evaluate(
    (cell) => (cell as HTMLElement & { code: string }).code,
  );
  expect(code).toBe("mine again");
});

test("the playground says in a tab without changes that its next change replaces the files of another tab", async ({
  site,
  page,
}) => {
  await site.open("/en/play/");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.getByRole("tab", { name: "main.ts" })).toBeVisible();
  await site.cell("main.ts").edit("mine");
  const notice = other.locator('[data-notice="elsewhere"]');
  await expect(notice).toContainText("Changes here will replace them");
  await expect(notice.getByRole("button")).toHaveText(["Open the files of the other tab"]);
  await notice.getByRole("button").click();
  await expect(notice).toHaveCount(0);
  const main = other.getByRole("group", { name: "main.ts", exact: true });
  expect(await main.evaluate((cell) => (cell as HTMLElement & { code: string }).code)).toBe("mine");
});
