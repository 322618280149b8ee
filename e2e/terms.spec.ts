import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./test.ts";

/** A term in the text, and its definition. */
async function termOf(page: Page, name: string): Promise<[term: Locator, definition: Locator]> {
  const term = page.getByRole("button", { name, exact: true });
  return [term, page.locator(`[id="${await term.getAttribute("aria-describedby")}"]`)];
}

test("a term shows its definition on hover, and keeps it open while the pointer moves to it", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-1/");
  const [term, definition] = await termOf(page, "matrix");
  await term.hover();
  await expect(definition).toBeVisible();
  await definition.getByRole("link", { name: "Glossary" }).hover();
  // Longer than a definition stays open without the pointer.
  await page.waitForTimeout(400);
  await expect(definition).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(definition).toBeHidden();
});

test("a term shows its definition on keyboard focus, and Escape closes it", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-1/");
  const [term, definition] = await termOf(page, "matrix");
  await expect(term).toHaveAccessibleDescription(/A rectangle of numbers/);
  await term.focus();
  await page.keyboard.press("Shift+Tab");
  await expect(definition).toBeHidden();
  await page.keyboard.press("Tab");
  await expect(definition).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(definition).toBeHidden();
  await expect(term).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(definition).toBeVisible();
  await definition.getByRole("link").focus();
  await page.keyboard.press("Escape");
  await expect(term).toBeFocused();
  await expect(definition).toBeHidden();

  await page.keyboard.press("Enter");
  await expect(definition).toBeVisible();
  await page.keyboard.press("Tab");
  // Longer than a definition stays open without the focus.
  await page.waitForTimeout(400);
  await expect(definition.getByRole("link")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(site.address("/en/glossary/#matrix"));
});

test("near the bottom of a phone's screen, a definition is above its term", async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await site.open("/en/book/1/1-1/");
  const [term, definition] = await termOf(page, "matrix");
  await term.evaluate((button) =>
    scrollBy(0, button.getBoundingClientRect().bottom - innerHeight + 20),
  );
  await term.hover();
  await expect(definition).toBeInViewport({ ratio: 1 });
});

test("a definition that is open is not printed", async ({ site, page }) => {
  await site.open("/en/book/1/1-1/");
  const [term, definition] = await termOf(page, "matrix");
  await term.hover();
  await expect(definition).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(definition).toBeHidden();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, hasTouch: true });

  test("a tap shows a term's definition, and a tap elsewhere closes it", async ({ site, page }) => {
    await site.open("/en/book/1/1-1/");
    const [term, definition] = await termOf(page, "matrix");
    await term.tap();
    await expect(definition).toBeVisible();
    await page.getByRole("heading", { name: "1.1.3" }).tap();
    await expect(definition).toBeHidden();
  });
});

test("the first letters above the glossary lead to its terms, and stay beside them on wide screens", async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const [path, name, letter, id] of [
    ["/glossary/", "첫 글자로 찾기", "ㅎ", "hyperparameter"],
    ["/en/glossary/", "Terms by first letter", "W", "weight"],
  ]) {
    await site.open(path);
    const letters = page.getByRole("navigation", { name });
    await letters.getByRole("link", { name: letter }).click();
    await expect(page).toHaveURL(site.address(`${path}#${id}`));
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    await expect(letters.getByRole("link").first()).toBeInViewport();
  }
});
