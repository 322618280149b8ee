import { expect, test } from "./test.ts";

test.use({ hasTouch: true });

for (const [lang, path, label] of [
  ["ko", "/posts/how-cells-work/", "할인율(%)"],
  ["en", "/en/posts/how-cells-work/", "discount in %"],
] as const) {
  test(`a slider is in the page, and moving it runs the cell (${lang})`, async ({ site, page }) => {
    await site.open(path);
    const cell = site.cell("discount.ts");
    const slider = cell.control("slider", label);
    await expect(slider).toBeEnabled();
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await expect(cell.output).toHaveText("total : 24.65\n");
    await expect(cell.root).toHaveAttribute("data-state", "yours");
    await expect(slider).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await expect(cell.root).toHaveAttribute("data-state", "same");
    await page.keyboard.press("End");
    await expect(cell.output).toHaveText("total : 14.50\n");
    await cell.button("reset").click();
    await expect(slider).toHaveValue("10");
    await expect(cell.root).toHaveAttribute("data-state", "verified");
    await cell.run();
    await expect(cell.root).toHaveAttribute("data-state", "same");
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a control shows the value that the output was computed with", async ({ site, page }) => {
    await site.open("/en/posts/how-cells-work/");
    const slider = page.getByRole("slider", { name: "discount in %" });
    await expect(slider).toBeDisabled();
    await expect(slider).toHaveValue("10");
  });
});

test("every kind of control passes its value to the code, keeps the focus and can be reset", async ({
  site,
}) => {
  await site.open("/en/posts/how-cells-work/");
  const cell = site.cell("basket.ts");
  await cell.edit(`
    import { checkbox, choice, number, slider } from "live";
    const a = slider("a", { value: 1, min: 0, max: 2, step: 0.5 });
    const b = number("b", { value: 300, min: 1, max: 1000 });
    const c = choice("c", { options: ["SGD", "<b>Adam</b>"] });
    const d = checkbox("d");
    console.log([a, b, c, d].join(" "));
  `);
  await cell.run();
  await expect(cell.output).toHaveText("1 300 SGD false\n");
  await cell.control("slider", "a").fill("1.5");
  await expect(cell.output).toHaveText("1.5 300 SGD false\n");
  await cell.control("spinbutton", "b").fill("20");
  await expect(cell.output).toHaveText("1.5 20 SGD false\n");
  await cell.control("spinbutton", "b").fill("2000");
  await cell.control("combobox", "c").selectOption("<b>Adam</b>");
  await expect(cell.output).toHaveText("1.5 20 <b>Adam</b> false\n");
  await cell.control("checkbox", "d").check();
  await expect(cell.output).toHaveText("1.5 20 <b>Adam</b> true\n");
  await expect(cell.control("checkbox", "d")).toBeFocused();

  // Code with another range creates the control again; a value outside the new range is discarded.
  await cell.edit(`
    import { slider } from "live";
    console.log(slider("a", { value: 5, min: 4, max: 6, step: 1 }));
  `);
  await cell.run();
  await expect(cell.output).toHaveText("5\n");
  await expect(cell.control("checkbox", "d")).toHaveCount(0);
  await expect(cell.root).toHaveAttribute("data-state", "yours");
  await cell.button("reset").click();
  await expect(cell.control("slider", "a")).toHaveCount(0);
  await expect(cell.root).toHaveAttribute("data-state", "verified");
});

test("Reset during a run leaves none of its controls, even if what draws them loads later", async ({
  site,
  page,
}) => {
  let load = () => {};
  const loaded = new Promise<void>((resolve) => (load = resolve));
  await page.route(/\/control\.[\w-]+\.js/, async (route) => {
    await loaded;
    await route.continue();
  });
  await site.open("/en/posts/how-cells-work/");
  const cell = site.cell("basket.ts");
  await cell.edit(`
    import { slider } from "live";
    console.log(slider("a", { value: 5, min: 4, max: 6, step: 1 }));
  `);
  const asked = page.waitForRequest(/\/control\.[\w-]+\.js/);
  await cell.button("run").click();
  await asked;
  await cell.button("reset").click();
  await expect(cell.root).toHaveAttribute("data-state", "verified");
  load();
  // Imports the same module, which is evaluated once, and waits for those who wait for it.
  await page.evaluate(
    async (address) => {
      await import(address);
      await new Promise((resolve) => setTimeout(resolve));
    },
    (await asked).url(),
  );
  await expect(cell.control("slider", "a")).toHaveCount(0);
});

