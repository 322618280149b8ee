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
