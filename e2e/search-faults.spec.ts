import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";

// A search whose files cannot be fetched.

const field = (page: Page) => page.getByRole("combobox");

test("files that cannot be fetched are reported, and can be tried again", async ({
  site,
  page,
}) => {
  await page.route("**/_search/**", (route) => route.abort());
  await site.open("/en/");
  await page.locator("button.search-open").click();
  await field(page).fill("softmax");
  await expect(page.getByText("could not be loaded")).toBeVisible();
  await page.unroute("**/_search/**");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("option").first()).toBeVisible();
});

test("a search whose strings cannot be fetched says so at its button, and opens when they can", async ({
  site,
  page,
}) => {
  await page.route("**/dialogs.json*", (route) => route.abort());
  await site.open("/en/");
  const button = page.locator("button.search-open");
  await button.click();
  await expect(button).toContainText("could not be loaded");
  await page.unroute("**/dialogs.json*");
  await button.click();
  await expect(field(page)).toBeFocused();
});

test("without a connection, the button says so on a phone, until the search opens", async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await site.open("/en/");
  await page.route("**/*", (route) => route.abort());
  const button = page.locator("button.search-open");
  await button.click();
  await expect(page.getByText("could not be loaded")).toBeVisible();
  await page.unroute("**/*");
  await button.click();
  await expect(field(page)).toBeVisible();
  await field(page).press("Escape");
  await expect(button).toBeVisible();
  await expect(page.getByText("could not be loaded")).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(button).toHaveText(/^\s*Search\s*\/\s*$/);
});

test("the kinds of pages can be chosen after a first request failed and a later one did not", async ({
  site,
  page,
}) => {
  await page.route("**/_search/en.json", (route) => route.abort(), { times: 1 });
  await site.open("/en/");
  await page.locator("button.search-open").click();
  await field(page).fill("softmax");
  await expect(page.getByRole("option").first()).toBeVisible();
  await expect(page.getByRole("radio").first()).toBeVisible();
});

test("an older query whose files are late says nothing after a newer one was answered", async ({
  site,
  page,
}) => {
  await page.clock.install();
  await site.open("/en/");
  await page.locator("button.search-open").click();
  await expect(page.getByRole("radio").first()).toBeVisible();
  const late = page.waitForRequest("**/_search/**");
  // These requests are never answered.
  await page.route("**/_search/**", () => undefined);
  await field(page).fill("softmax");
  await page.clock.runFor(100);
  await late;
  await page.clock.runFor(1000);
  const status = page.locator(".search-status");
  await expect(status).toHaveText("Searching…");
  await field(page).fill("softmax regression");
  await page.clock.runFor(100);
  await field(page).fill("");
  await page.clock.runFor(1000);
  await expect(status).toBeEmpty();
});
