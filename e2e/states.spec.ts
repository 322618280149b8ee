import type { Page } from "@playwright/test";
import { barriers, type Barrier } from "./axe.ts";
import type { Cell } from "./cell.ts";
import type { Site } from "./site.ts";
import { patience } from "./slow.ts";
import { expect, test } from "./test.ts";

/**
 * Finds barriers in a cell in its current state, including targets smaller than 24 px, and low
 * contrast in the dark theme.
 */
async function barriersInCell(page: Page, file: string): Promise<Barrier[]> {
  const cell = `live-cell[data-cell$="#${file}"]`;
  const rules = { "target-size": { enabled: true }, region: { enabled: false } };
  const light = await barriers(page, cell, { rules });
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await barriers(page, cell, { runOnly: ["color-contrast"] });
  await page.emulateMedia({ colorScheme: "light" });
  return [...light, ...dark];
}

/**
 * Removes everything around some cells: axe takes it into account, and measures every element of
 * the page.
 */
async function leaveOnly(page: Page, ...files: string[]): Promise<void> {
  await page.evaluate((files) => {
    const needed = files.map((file) => document.querySelector(`live-cell[data-cell$="#${file}"]`));
    const keeps = (element: Element) => needed.some((cell) => cell && element.contains(cell));
    for (const element of document.querySelectorAll("article *, header.site, footer, #_map")) {
      const inside = needed.some((cell) => cell?.contains(element));
      // What is removed stays whole, since a cell may still be given its stored edit.
      if (!element.isConnected || inside || keeps(element)) continue;
      if (element.localName === "script") continue;
      element.remove();
    }
  }, files);
}

/** Sets the time-out of a run, in seconds. */
async function limit(cell: Cell, seconds: number): Promise<void> {
  await cell.root.evaluate((element, seconds) => {
    (element as HTMLElement).dataset.timeout = String(seconds);
  }, seconds);
}

/**
 * The steps that take a cell, whose documented output differs from what it prints, from one state
 * to the next.
 */
const ways: [state: string, go: (cell: Cell, site: Site) => Promise<void>][] = [
  ["verified", async () => {}],
  ["differs", (cell) => cell.run()],
  ["edited", (cell) => cell.edit(`console.warn("a");\nconsole.error("b");`)],
  ["yours", (cell) => cell.run()],
  [
    "error",
    async (cell) => {
      await cell.edit(`import * as np from "np";\nnp.zeros([2, 3]).dot(np.zeros([2, 3]));`);
      await cell.run();
    },
  ],
  [
    "running",
    async (cell) => {
      await limit(cell, 60);
      await cell.edit(
        `import { progress } from "live";\nprogress(1, 2);\nconsole.log("runs");\nawait new Promise((resolve) => setTimeout(resolve, 1e6));`,
      );
      await cell.button("run").click();
      await expect(cell.output).toHaveText("runs\n");
    },
  ],
  ["stopped", (cell) => cell.button("stop").click()],
  [
    "timeout",
    async (cell) => {
      await limit(cell, 1);
      await cell.run();
      await expect(cell.root.locator(".cell-state")).toContainText("1");
    },
  ],
];

for (const [lang, path, find] of [
  ["ko", "/book/1/1-1/", "찾기"],
  ["en", "/en/book/1/1-1/", "Find"],
] as const) {
  test.describe(lang, () => {
    test.use({ hasTouch: true });

    test(`a cell has no barrier in any of its states (${lang})`, async ({ site, page }) => {
      test.setTimeout(180_000 * patience);
      await page.route("**/book/1/1-1/", async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace("a dot b :\n20", "a dot b :\n21");
        await route.fulfill({ response, body });
      });
      await site.open(path);
      await leaveOnly(page, "dot.ts", "matmul.ts", "elementwise.ts", "matmul_shapes.ts");
      const cell = site.cell("dot.ts");
      for (const [state, go] of ways) {
        await test.step(state, async () => {
          await go(cell, site);
          await expect(cell.root).toHaveAttribute("data-state", state);
          expect.soft(await barriersInCell(page, "dot.ts"), state).toEqual([]);
          const mark = await cell.root
            .locator(".cell-file")
            .evaluate((name) => getComputedStyle(name, "::after").content);
          expect.soft(mark, `the mark of ${state} beside the name`).toMatch(/^"./);
        });
      }
      await test.step("same", async () => {
        const other = site.cell("matmul.ts");
        await other.run();
        await expect(other.root).toHaveAttribute("data-state", "same");
        expect.soft(await barriersInCell(page, "matmul.ts")).toEqual([]);
      });
      await test.step("stale", async () => {
        const imported = site.cell("elementwise.ts");
        await imported.edit(`${await imported.code()}\n`);
        await expect(site.cell("matmul_shapes.ts").root).toHaveAttribute("data-state", "stale");
        expect.soft(await barriersInCell(page, "matmul_shapes.ts")).toEqual([]);
      });
      await test.step("a cell whose run cannot be loaded", async () => {
        await page.route(/_live\/inspect/, (route) => route.abort());
        await page.reload();
        await leaveOnly(page, "dot.ts");
        await cell.edit("console.log(1);");
        await cell.run();
        await expect(cell.root.locator(".cell-failed")).toBeVisible();
        expect.soft(await barriersInCell(page, "dot.ts")).toEqual([]);
      });
    });
  });

  test(`a cell has no barrier with Monaco open, which is in the language of the page (${lang})`, async ({
    site,
    page,
  }) => {
    await site.open(path);
    await leaveOnly(page, "dot.ts");
    const cell = site.cell("dot.ts");
    await cell.button("edit").click();
    await expect(cell.root).toHaveAttribute("data-editor", "monaco", {
      timeout: 30_000 * patience,
    });
    expect(await barriersInCell(page, "dot.ts")).toEqual([]);
    await cell.editor.focus();
    await page.keyboard.press("Control+f");
    await expect(cell.root.getByPlaceholder(find)).toBeVisible();
  });
}

