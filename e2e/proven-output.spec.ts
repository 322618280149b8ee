import { expect, test } from "./test.ts";

// On a touch device the light editor stays.
test.use({ hasTouch: true });

test("one click restores the documented output and keeps the edit", async ({ site }) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  const documented = await cell.output.textContent();
  await expect(cell.button("proven")).toBeHidden();
  await cell.run();
  await cell.button("proven").click();
  await expect(cell.root).toHaveAttribute("data-state", "verified");

  await cell.edit("console.log('mine');");
  await cell.run();
  await expect(cell.output).toHaveText("mine\n");
  await cell.button("proven").click();
  expect(await cell.output.textContent()).toBe(documented);
  await expect(cell.root).toHaveAttribute("data-state", "edited");
  expect(await cell.code()).toBe("console.log('mine');");
  await expect(cell.button("proven")).toBeHidden();
  await expect(cell.button("run")).toBeFocused();
});

test("a figure drawn by the build is labelled so, and one click restores it", async ({ site }) => {
  await site.open("/en/book/1/1-2/");
  const cell = site.cell("sigmoid.ts");
  const documented = await cell.picture();
  await cell.edit('import * as plt from "plt";\nplt.plot([1, 2]);\nplt.show();');
  await cell.run();
  await cell.button("proven").click();
  expect(await cell.picture()).toEqual(documented);
});
