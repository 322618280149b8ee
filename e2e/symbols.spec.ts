import { patience } from "./slow.ts";
import { expect, test } from "./test.ts";

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 } });

test("a touch device has a row of symbols, whose input can be undone, and can switch to Monaco", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  const row = page.getByRole("toolbar", { name: "Symbols" });
  await expect(row).toHaveCount(0);
  await cell.edit("ab");
  await expect(row).toBeVisible();
  for (const button of await row.getByRole("button").all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  const tap = (name: string) => row.getByRole("button", { name, exact: true }).tap();
  await tap("Move the caret left");
  await tap("[");
  await tap("=>");
  expect(await cell.code()).toBe("a[=>b");
  await expect(cell.editor).toBeFocused();
  await tap("Indent");
  expect(await cell.code()).toBe("  a[=>b");
  await tap("Outdent");
  expect(await cell.code()).toBe("a[=>b");
  // Indent and outdent are separate undo steps; consecutive symbols are one, like typed text.
  for (let i = 0; i < 3; i++) await page.keyboard.press("Control+z");
  expect(await cell.code()).toBe("ab");

  await cell.button("reset").focus();
  await expect(row).toBeHidden();
  await cell.editor.focus();
  await tap("Monaco, the larger editor");
  await expect(cell.root).toHaveAttribute("data-editor", "monaco", { timeout: 30_000 * patience });
  expect(await cell.code()).toBe("ab");
  await expect(row).toHaveCount(0);
});
