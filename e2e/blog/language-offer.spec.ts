import { recordShifts, shiftsOf } from "../shifts.ts";
import { expect, test } from "../test.ts";

test.use({ locale: "en-GB", languageOffered: false });

test("the page in the browser's language is offered once, without shifting anything", async ({
  site,
  page,
}) => {
  await recordShifts(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await site.open("/posts/graphs-1/");
  const offer = page.getByRole("complementary", { name: "Language", includeHidden: true });
  await expect(offer).toBeVisible();
  await expect(page.locator("button.map-open")).toBeVisible();
  expect(await shiftsOf(page)).toEqual([]);
  const places = () =>
    page
      .locator("h1, footer")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().y));
  const beside = await places();
  await offer.evaluate((one) => one.toggleAttribute("hidden", true));
  expect(await places()).toEqual(beside);
  await offer.evaluate((one) => one.toggleAttribute("hidden", false));

  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(site.address("/en/posts/graphs-1/"));
  await site.open("/posts/graphs-2/");
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await expect(page.locator(".offer")).toBeHidden();
});

test("a page is not offered in its own language, nor in one in which it does not exist", async ({
  site,
  page,
}) => {
  for (const path of ["/en/posts/graphs-1/", "/posts/alone/"]) {
    await site.open(path);
    await expect(page.getByRole("button", { name: /theme|테마/i })).toBeVisible();
    await expect(page.locator(".offer:visible")).toHaveCount(0);
  }
});

for (const [width, size] of [
  [390, 100],
  [390, 200],
  [320, 200],
] as const) {
  test(`the language offer does not cover the map button, ${width} px wide with text of ${size} %`, async ({
    site,
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await site.open("/posts/graphs-1/");
    const offer = page.getByRole("complementary", { name: "Language", includeHidden: true });
    await expect(offer).toBeVisible();
    const space = await page.evaluate((size) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`html { font-size: ${size * 1.0625}% !important; }`);
      document.adoptedStyleSheets = [sheet];
      const box = (name: string) => document.querySelector(name)?.getBoundingClientRect();
      const [offer, button] = [box(".offer:not([hidden])"), box(".map-open")];
      return offer && button && offer.top - button.bottom;
    }, size);
    expect(space).toBeGreaterThan(0);
  });
}
