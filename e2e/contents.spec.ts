import { expect, test } from "./test.ts";

test.use({ viewport: { width: 1280, height: 800 } });

test("the list of contents shows the entry that the address names without scrolling the page", async ({
  site,
  page,
}) => {
  await site.open("/en/api/np/#random.choice");
  const current = page.getByRole("navigation", { name: "On this page" }).locator("[aria-current]");
  const shows = async (entry: string, anchor = entry) => {
    await expect(current).toHaveText(entry);
    await expect(current).toBeInViewport();
    await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
  };
  await shows("random.choice");
  for (const [anchor, entry] of [
    ["NDArray.reshape", "NDArray"],
    ["Shape", "Shape"],
  ]) {
    await page.evaluate((name) => (location.hash = name), anchor);
    await shows(entry, anchor);
  }
});

test("the list of contents follows the reader, in Korean too", async ({ site, page }) => {
  await site.open("/book/1/1-1/");
  const beside = page.getByRole("navigation", { name: "목차" });
  await expect(beside.locator("[aria-current]")).toHaveCount(0);
  for (const index of [2, 0]) {
    const name = await beside.getByRole("link").nth(index).innerText();
    await page
      .getByRole("heading", { level: 2, name, exact: true })
      .evaluate((heading) => scrollBy(0, heading.getBoundingClientRect().top - 40));
    await expect(beside.locator("[aria-current]")).toHaveText(name);
  }
});

test("at the end of the page, the last heading on screen is current", async ({ site, page }) => {
  await page.setViewportSize({ width: 1280, height: 1200 });
  await site.open("/en/book/1/1-1/");
  const beside = page.getByRole("navigation", { name: "On this page" });
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const last = page.getByRole("heading", { level: 2, name: "References" });
  // Too little follows it to scroll it to the top.
  expect((await last.boundingBox())?.y).toBeGreaterThan(1200 / 4);
  await expect(beside.locator("[aria-current]")).toHaveText("References");
});

test("on a screen that is taller than the page, a heading in its upper quarter is current", async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 5000 });
  await site.open("/en/posts/writing-a-cell/#unknown");
  const beside = page.getByRole("navigation", { name: "On this page" });
  await expect(beside.locator("[aria-current]")).toHaveCount(1);
});

for (const path of ["/book/1/1-1/", "/en/api/np/"]) {
  test(`the other language opens at the current heading, from ${path}`, async ({ site, page }) => {
    await site.open(path);
    const headings = page.locator(".prose h2");
    // Within the quarter of the screen in which a heading is current, and no smaller heading below it.
    await headings
      .nth(2)
      .evaluate((heading) => scrollBy(0, heading.getBoundingClientRect().top - 190));
    const language = page.locator("a.language");
    await expect(language).toHaveAttribute("href", /#/);
    await language.click();
    await expect(page).not.toHaveURL(path);
    await expect(headings.nth(2)).toBeInViewport();
    await expect(headings.nth(3)).not.toBeInViewport();
  });
}
