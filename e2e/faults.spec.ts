import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";

// On a touch device the light editor stays.
test.use({ hasTouch: true });

const failed = { ko: "불러오지 못했습니다", en: "could not be loaded" };
const places = [
  { lang: "ko", path: "/book/1/1-1/" },
  { lang: "en", path: "/en/book/1/1-1/" },
] as const;

/** The files that a first run fetches, in order, each on the page of one language. */
const needed = [
  { what: "the runner's chunk", address: /\/run-cell\.[\w-]+\.js/, place: places[0] },
  { what: "what shows its output", address: /\/output\.[\w-]+\.js/, place: places[1] },
  { what: "the page's program", address: /_live\/page\./, place: places[1] },
  { what: "a library", address: /_live\/np-core\./, place: places[0] },
  { what: "the sandbox", address: /_live\/sandbox\./, place: places[1] },
];

const edit = `import * as np from "np";\nconsole.log("mine", np.array([1]));`;

/** Blocks matching requests until the returned function is called. */
async function cut(page: Page, what: RegExp): Promise<() => Promise<void>> {
  await page.route(what, (route) => route.abort());
  return () => page.unroute(what);
}

for (const { what, address, place } of needed) {
  const { lang, path } = place;
  test(`if ${what} does not load, output and edit stay, and a retry works (${lang})`, async ({
    site,
    page,
  }) => {
    await site.open(path);
    const cell = site.cell("dot.ts");
    const documented = (await cell.output.textContent()) ?? "";
    const mend = await cut(page, address);
    await cell.run();
    await expect(cell.root).toHaveAttribute("data-state", "verified");
    await expect(cell.root).toContainText(failed[lang]);
    expect(await cell.output.textContent()).toBe(documented);

    await cell.edit(edit);
    await cell.run();
    await expect(cell.root).toHaveAttribute("data-state", "edited");
    expect(await cell.output.textContent()).toBe(documented);
    expect(await cell.code()).toBe(edit);

    await mend();
    await cell.run();
    await expect(cell.output).toHaveText("mine [1]\n");
    await expect(cell.root).not.toContainText(failed[lang]);
  });
}

test("what fails to load after the time limit of the cell is reported as that", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.root.evaluate((element) => ((element as HTMLElement).dataset.timeout = "0.5"));
  await page.route(/_live\/np-core\./, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.abort();
  });
  await cell.run();
  await expect(cell.root).toContainText(failed.en);
  await expect(cell.root).toHaveAttribute("data-state", "verified");
});

for (const { lang, path } of places) {
  test(`in a browser that cannot run code, the page says so and what to do (${lang})`, async ({
    site,
    page,
  }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker"));
    await site.open(path);
    const cell = site.cell("dot.ts");
    await cell.run();
    await expect(cell.root).toHaveAttribute("data-state", "verified");
    await expect(cell.root).toContainText(/Chrome, Edge, Firefox/);
  });
}

test("if the compiler does not load, the author's code runs, and an edit can be run again later", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  const mend = await cut(page, /\/_astro\/worker-/);
  await cell.run();
  await expect(cell.root).toHaveAttribute("data-state", "same");
  await cell.edit(edit);
  await cell.run();
  await expect(cell.root).toContainText(failed.en);
  await expect(cell.root).toHaveAttribute("data-state", "edited");
  expect(await cell.code()).toBe(edit);

  await mend();
  await cell.run();
  await expect(cell.output).toHaveText("mine [1]\n");
});

test("the slider through a run's moments works on after a run that could not start", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-4/");
  const train = site.cell("train.ts");
  await cut(page, /\/_astro\/worker-/);
  await train.run();
  await expect(train.moments).toBeEnabled();
  await train.edit("console.log(1);");
  await train.run();
  await expect(train.root).toContainText(failed.en);
  await expect(train.moments).toBeEnabled();
});

test("after going offline, fetched code still runs, and errors are still shown", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.edit(edit);
  await cell.run();
  await page.context().setOffline(true);
  await cell.run();
  await expect(cell.output).toHaveText("mine [1]\n");
  await cell.edit("throw new Error('offline');");
  await cell.run();
  await expect(cell.root).toHaveAttribute("data-state", "error");
  await expect(cell.output).toContainText("Error: offline");
  await cell.edit(edit);
  await cell.run();
  await expect(cell.output).toHaveText("mine [1]\n");
  await page.context().setOffline(false);
});

test("after going offline, a cell that has run once runs again", async ({ site, page }) => {
  await site.open("/en/posts/how-cells-work/");
  const cell = site.cell("basket.ts");
  await cell.run();
  await page.context().setOffline(true);
  await cell.run();
  await expect(cell.root).toHaveAttribute("data-state", "same");
  await page.context().setOffline(false);
});

for (const [lang, path, again] of [
  ["ko", "/book/1/1-1/", "다시 시도"],
  ["en", "/en/book/1/1-1/", "Try again"],
] as const) {
  for (const [what, address] of [
    ["the editor does", /\/_astro\/editor\./],
    ["its words do", /\/words\.json/],
  ] as const) {
    test(`if ${what} not load, the cell says so and tries again (${lang})`, async ({
      site,
      page,
    }) => {
      await site.open(path);
      const cell = site.cell("dot.ts");
      const mend = await cut(page, address);
      await cell.button("edit").click();
      const retry = cell.root.getByRole("button", { name: again });
      await expect(retry).toBeVisible();
      await expect(cell.root).toContainText(failed[lang]);
      await mend();
      await retry.click();
      await expect(cell.editor).toBeFocused();
      await expect(retry).toHaveCount(0);
    });
  }
}

test("without storage, cells run and can be edited", async ({ site, page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException("forbidden", "SecurityError");
        },
      });
    }
  });
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.run();
  await expect(cell.root).toHaveAttribute("data-state", "same");
  await cell.edit(edit);
  await expect(cell.root).toContainText("cannot store your edit");
  await cell.run();
  await expect(cell.output).toHaveText("mine [1]\n");
});
