import { expect, test } from "./test.ts";

// On a touch device the light editor stays.
test.use({ hasTouch: true });

test.beforeEach(({ site }) => site.open("/en/book/1/1-1/"));

test("Ctrl+Enter runs from the editor", async ({ site }) => {
  const cell = site.cell("dot.ts");
  await cell.edit("console.log('by keyboard');");
  await cell.editor.press("Control+Enter");
  await expect(cell.output).toHaveText("by keyboard\n");
});

test("Ctrl+Enter runs from anywhere in the cell and does nothing else", async ({ site }) => {
  const cell = site.cell("dot.ts");
  await cell.edit("console.log('kept');");
  await cell.button("reset").press("Control+Enter");
  await expect(cell.output).toHaveText("kept\n");
  expect(await cell.code()).toBe("console.log('kept');");
  await cell.button("reset").click();
  await cell.root.locator(".cell-twin").press("Control+Enter");
  await expect(cell.root).toHaveAttribute("data-state", "same");
});

test("Tab leaves the editor until something is typed, then indents; after Escape it leaves again", async ({
  site,
  page,
}) => {
  const cell = site.cell("dot.ts");
  await cell.button("edit").click();
  await expect(cell.editor).toBeFocused();
  const code = await cell.code();
  await page.keyboard.press("Tab");
  await expect(cell.editor).not.toBeFocused();
  await cell.editor.focus();
  await page.keyboard.type("x");
  await page.keyboard.press("Tab");
  expect((await cell.code()).length).toBe(code.length + 3);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(cell.editor).not.toBeFocused();
});

test("unedited lines keep the build's colours", async ({ site }) => {
  const cell = site.cell("matmul_shapes.ts");
  const shown = cell.root.locator(".cell-source code");
  const lines = async () => (await shown.innerHTML()).split("\n");
  const built = await lines();
  const code = await cell.code();
  await cell.edit(`// mine\n${code}`);
  expect((await lines()).slice(1)).toEqual(built);
  await cell.button("reset").click();
  await expect.poll(lines).toEqual(built);
});
