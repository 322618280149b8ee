import { expect, test } from "./test.ts";

// As for a reader who chose letters twice as large in the settings of the browser.
test.use({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = [...(launchOptions.args ?? []), "--blink-settings=defaultFontSize=32"];
      await use({ ...launchOptions, args });
    },
    { scope: "worker" },
  ],
});

test("large letters leave no room for the map beside the text, and the menu is not squeezed", async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await site.open("/book/1/1-1/");
  await expect(page.locator(".map-open")).toBeVisible();
  const links = page.locator("header.site nav a");
  const tops = await links.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
});
