import { barriers } from "../axe.ts";
import { expect, test } from "../test.ts";

const menus = [
  { path: "/posts/", button: "더 보기", last: "역전파" },
  { path: "/en/posts/", button: "More", last: "C++" },
];

for (const { path, button, last } of menus) {
  test(`a long menu is one row: some links are behind a button, unless a wide window has room for all: ${path}`, async ({
    site,
    page,
  }) => {
    await site.open(path);
    const nav = page.locator("header.site nav");
    for (const width of [1100, 1280, 1430, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(nav.getByRole("button", { name: button })).toBeVisible({
        visible: width < 1430,
      });
      await expect(nav.getByRole("link", { name: last })).toBeVisible({ visible: width >= 1430 });
      const tops = await nav
        .locator(":is(a, button):visible")
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
      expect(new Set(tops).size, `rows at ${width} px`).toBe(1);
    }
  });
}

test("where a long menu wraps, its button begins below the first link", async ({ site, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await site.open("/en/posts/");
  const inks = await page.locator("header.site nav > :is(a, button):visible").evaluateAll((all) =>
    all.map((one) => {
      const { x, y } = one.getBoundingClientRect();
      return { x: x + Number.parseFloat(getComputedStyle(one).paddingInlineStart), y };
    }),
  );
  const [first, last] = [inks[0], inks.at(-1)];
  expect(last?.y).toBeGreaterThan((first?.y ?? 0) + 10);
  expect(last?.x).toBeCloseTo(first?.x ?? 0, 0);
});

test("the other links of the menu open below the button, and Escape closes them", async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await site.open("/en/posts/");
  const button = page.getByRole("button", { name: "More" });
  const link = page.getByRole("link", { name: "Projects" });
  await button.click();
  await expect(link).toBeVisible();
  const [above, below] = await Promise.all([button.boundingBox(), link.boundingBox()]);
  expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
  expect(below?.y).toBeLessThan((above?.y ?? 0) + 100);
  expect(Math.abs((below?.x ?? 0) - (above?.x ?? 0))).toBeLessThan(50);
  expect(await barriers(page, "header.site")).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(link).toBeHidden();
  await expect(button).toBeFocused();
  await expect(button).not.toHaveAttribute("aria-current");
  await site.open("/en/projects/");
  await expect(button).toHaveAttribute("aria-current", "true");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });

  test("the other links of the menu lead to their pages on a phone", async ({ site, page }) => {
    await site.open("/en/posts/");
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("link", { name: "Projects" }).click();
    await expect(page).toHaveURL(site.address("/en/projects/"));
  });
});