test("a run works with the keyboard alone, and is announced once", async ({ site, page }) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await page.evaluate(() => {
    const said: string[] = [];
    const status = document.querySelector('live-cell[data-cell$="#dot.ts"] [role=status]');
    if (!status) throw new Error("no status");
    new MutationObserver(() => {
      if (status.textContent) said.push(status.textContent);
    }).observe(status, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { said });
  });
  const said = () => page.evaluate(() => Reflect.get(window, "said") as string[]);

  await site.cell("shape_error.ts").button("copy").focus();
  for (let i = 0; i < 30; i++) {
    if (await cell.button("run").evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(cell.button("run")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(cell.root).toHaveAttribute("data-state", "same");
  expect(await said()).toEqual(["same result here"]);
  await expect(cell.button("run")).toBeFocused();

  // Many lines, but one announcement at the end.
  await cell.root.evaluate((element) => {
    (element as HTMLElement & { code: string }).code =
      `for (let i = 0; i < 20; i++) {\n  console.log(i);\n  await new Promise((done) => setTimeout(done, 20));\n}`;
  });
  await page.keyboard.press("Enter");
  await expect(cell.root).toHaveAttribute("data-state", "yours");
  expect(await said()).toEqual(["same result here", "your output"]);
});

test("an announcement cannot be found later, when it may no longer be true", async ({
  site,
  page,
}) => {
  await page.clock.install();
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  const status = cell.root.locator(".cell-status");
  await cell.button("copy").click();
  await expect(status).not.toBeEmpty();
  await page.clock.fastForward(60_000);
  await expect(status).toBeEmpty();
});

test("with reduced motion, a figure shows only its final state", async ({ site, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await site.open("/en/book/1/1-2/");
  const cell = site.cell("sigmoid.ts");
  const drawn = await cell.root.evaluateHandle((element) => {
    const drawn = { times: 0 };
    new MutationObserver((records) => {
      drawn.times += records.filter(({ target }) => (target as Element).matches("figure")).length;
    }).observe(element, { childList: true, subtree: true });
    return drawn;
  });
  await cell.root.evaluate(async (element) => {
    const cell = element as HTMLElement & { code: string; run(): Promise<unknown> };
    cell.code = `
      import * as plt from "plt";
      for (let i = 1; i <= 20; i++) {
        plt.plot([0, i]);
        plt.show();
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    `;
    await cell.run();
  });
  // What draws may be loaded after the end of the run.
  await expect(cell.figure).toHaveAccessibleName(/last 20\./);
  expect(await drawn.evaluate(({ times }) => times)).toBe(1);
});

test("with forced colours, all buttons of a cell have a border", async ({ site, page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.run();
  for (const button of await cell.root.getByRole("button").all()) {
    if (!(await button.isVisible())) continue;
    const width = await button.evaluate((one) => parseFloat(getComputedStyle(one).borderTopWidth));
    expect(width).toBeGreaterThan(0);
  }
});

test("the name of a cell and its output have the same mark in the same colour", async ({
  site,
}) => {
  await site.open("/en/posts/how-cells-work/");
  const cell = site.cell("basket.ts").root;
  const marks = await cell.evaluate((cell: HTMLElement) => {
    const markOf = (selector: string, part: string) => {
      const element = cell.querySelector(selector);
      const { color, content } = getComputedStyle(element ?? cell, part);
      return `${/[^"\s]/.exec(content)?.[0] ?? ""} ${color}`;
    };
    return ["verified", "edited", "stale", "differs", "stopped", "timeout", "error"].map(
      (state) => {
        cell.dataset.state = state;
        return [state, markOf(".cell-file", "::after"), markOf(".cell-state", "::before")];
      },
    );
  });
  expect(marks.filter(([, name, output]) => name !== output)).toEqual([]);
});
