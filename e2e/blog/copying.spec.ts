import { expect, test } from "../test.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

for (const { path, button } of [
  { path: "/2020-01-02-옛-글/", button: "마크다운으로 복사" },
  { path: "/en/posts/in-mdx/", button: "Copy as Markdown" },
]) {
  test(`${path}: the text that is copied is that of the file`, async ({ site, page }) => {
    await site.open(path);
    await page.getByRole("button", { name: button }).click();
    await expect(page.locator(".page-actions [role=status]")).not.toBeEmpty();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const file = await site.get(path.replace(/\/$/, ".md"));
    expect(copied).toBe(await file.text());
    expect(copied).toContain("# ");
  });
}
