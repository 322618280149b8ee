import { barriers } from "./axe.ts";
import { expect, test } from "./test.ts";

for (const [path, note] of [
  ["/posts/formulas-and-figures/", "이렇게 글 끝에 모입니다"],
  ["/en/posts/formulas-and-figures/", "The text of the footnotes"],
]) {
  test(`a footnote is shown beside its number on hover and focus: ${path}`, async ({
    site,
    page,
  }) => {
    await site.open(path);
    const number = page.locator("[data-footnote-ref]");
    const box = page.locator("sup .footnote");
    await expect(box).toHaveCount(1);
    await expect(box).toBeHidden();
    await number.hover();
    await expect(box).toBeVisible();
    await expect(box).toContainText(note);
    // It leads back to the number, at which the reader is.
    await expect(box.locator("[data-footnote-backref]")).toHaveCount(0);
    expect(await barriers(page, ".prose")).toEqual([]);
    await page.mouse.move(0, 0);
    await expect(box).toBeHidden();

    await number.focus();
    await page.keyboard.press("Shift+Tab");
    await expect(box).toBeHidden();
    await page.keyboard.press("Tab");
    await expect(number).toBeFocused();
    await expect(box).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(box).toBeHidden();
  });
}

test("the number of a footnote still leads to it", async ({ site, page }) => {
  await site.open("/en/posts/formulas-and-figures/");
  await expect(page.locator("sup .footnote")).toHaveCount(1);
  await page.locator("[data-footnote-ref]").click();
  await expect(page).toHaveURL(/#user-content-fn-1$/);
  await expect(page.locator("section.footnotes li")).toBeInViewport();
  await expect(page.locator("sup .footnote")).toBeHidden();
});

test("a long footnote near the bottom of a phone's screen is above its number, with its terms as text", async ({
  site,
  page,
}) => {
  const term =
    '<span class="term"><button popovertarget="a">matrix</button><span id="a" popover>numbers</span></span>';
  await page.route("**/formulas-and-figures/", async (route) => {
    const response = await route.fetch();
    const begun = /<li id="user-content-fn-1">\s*<p>/;
    const body = (await response.text()).replace(
      begun,
      `$&${term}${" and more words".repeat(100)} `,
    );
    await route.fulfill({ response, body });
  });
  await page.setViewportSize({ width: 390, height: 800 });
  await site.open("/en/posts/formulas-and-figures/");
  const box = page.locator("sup .footnote");
  await expect(box).toHaveCount(1);
  const number = page.locator("[data-footnote-ref]");
  await number.evaluate((link) =>
    scrollBy(0, link.getBoundingClientRect().bottom - innerHeight + 20),
  );
  await number.hover();
  await expect(box).toBeInViewport({ ratio: 1 });
  await expect(box).toContainText("matrix and more words");
  await expect(box.locator("button, [popover]")).toHaveCount(0);
  expect(await barriers(page, "sup .footnote")).toEqual([]);
});