test("moving a control makes importing cells stale, and they run with its value", async ({
  site,
}) => {
  await site.open("/en/posts/how-cells-work/");
  const [basket, total] = [site.cell("basket.ts"), site.cell("total.ts")];
  await basket.edit(`
    import * as np from "np";
    import { slider } from "live";
    const rice = slider("rice", { value: 4, min: 0, max: 40, step: 1 });
    export const price = np.array([3, 5, 2]);
    export const count = np.array([rice, 1, 6]);
    console.log(rice);
  `);
  await basket.run();
  await total.run();
  await expect(total.output).toHaveText("total : 29\n");
  await basket.control("slider", "rice").fill("40");
  await expect(total.root).toHaveAttribute("data-state", "stale");
  await expect(basket.output).toHaveText("40\n");
  await total.run();
  await expect(total.output).toHaveText("total : 137\n");
  await expect(total.root.getByRole("slider")).toHaveCount(0);
});

test("dragging runs the cell repeatedly, ends with the newest value, and does not shift the page", async ({
  site,
}) => {
  await site.open("/en/posts/how-cells-work/");
  const cell = site.cell("basket.ts");
  await cell.edit(`
    import { slider } from "live";
    const n = slider("n", { value: 1, min: 1, max: 100, step: 1 });
    console.log("line\\n".repeat(n % 2 ? 3 : 2) + n);
  `);
  await cell.run();
  const seen = await cell.control("slider", "n").evaluate(async (element) => {
    const input = element as HTMLInputElement;
    const root = input.closest("live-cell") as HTMLElement;
    const heights = new Set<number>();
    const texts = new Set<string>();
    const look = () => {
      heights.add(root.offsetHeight);
      texts.add(root.querySelector("output")?.textContent ?? "");
    };
    for (let n = 2; n <= 100; n++) {
      input.value = String(n);
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      look();
    }
    while (!root.querySelector("output")?.textContent?.endsWith("100\n")) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      look();
    }
    input.dispatchEvent(new Event("change", { bubbles: true }));
    return { heights: heights.size, empty: texts.has(""), runs: texts.size };
  });
  expect(seen).toMatchObject({ heights: 1, empty: false });
  expect(seen.runs).toBeGreaterThan(2);
  await expect(cell.output).toHaveText("line\nline\n100\n");
});

test("a slow run is stopped for a newer value, and Stop ends the last run", async ({ site }) => {
  await site.open("/en/posts/how-cells-work/");
  const cell = site.cell("basket.ts");
  await cell.edit(`
    import { slider } from "live";
    const n = slider("n", { value: 1, min: 1, max: 9, step: 1 });
    console.log("from " + n);
    if (n > 1 && n < 9) while (true);
  `);
  await cell.run();
  await cell.control("slider", "n").fill("2");
  await expect(cell.root).toHaveAttribute("data-state", "running");
  await expect(cell.output).toHaveText("from 2\n");
  await cell.control("slider", "n").fill("9");
  await expect(cell.output).toHaveText("from 9\n");
  await expect(cell.root).toHaveAttribute("data-state", "yours");
  await cell.control("slider", "n").fill("5");
  await cell.button("stop").click();
  await expect(cell.root).toHaveAttribute("data-state", "stopped");
  await expect(cell.button("run")).toBeEnabled();
});

test("invalid arguments throw an error that names them", async ({ site }) => {
  await site.open("/en/posts/how-cells-work/");
  const cell = site.cell("basket.ts");
  await cell.edit(`import { slider } from "live";
slider("a", { value: 5, min: 0, max: 1, step: 0.1 });`);
  await cell.run();
  await expect(cell.output).toContainText(
    'RangeError: slider "a": value must be from 0 to 1, received 5',
  );
  await expect(cell.root).toContainText("basket.ts, line 2, column 1");
});
