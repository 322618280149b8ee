import { patience } from "../slow.ts";
import { expect, test } from "../test.ts";

// Everything whose address contains the base: pages, the programs and libraries of runs, the
// sandbox, lazy files. Below the root, many specs use them.
for (const [lang, prefix] of [
  ["ko", ""],
  ["en", "/en"],
] as const) {
  test(`cells run, draw and can be edited below the base path, in ${lang}`, async ({ site }) => {
    await site.open(`${prefix}/book/1/1-1/`);
    const text = site.cell("total.ts");
    await text.run();
    await expect(text.root).toHaveAttribute("data-state", "same");

    await site.open(`${prefix}/book/1/1-1/1-1-1/`);
    const drawing = site.cell("line.ts");
    await drawing.run();
    await expect(drawing.root).toHaveAttribute("data-state", "same");
    await expect(drawing.figure).toBeVisible();

    await drawing.button("edit").click();
    await expect(drawing.root).toHaveAttribute("data-editor", "monaco", {
      timeout: 30_000 * patience,
    });
    await site.page.keyboard.press("Control+End");
    await site.page.keyboard.insertText("\nconsole.log(6 * 7);");
    await drawing.run();
    await expect(drawing.root).toHaveAttribute("data-state", "yours");
    await expect(drawing.output).toContainText("42");
  });
}

test("the search finds pages below the base path", async ({ site, page }) => {
  await site.open("/en/");
  await page.locator("button.search-open").click();
  await page.getByRole("combobox").fill("slope");
  await page.getByRole("option", { name: /^The slope of a line/ }).click();
  await expect(page.getByRole("heading", { name: "The slope of a line" })).toBeInViewport();
});

test("links lead to pages, in both languages", async ({ site, page }) => {
  await site.open("/");
  for (const path of ["/book/1/1-1/", "/book/1/", "/api/np/", "/glossary/"]) {
    for (const address of [path, `/en${path}`]) {
      expect((await site.get(address)).status(), address).toBe(200);
    }
  }
  await page.getByRole("link", { name: "English" }).first().click();
  await expect(page).toHaveURL(site.address("/en/"));
});
