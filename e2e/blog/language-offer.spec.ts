import { expect, test } from "../test.ts";

test.use({ locale: "en-GB", languageOffered: false });

test("the page in the browser's language is offered once, without shifting anything", async ({
  site,
  page,
}) => {
  await site.open("/posts/graphs-1/");
  const offer = page.getByRole("complementary", { name: "Language" });
  await expect(offer).toBeVisible();
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().reduce((sum, entry) => sum + Reflect.get(entry, "value"), 0)),
        ).observe({ type: "layout-shift", buffered: true });
        setTimeout(resolve, 200, 0);
      }),
  );
  expect(shift).toBe(0);

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
