import { barriers } from "./axe.ts";
import { expect, test } from "./test.ts";

for (const [path, title, glossary, query] of [
  ["/nothing-here/", "페이지를 찾을 수 없습니다", "용어집", "역전파"],
  ["/en/nothing/here/", "This page does not exist", "Glossary", "softmax"],
]) {
  test(`an address that does not exist has a page in its language, with footer and search: ${path}`, async ({
    site,
    page,
  }) => {
    await site.open(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByRole("contentinfo")).toHaveCount(1);
    await expect(page.getByRole("contentinfo").getByRole("link", { name: glossary })).toBeVisible();
    const ways = page.getByRole("main").getByRole("listitem");
    await expect(ways.getByRole("link")).toHaveCount(3);
    await expect(ways.getByRole("paragraph")).toHaveText([/../, /../, /../]);
    expect(await barriers(page)).toEqual([]);
    await page.locator("button.search-open").click();
    await page.getByRole("combobox").fill(query);
    await expect(page.getByRole("option").first()).toBeVisible();
  });
}
