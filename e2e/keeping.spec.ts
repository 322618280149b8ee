import type { Page } from "@playwright/test";
import { kept } from "./kept.ts";
import { expect, test } from "./test.ts";

// On a touch device the light editor stays.
test.use({ hasTouch: true });

const words = {
  ko: {
    page: "/book/1/1-1/",
    restored: "지난번에 수정한 코드를 불러왔습니다",
    changed: "저자가 이 셀의 코드를 고쳤습니다",
    failed: "저장하지 못했습니다",
    mine: "내 코드 사용",
    author: "새 코드 사용",
    back: "내 코드 되살리기",
  },
  en: {
    page: "/en/book/1/1-1/",
    restored: "Your edit from last time is back",
    changed: "The author has changed this cell",
    failed: "cannot store your edit",
    mine: "Use my edit",
    author: "Use the author's code",
    back: "Bring my edit back",
  },
};

/**
 * Reloads the page. Before that, changes the stored edit as if it had been made to another version
 * of the author's code.
 */
async function reloadChanged(page: Page): Promise<void> {
  await page.evaluate(() => sessionStorage.setItem("change", "now"));
  await page.addInitScript(() => {
    if (window !== window.top || sessionStorage.getItem("change") === null) return;
    sessionStorage.removeItem("change");
    const [key] = Object.keys(localStorage).filter((name) => name.startsWith("edit:"));
    const entry = JSON.parse(localStorage[key]) as { from: string };
    localStorage[key] = JSON.stringify({ ...entry, from: `${entry.from}\n// earlier` });
  });
  await page.reload();
}

for (const lang of ["ko", "en"] as const) {
  const said = words[lang];

  test(`an edit survives a reload without being run, and Reset discards it, in ${lang}`, async ({
    site,
    page,
  }) => {
    await site.open(said.page);
    const cell = site.cell("dot.ts");
    const documented = await cell.output.textContent();
    await cell.edit("console.log('mine');");
    await page.reload();
    await expect(cell.root).toContainText(said.restored);
    await expect(cell.root).toHaveAttribute("data-state", "edited");
    expect(await cell.code()).toBe("console.log('mine');");
    expect(await cell.output.textContent()).toBe(documented);
    await cell.run();
    await expect(cell.output).toHaveText("mine\n");

    await cell.button("reset").click();
    await expect(cell.root).toHaveAttribute("data-state", "verified");
    await expect(cell.root).not.toContainText(said.restored);
    expect(await kept(page)).toEqual({});

    await cell.root.getByRole("button", { name: said.back }).click();
    expect(await cell.code()).toBe("console.log('mine');");
    await cell.button("reset").click();
    await expect.poll(() => kept(page)).toEqual({});
    await page.reload();
    await expect(cell.root).toHaveAttribute("data-state", "verified");
    await cell.button("reset").click();
    await expect(cell.root.getByRole("button", { name: said.back })).toHaveCount(0);
  });

  test(`if the author has changed the cell, the reader decides, in ${lang}`, async ({
    site,
    page,
  }) => {
    await site.open(said.page);
    const cell = site.cell("dot.ts");
    const author = await cell.code();
    const mine = `${author}\nconsole.log("mine");`;
    await cell.edit(mine);
    await reloadChanged(page);
    await expect(cell.root).toContainText(said.changed);
    await expect(cell.root).toHaveAttribute("data-state", "verified");
    await expect(cell.root.getByRole("insertion")).toHaveText(`+ console.log("mine");\n`);
    expect(await cell.code()).toBe(author);

    await cell.root.getByRole("button", { name: said.author }).click();
    expect(await kept(page)).toEqual({});
    await cell.root.getByRole("button", { name: said.back }).click();
    expect(await cell.code()).toBe(mine);
    await reloadChanged(page);
    await cell.root.getByRole("button", { name: said.mine }).click();
    expect(await cell.code()).toBe(mine);
    await page.reload();
    await expect(cell.root).toContainText(said.restored);
  });

  test(`if nothing can be stored, the page says so, and the edit runs, in ${lang}`, async ({
    site,
    page,
  }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await site.open(said.page);
    const cell = site.cell("dot.ts");
    await cell.edit("console.log('mine');");
    await expect(cell.root).toContainText(said.failed);
    await cell.run();
    await expect(cell.output).toHaveText("mine\n");
  });
}

test("nothing is lost before the reader decides: what is typed meanwhile is kept too", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.edit("first");
  await reloadChanged(page);
  await expect(cell.root).toContainText(words.en.changed);
  await cell.edit("second");
  await page.reload();
  await expect(cell.root).toContainText(words.en.changed);
  expect(await cell.code()).toBe("second");
  await cell.root.getByRole("button", { name: words.en.mine }).click();
  expect(await cell.code()).toBe("first");
  await cell.root.getByRole("button", { name: words.en.back }).click();
  expect(await cell.code()).toBe("second");
});

test("what a cell says about a restored edit ends when a script replaces the code, not while the reader types", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.edit("console.log('mine');");
  await page.reload();
  const notice = cell.root.locator(".cell-notice", { hasText: words.en.restored });
  await expect(notice).toBeVisible();
  await cell.edit("console.log('still mine');");
  await expect(notice).toBeVisible();
  await cell.root.evaluate((element) => {
    (document.activeElement as HTMLElement).blur();
    (element as HTMLElement & { code: string }).code = "console.log('new');";
  });
  await expect(notice).toHaveCount(0);
});

test("a stored edit that cannot be read stays stored until the reader discards it", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.edit("mine");
  // The edit store has loaded when it has restored an edit.
  await page.reload();
  await expect(cell.root).toContainText(words.en.restored);
  for (const broken of ["{", "null", '{"code":1}', "<b>"]) {
    await page.evaluate((text) => {
      for (const key of Object.keys(localStorage)) localStorage[key] = text;
    }, broken);
    await page.reload();
    await expect(cell.root).toContainText("A stored edit of this cell cannot be read");
    await expect(cell.root).toHaveAttribute("data-state", "verified");
    await cell.edit("new");
    await expect(cell.root).toHaveAttribute("data-state", "edited");
    expect(Object.values(await kept(page))).toEqual([broken]);
  }
  await cell.root.getByRole("button", { name: "Discard it" }).click();
  await expect.poll(async () => Object.values(await kept(page)).join()).toContain('"code":"new"');
});

test("a page without edits does not fetch the edit store, and its cells keep their size", async ({
  site,
  page,
}) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  const heights = () =>
    page.locator("live-cell").evaluateAll((cells) => cells.map((cell) => cell.clientHeight));
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  await page.route(/CellScripts/, async (route) => {
    await opened;
    await route.continue();
  });
  await page.goto(site.address("/en/book/1/1-1/"), { waitUntil: "commit" });
  await page.getByRole("contentinfo").waitFor();
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]:not([disabled])")].every(
      ({ sheet }) => sheet,
    ),
  );
  const before = await heights();
  open();
  await site.idle();
  expect(await heights()).toEqual(before);
  expect(fetched.filter((path) => /keep|ask|diff/.test(path))).toEqual([]);
});
