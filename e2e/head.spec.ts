import type { Locator } from "@playwright/test";
import { expect, test } from "./test.ts";

/** The positions of parts of a page, independent of scrolling. */
function placesOf(...parts: Locator[]) {
  const place = (one: Element) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    return { left, top: top + scrollY, width, height };
  };
  return Promise.all(parts.map((part) => part.evaluate(place)));
}

test("the menu opens over the code without shifting it, and closes with Escape or a press elsewhere", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  const summary = cell.root.locator("summary", { hasText: "⋯" });
  const places = () => placesOf(cell.button("run"), cell.output);
  const before = await places();
  await cell.more("download");
  expect(await places()).toEqual(before);
  await page.keyboard.press("Escape");
  await expect(cell.button("download")).toBeHidden();
  await expect(summary).toBeFocused();
  await cell.more("download");
  await cell.output.click();
  await expect(cell.button("download")).toBeHidden();
});

test("an item of the menu chosen with the keyboard returns the focus to the menu", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  const summary = cell.root.locator("summary", { hasText: "⋯" });
  await summary.press("Enter");
  const downloaded = page.waitForEvent("download");
  await cell.button("download").press("Enter");
  await downloaded;
  await expect(cell.button("download")).toBeHidden();
  await expect(summary).toBeFocused();
});

test("Stop replaces Run without shifting anything", async ({ site }) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.edit("while (true);");
  const [run, edit] = await placesOf(cell.button("run"), cell.button("edit"));
  await cell.button("run").click();
  await expect(cell.button("stop")).toBeVisible();
  expect(await placesOf(cell.button("stop"), cell.button("edit"))).toEqual([run, edit]);
  await cell.button("stop").click();
  await expect(cell.root).toHaveAttribute("data-state", "stopped");
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 } });

  test("if the output is out of sight, a button shows the state of the run and leads to it", async ({
    site,
  }) => {
    await site.open("/en/book/1/1-4/");
    const cell = site.cell("two_layer_net.ts");
    const signpost = cell.root.locator(".cell-signpost");
    await cell.button("run").scrollIntoViewIfNeeded();
    await expect(signpost).toHaveCount(0);
    await cell.button("run").click();
    await expect(signpost).toBeInViewport();
    await expect(signpost).toHaveText("same result here ↓");
    await signpost.click();
    await expect(cell.root.locator(".cell-state")).toBeInViewport();
    await expect(signpost).toBeHidden();
  });
});
