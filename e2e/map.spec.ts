import { barriers } from "./axe.ts";
import { patience } from "./slow.ts";
import { expect, test } from "./test.ts";

test("on a phone, the map is a drawer that Escape closes, without barriers", async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const [path, name] of [
    ["/book/1/1-1/", "차례"],
    ["/en/book/1/1-1/", "Contents"],
  ]) {
    await site.open(path);
    const button = page.getByRole("button", { name });
    await button.click();
    const current = page.locator("#_map [aria-current='page']");
    await expect(current).toBeFocused();
    expect(await barriers(page, "#_map")).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(current).toBeHidden();
    await expect(button).toBeFocused();
  }
});

test("the bar that shows how much was read is still right when Monaco has been loaded", async ({
  site,
  page,
}) => {
  await site.open("/en/posts/how-cells-work/");
  const bar = () =>
    page.evaluate(() => new DOMMatrix(getComputedStyle(document.body, "::before").transform).a);
  expect(await bar()).toBe(0);
  const cell = site.cell("basket.ts");
  await cell.button("edit").click();
  await cell.root.locator(".view-line").first().waitFor();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 4));
  await expect.poll(bar).toBeGreaterThan(0.1);
  expect(await bar()).toBeLessThan(0.7);
});

test("the head of a cell that passes the button of the map does not cover it", async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await site.open("/en/book/1/1-4/");
  const button = page.getByRole("button", { name: "Contents" });
  await expect(button).toBeInViewport({ ratio: 1 });
  const top = await button.evaluate((one) => one.getBoundingClientRect().top);
  const head = site.cell("train.ts").root.locator(".cell-head");
  await head.evaluate((one, top) => scrollBy(0, one.getBoundingClientRect().top - top), top);
  expect((await head.boundingBox())?.y).toBeCloseTo(top, 0);
  await button.click({ trial: true, timeout: 2000 * patience });
});

for (const width of [320, 390, 800]) {
  test(`the button of the map and the head of a tall cell do not cover each other, at ${width} px`, async ({
    site,
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await site.open("/en/book/1/1-4/");
    const { root } = site.cell("train.ts");
    await root.evaluate((cell) => scrollTo(0, cell.getBoundingClientRect().top + 300));
    const buttons = [
      page.getByRole("button", { name: "Contents" }),
      ...(await root.locator(".cell-head :is(button, summary):visible").all()),
    ];
    expect(buttons.length).toBeGreaterThan(4);
    for (const button of buttons) {
      await expect(button).toBeInViewport({ ratio: 1 });
      // With `trial`, a click only checks that the button would receive it.
      await button.click({ trial: true, timeout: 2000 * patience });
    }
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });

  test("the drawer opens and leads to other pages", async ({ site, page }) => {
    await site.open("/en/book/1/1-1/");
    await page.getByRole("button", { name: "Contents" }).click();
    await page.locator("#_map").getByRole("link", { name: "1.2 Inference" }).click();
    await expect(page).toHaveURL(site.address("/en/book/1/1-2/"));
  });
});

test("a page that was read to its end is marked", async ({ site, page }) => {
  await site.open("/en/book/1/1-6/");
  await page.getByRole("navigation", { name: "Previous and next page" }).scrollIntoViewIfNeeded();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem("read")))
    .toContain("/en/book/1/1-6/");
  await site.open("/en/book/1/1-1/");
  const read = page.getByRole("img", { name: "read" });
  await expect(page.locator("#_map a", { has: read })).toHaveText("1.6 Summary ✓");
});

test("shortcuts: ? lists them, j and k turn pages, and they can be switched off, unlike Ctrl+K", async ({
  site,
  page,
}) => {
  // It is shown when scripts have started.
  const started = () => expect(page.locator("button.search-open")).toBeVisible();
  await site.open("/en/book/1/1-1/");
  await started();
  await page.keyboard.press("j");
  await expect(page).toHaveURL(site.address("/en/book/1/1-1/1-1-5/"));
  await started();
  await page.keyboard.press("k");
  await expect(page).toHaveURL(site.address("/en/book/1/1-1/"));
  await started();
  await page.keyboard.press("?");
  const list = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(list).toBeVisible();
  expect(await barriers(page, "dialog.shortcuts")).toEqual([]);
  await list.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await page.keyboard.press("j");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(site.address("/en/book/1/1-1/"));
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox")).toBeFocused();
});

test("a heading is a link to itself", async ({ site, page }) => {
  await site.open("/en/book/1/1-1/");
  await page.getByRole("heading", { name: "1.1.3 Broadcasting" }).getByRole("link").click();
  await expect(page).toHaveURL(site.address("/en/book/1/1-1/#113-broadcasting"));
});
