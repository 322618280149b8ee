import { expect, test } from "./test.ts";

test("with forced colours, borders show the buttons, the cells, the current part of the site and the reading progress", async ({
  site,
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await site.open("/en/book/1/1-1/");
  const { root } = site.cell("dot.ts");
  const borders = await page.evaluate(() => {
    const canvas = getComputedStyle(document.body).backgroundColor;
    const isDrawn = (selector: string, pseudo?: string) => {
      const one = document.querySelector(selector);
      if (!one) return false;
      const { borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(one, pseudo);
      const width = Number.parseFloat(borderTopWidth);
      return width > 0 && borderTopStyle === "solid" && borderTopColor !== canvas;
    };
    return {
      current: isDrawn("header.site nav [aria-current]", "::after"),
      cell: isDrawn("live-cell"),
      run: isDrawn('live-cell [data-action="run"]'),
      search: isDrawn("button.search-open"),
      progress: isDrawn("body", "::before"),
    };
  });
  expect(Object.entries(borders).filter(([, drawn]) => !drawn)).toEqual([]);
  const ink = (element: Element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    return [color, backgroundColor];
  };
  const [color, background] = await root.locator('[data-action="run"]').evaluate(ink);
  expect(color).not.toBe(background);
  // The menu is a button like the others, not a link.
  const colours = await root
    .locator(".cell-actions :is(summary, button[data-action=copy])")
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
  expect(colours).toHaveLength(2);
  expect(new Set(colours).size).toBe(1);
});

test("with forced colours, the chosen kind of results, a pressed button and the progress of a run are visible", async ({
  site,
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await site.open("/en/posts/how-cells-work/");
  const cell = site.cell("basket.ts");
  await cell.root.evaluate((element) => {
    (element as HTMLElement & { code: string }).code =
      'import { progress } from "live";\nprogress(1, 2);\nwhile (true);\n';
  });
  await cell.button("run").click();
  await expect(cell.progress).toHaveCSS("forced-color-adjust", "none");
  await cell.button("stop").click();

  // After the run, which would wait for the editor to load on a busy machine.
  await cell.button("edit").click();
  await expect(cell.button("edit")).toHaveAttribute("aria-pressed", "true");
  const line = (name: "edit" | "copy") =>
    cell.button(name).evaluate((button) => getComputedStyle(button).textDecorationLine);
  expect(await line("edit")).not.toBe(await line("copy"));

  await page.locator("button.search-open").click();
  await page.getByRole("combobox").fill("np.dot");
  await page.getByRole("option").first().waitFor();
  const ground = (chosen: boolean) =>
    page
      .getByRole("radio", { checked: chosen })
      .first()
      .evaluate((radio) => {
        const { backgroundColor } = getComputedStyle(radio.nextElementSibling ?? radio);
        return backgroundColor;
      });
  expect(await ground(true)).not.toBe(await ground(false));
});

test("with reduced motion, nothing takes time to move", async ({ site, page }) => {
  const slow = () =>
    page.evaluate(() =>
      Array.from(document.querySelectorAll("*")).flatMap((one) => {
        const { animationDuration, transitionDuration, animationName } = getComputedStyle(one);
        const times = [animationName === "none" ? "0s" : animationDuration, transitionDuration];
        return times.some((time) => Number.parseFloat(time) > 0.001) ? [one.className] : [];
      }),
    );
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.edit("while (true);");
  await cell.button("run").click();
  await expect(cell.button("stop")).toBeVisible();
  expect(await slow()).not.toEqual([]);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await slow()).toEqual([]);
  await cell.button("stop").click();
});

test("with reduced motion, an icon appears in the same frame as its button", async ({
  site,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await site.open("/posts/");
  const button = page.locator("button.theme");
  await expect(button.locator("circle").first()).toBeVisible();
  const seen = await button.evaluate((button) => {
    const icon = button.querySelector("circle");
    return [true, false].map((hidden) => {
      button.toggleAttribute("hidden", hidden);
      return icon && getComputedStyle(icon).visibility;
    });
  });
  expect(seen).toEqual(["hidden", "visible"]);
});

test("a printed page has its address as text and as a QR code, and those of its links", async ({
  site,
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  await site.open("/en/book/1/1-3/1-3-2/");
  const printed = page.locator(".printed");
  await expect(printed).toContainText("/en/book/1/1-3/1-3-2/");
  await expect(printed.locator("svg")).toBeVisible();
  const notes = await page
    .locator(".prose a")
    .evaluateAll((links) =>
      links
        .map((link) => getComputedStyle(link, "::after").content)
        .filter((text) => /\(/.test(text)),
    );
  expect(notes.join()).toContain("https://doi.org/10.1038/323533a0");
  await expect(page.getByRole("navigation")).toHaveCount(0);
});

test("a button outside of cells shows that the pointer is on it", async ({ site, page }) => {
  await site.open("/en/posts/");
  const button = page.locator("button.search-open");
  const ink = () =>
    button.evaluate((one) => [getComputedStyle(one).color, getComputedStyle(one).borderTopColor]);
  const [color, border] = await ink();
  await button.hover();
  await expect.poll(async () => (await ink())[0]).not.toBe(color);
  expect((await ink())[1]).not.toBe(border);
});
