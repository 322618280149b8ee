import { expect, test } from "../test.ts";

const post = "/2020-01-02-옛-글/";

test("old addresses lead to the post, which keeps its own address", async ({ site, page }) => {
  for (const old of ["/더-옛-글/", "/더-옛-글.html", "/예/", "/old.html", "/much-older/"]) {
    await site.open(old);
    await page.waitForURL(site.address(post));
    await expect(page.locator("h1")).toHaveText("옮겨 온 글");
  }
  await page.locator(".prose a").click();
  await expect(page.locator("h1")).toHaveText("옮겨 온 글");
});

test("the old address of a file has its contents", async ({ site, page }) => {
  const [old, now] = await Promise.all(
    ["/feed.xml", "/rss.xml"].map(async (path) =>
      (await page.request.get(site.address(path))).text(),
    ),
  );
  expect(old).toContain("<rss");
  expect(old).toBe(now);
});

test("the language switch leads to a page with an address of its own", async ({ site, page }) => {
  await site.open(post);
  await page.locator("a.language").click();
  await expect(page).toHaveURL(site.address("/moved/"));
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.locator(".prose a").click();
  await expect(page).toHaveURL(site.address("/moved/"));
});
