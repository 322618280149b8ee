import { expect, test } from "./test.ts";

test.use({ javaScriptEnabled: false });

for (const [path, missing] of [
  ["/play/", "자바스크립트가 필요"],
  ["/en/play/", "needs JavaScript"],
] as const) {
  test(`without scripts, ${path} says what it needs, and shows an example without an empty list`, async ({
    site,
    page,
  }) => {
    await site.open(path);
    // Text locators ignore the contents of <noscript>.
    const need = page.locator("noscript p");
    await expect(need).toBeVisible();
    expect(await need.textContent()).toContain(missing);
    await expect(site.cell("main.ts").root.locator("output")).toContainText("[ 50 110]");
    await expect(page.locator(".play-examples")).toBeHidden();
  });
}
