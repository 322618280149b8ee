import { expect, test } from "./test.ts";

// On a touch device the light editor stays.
test.use({ hasTouch: true });

const names = {
  ko: /^그림.*점 \d+개, x는 .* y는 /,
  en: /^Figure.*\d+ points, x from .* y from /,
};

for (const [lang, path] of [
  ["ko", "/book/1/1-2/"],
  ["en", "/en/book/1/1-2/"],
] as const) {
  test(`a figure is in the page, and a run draws it again, in ${lang}`, async ({ site }) => {
    await site.open(path);
    const cell = site.cell("sigmoid.ts");
    await expect(cell.figure).toHaveAccessibleName(names[lang]);
    const documented = await cell.picture();
    await cell.run();
    await expect(cell.figure).toHaveAccessibleName(names[lang]);
    expect(await cell.picture()).toEqual(documented);
    await cell.button("reset").click();
    expect(await cell.picture()).toEqual(documented);
  });
}

test("the numbers on a figure's axes can be read on a phone", async ({ site, page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await site.open("/en/book/1/1-2/");
  const size = await site.cell("sigmoid.ts").figure.evaluate((svg: SVGSVGElement) => {
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    const number = [...svg.querySelectorAll("text")].find((text) => text.textContent === "0.2");
    return number ? scale * Number.parseFloat(getComputedStyle(number).fontSize) : 0;
  });
  expect(size).toBeGreaterThanOrEqual(10);
});

test("an edit changes the figure, an error removes it, and Reset restores it", async ({ site }) => {
  await site.open("/en/book/1/1-2/");
  const cell = site.cell("sigmoid.ts");
  const documented = await cell.picture();
  await cell.edit('import * as plt from "plt";\nplt.plot([1, 2]);\nplt.show();');
  await cell.run();
  await expect(cell.figure).toHaveAccessibleName(/2 points, .* last 2\./);
  await cell.edit('throw new Error("no");');
  await cell.run();
  await expect(cell.figure).toHaveCount(0);
  await cell.button("reset").click();
  expect(await cell.picture()).toEqual(documented);
});

test("the first figure of a page without figures loads their styles", async ({ site, page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await site.open("/en/book/1/1-3/1-3-5/");
  const cell = site.cell("sigmoid_layer.ts");
  const styles = () => loaded.filter((url) => /\/figures\.[^/]*\.css$/.test(url));
  expect(styles()).toEqual([]);
  await cell.edit('import * as plt from "plt";\nplt.plot([1, 2]);\nplt.show();');
  await cell.run();
  await expect(cell.figure).toHaveAccessibleName(names.en);
  await expect(cell.figure).toHaveCSS("text-anchor", "middle");
  expect(styles()).toHaveLength(1);
});

test("a new figure takes no more room than its picture", async ({ site, page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.edit('import * as plt from "plt";\nplt.plot([1, 2]);\nplt.show();');
  await cell.run();
  const picture = await cell.figure.boundingBox();
  const figure = await cell.root.locator(".cell-figure").boundingBox();
  expect((figure?.height ?? 0) - (picture?.height ?? 0)).toBeLessThan(40);
});

test("a figure that is shown repeatedly is animated, along with a progress bar", async ({
  site,
}) => {
  await site.open("/en/book/1/1-2/");
  const cell = site.cell("sigmoid.ts");
  // The first figure loads the code that draws, which may take longer than the animation.
  await cell.run();
  await cell.edit(`
    import * as plt from "plt";
    import { progress } from "live";
    for (let i = 1; i <= 40; i++) {
      progress(i, 40);
      plt.plot([0, i]);
      plt.show();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  `);
  // Recorded in the page: on a busy machine, the run may end between two looks of a locator.
  const shown = await cell.root.evaluateHandle((root) => {
    const shown = new Set<string>();
    new MutationObserver(() => {
      for (const one of root.querySelectorAll("progress, figure svg")) {
        if (one.ariaLabel) shown.add(one.ariaLabel);
      }
    }).observe(root, { childList: true, subtree: true });
    return shown;
  });
  await cell.run();
  const names = await shown.evaluate((shown) => [...shown].join("\n"));
  expect(names).toContain("Progress");
  expect(names).toMatch(/last (?:[2-9]|[1-3]\d)\./);
  await expect(cell.figure).toHaveAccessibleName(/last 40\./);
  await expect(cell.progress).toHaveCount(0);
});

test("after drawing a figure that takes long to lay out, an animation pauses three times as long", async ({
  site,
}) => {
  await site.open("/en/book/1/1-4/");
  // A cell that may run for a minute.
  const cell = site.cell("train.ts");
  await cell.edit(`
    import * as plt from "plt";
    for (let i = 0; ; i++) {
      plt.plot([0, i]);
      plt.show();
    }
  `);
  await cell.button("run").click();
  await expect(cell.figure.first()).toHaveAccessibleName(/ 2 points/);
  const layout = 200;
  const drawings = await cell.root.evaluate(async (root, layout) => {
    const figure = root.querySelector("figure.cell-figure");
    if (!figure) throw new Error("the cell shows no figure");
    const box = document.body.appendChild(document.createElement("div"));
    const drawings: number[] = [];
    // The size of the box changes in the frame of a drawing, whose layout then takes long.
    new ResizeObserver(() => {
      const begun = performance.now();
      while (performance.now() - begun < layout);
    }).observe(box);
    await new Promise<void>((resolve) => {
      new MutationObserver(() => {
        drawings.push(performance.now());
        box.style.height = `${1 + (drawings.length % 2)}px`;
        if (drawings.length === 4) resolve();
      }).observe(figure, { childList: true });
    });
    return drawings;
  }, layout);
  const between = drawings.slice(1).map((time, i) => time - drawings[i]);
  expect(Math.min(...between)).toBeGreaterThan(3 * layout);
});

test("a computational graph is drawn from the values of the run", async ({ site }) => {
  await site.open("/en/book/1/1-3/1-3-2/");
  const cell = site.cell("mul_layer.ts");
  await expect(cell.figure).toHaveAccessibleName(
    /out 12 = x 4 × y 3\. Backward: x 3, y 4, out 1\./,
  );
  await cell.edit(
    'import * as draw from "draw";\ndraw.graph([["+", ["x", "y"], "z"]], { x: 1, y: 2, z: 3 });',
  );
  await cell.run();
  await expect(cell.figure).toHaveAccessibleName(/z 3 = x 1 \+ y 2\./);
});

test("a focused layer of a drawn network shows what it computes", async ({ site }) => {
  await site.open("/en/book/1/1-2/");
  const cell = site.cell("network.ts");
  const layer = (name: string) => cell.figure.and(cell.root.getByRole("img", { name }));
  const formula = cell.root.getByText("a = sigmoid(x W1 + b1)", { exact: true });
  await expect(formula).toBeHidden();
  await layer("Layer x, shape (10, 2)").focus();
  await cell.root.page().keyboard.press("Tab");
  await expect(layer("Layer a, shape (10, 4)")).toBeFocused();
  await expect(formula).toBeVisible();
});

test("a run keeps its space when the run before it draws its figure late", async ({
  site,
  page,
}) => {
  let draw = () => {};
  const late = new Promise<void>((resolve) => (draw = resolve));
  await page.route(/draw-figure/, async (route) => {
    await late;
    await route.continue();
  });
  await site.open("/en/book/1/1-2/");
  const space = await site.cell("sigmoid.ts").root.evaluate(async (element) => {
    const cell = element as HTMLElement & { code: string; run(): Promise<unknown>; stop(): void };
    cell.code = `import * as plt from "plt";
      plt.plot([1, 2]);
      plt.show();
      throw new Error("the end");`;
    const first = cell.run();
    // The error is shown when the program has ended; its figure is not drawn yet.
    while (!cell.querySelector(".cell-shown")?.textContent?.includes("the end")) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    cell.code = "while (true);";
    const second = cell.run();
    await first;
    const { minHeight } = cell.querySelector<HTMLElement>(".cell-shown")?.style ?? {};
    cell.stop();
    await second;
    return minHeight;
  });
  expect(space).toMatch(/^[1-9]\d*px$/);
  draw();
});
