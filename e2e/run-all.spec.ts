import { expect, test } from "./test.ts";

test.use({ hasTouch: true });

for (const [lang, path, words] of [
  ["ko", "/posts/how-cells-work/", { run: "모두 실행", stop: "중지", done: "모두 실행했습니다" }],
  ["en", "/en/posts/how-cells-work/", { run: "Run all cells", stop: "Stop", done: "have run" }],
] as const) {
  test(`all cells of a page run in order, errors are counted, and Stop ends the run (${lang})`, async ({
    site,
    page,
  }) => {
    await site.open(path);
    const cells = ["basket.ts", "total.ts", "discount.ts"].map((file) => site.cell(file));
    await page.getByRole("button", { name: words.run }).click();
    await expect(page.getByRole("status").filter({ hasText: words.done })).toBeVisible();
    for (const cell of cells) await expect(cell.root).toHaveAttribute("data-state", "same");

    await cells[1].edit("throw new Error();");
    await page.getByRole("button", { name: words.run }).click();
    await expect(page.getByRole("status").filter({ hasText: /3.*1/ })).toBeVisible();
    await expect(cells[1].root).toHaveAttribute("data-state", "error");
    await expect(cells[2].root).toHaveAttribute("data-state", "same");

    await cells[0].button("reset").click();
    await cells[1].edit("while (true);");
    await page.getByRole("button", { name: words.run }).click();
    await expect(cells[1].root).toHaveAttribute("data-state", "running");
    await cells[2].button("reset").click();
    await page.locator("run-all").getByRole("button", { name: words.stop }).click();
    await expect(cells[1].root).toHaveAttribute("data-state", "stopped");
    await expect(page.getByRole("button", { name: words.run })).toBeFocused();
    await expect(cells[2].root).toHaveAttribute("data-state", "verified");
  });
}
