import { barriers } from "./axe.ts";
import type { Cell } from "./cell.ts";
import { expect, test } from "./test.ts";

// On a touch device the light editor stays.
test.use({ hasTouch: true });

const words = {
  ko: {
    path: "/play/",
    add: "새 파일",
    rename: "이름 변경",
    name: "새 이름",
    remove: "삭제",
    back: "내 파일 되살리기",
    discard: "버리기",
    examples: "책의 예제",
    chapter: "/book/1/1-1/",
  },
  en: {
    path: "/en/play/",
    add: "New file",
    rename: "Rename",
    name: "New name",
    remove: "Delete",
    back: "Bring my files back",
    discard: "Discard them",
    examples: "Examples from the book",
    chapter: "/en/book/1/1-1/",
  },
};

/** Puts code into a file that was just added, whose editor opens without a press on Edit. */
async function editNew(cell: Cell, code: string): Promise<void> {
  await expect(cell.editor).toBeVisible();
  await cell.edit(code);
}

for (const lang of ["ko", "en"] as const) {
  const said = words[lang];
  test(`files can import each other, be renamed, deleted and restored, and survive a reload, in ${lang}`, async ({
    site,
    page,
  }) => {
    await site.open(said.path);
    const main = site.cell("main.ts");
    await expect(main.root).toHaveAttribute("data-state", "verified");
    await main.run();
    await expect(main.root).toHaveAttribute("data-state", "same");

    await page.getByRole("button", { name: said.add }).click();
    await expect(page.getByRole("tab", { name: "file1.ts" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await editNew(site.cell("file1.ts"), "export const a: number = 41;");
    await page.getByRole("button", { name: said.rename }).click();
    const field = page.getByRole("textbox", { name: said.name });
    await field.fill("con");
    await field.press("Enter");
    await expect(page.getByRole("alert")).toContainText("Windows");
    await field.fill("MAIN");
    await field.press("Enter");
    await expect(page.getByRole("alert")).toContainText("MAIN.ts");
    await field.fill("no name");
    await field.press("Enter");
    await expect(page.getByRole("alert")).toContainText("net.ts");
    await expect(page.getByRole("alert")).not.toContainText("no name.ts");
    await field.fill("part.ts");
    await field.press("Enter");
    await page.getByRole("tab", { name: "main.ts" }).click();
    // The other files keep their outputs.
    await expect(main.root).toHaveAttribute("data-state", "same");
    await main.edit('import { a } from "./part";\nconsole.log(a + 1);');
    await main.run();
    await expect(main.output).toHaveText("42\n");

    await page.reload();
    await expect(page.getByRole("tab")).toHaveText(["main.ts", "part.ts"]);
    expect(await main.code()).toContain("a + 1");
    await main.run();
    await expect(main.output).toHaveText("42\n");
    await page.getByRole("tab", { name: "main.ts" }).press("ArrowRight");
    await expect(page.getByRole("tab", { name: "part.ts" })).toBeFocused();
    expect(await site.cell("part.ts").code()).toBe("export const a: number = 41;");

    const remove = page.getByRole("button", { name: said.remove });
    await remove.click();
    await expect(page.getByRole("tab")).toHaveText(["main.ts"]);
    await expect(remove).toBeDisabled();
    await expect(main.root).toHaveAttribute("data-state", "stale");
    await expect(main.output).toHaveText("42\n");
    await main.run();
    await expect(main.output).toContainText(`nothing to import from "./part"`);
    await page.getByRole("button", { name: said.back }).click();
    await expect(page.getByRole("tab")).toHaveText(["main.ts", "part.ts"]);
  });

  test(`a cell opens in the playground with its edit and its imports, in ${lang}`, async ({
    site,
    page,
  }) => {
    await site.open(said.chapter);
    const cell = site.cell("matmul_shapes.ts");
    const documented = await cell.output.textContent();
    await cell.edit(`${await cell.code()}\nconsole.log("mine");`);
    await cell.more("play");
    await cell.button("play").click();
    await expect(page).toHaveURL(site.address(said.path));
    await expect(page.getByRole("tab")).toHaveText(["elementwise.ts", "matmul_shapes.ts"]);
    await expect(cell.root).toHaveAttribute("data-state", "plain");
    await cell.run();
    await expect(cell.output).toHaveText(`${documented?.trimEnd()}\nmine\n`);
  });

  test(`an example of the book runs, with its figures, in ${lang}`, async ({ site, page }) => {
    await site.open(said.path);
    await page.getByText(said.examples).click();
    await page.getByRole("button", { name: "sigmoid.ts" }).click();
    const cell = site.cell("sigmoid.ts");
    await cell.run();
    await expect(cell.figure).toHaveCount(1);
  });
}

test("what a cell says about a link ends when a file is deleted", async ({ site, page }) => {
  await site.open("/en/play/");
  const main = site.cell("main.ts");
  await page.getByRole("button", { name: words.en.add }).click();
  await editNew(site.cell("file1.ts"), "export const a = 1;");
  await page.getByRole("tab", { name: "main.ts" }).click();
  await main.edit('import { a } from "./file1";\nconsole.log(a);');
  await main.more("share");
  await main.button("share").click();
  await expect(main.root).toContainText("This link contains your edit");
  await page.getByRole("tab", { name: "file1.ts" }).click();
  await page.getByRole("button", { name: words.en.remove }).click();
  await expect(page.getByRole("tab")).toHaveText(["main.ts"]);
  await expect(main.root).not.toContainText("This link contains your edit");
});

test("a new name applies to the file that it was asked for, and needs no extension", async ({
  site,
  page,
}) => {
  await site.open("/en/play/");
  await page.getByRole("button", { name: words.en.add }).click();
  await editNew(site.cell("file1.ts"), "export const a = 1;");
  const field = page.getByRole("textbox", { name: words.en.name });
  await page.getByRole("button", { name: words.en.rename }).click();
  await field.press("Escape");
  await expect(page.getByRole("button", { name: words.en.rename })).toBeFocused();
  await page.getByRole("button", { name: words.en.rename }).click();
  await field.fill("other");
  await page.getByRole("tab", { name: "main.ts" }).click();
  await expect(field).toBeHidden();
  await expect(page.getByRole("tab")).toHaveText(["main.ts", "file1.ts"]);

  await page.getByRole("tab", { name: "file1.ts" }).click();
  await page.getByRole("button", { name: words.en.rename }).click();
  await field.fill("util");
  await field.press("Enter");
  await expect(page.getByRole("tab")).toHaveText(["main.ts", "util.ts"]);
  await page.reload();
  await expect(page.getByRole("tab")).toHaveText(["main.ts", "util.ts"]);
  expect(await site.cell("util.ts").code()).toBe("export const a = 1;");

  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole("tab", { name: "util.ts" }).click();
  await other.getByRole("group", { name: "util.ts", exact: true }).evaluate((cell) => {
    (cell as HTMLElement & { code: string }).code = "theirs";
  });
  const notice = page.locator('[data-notice="elsewhere"]');
  await expect(notice).toContainText("Another tab has changed the files");
  // Another file that is selected here does not replace what is stored.
  await page.getByRole("tab", { name: "main.ts" }).click();
  await page.getByRole("tab", { name: "util.ts" }).click();
  await other.reload();
  await expect(other.getByRole("tab")).toHaveText(["main.ts", "util.ts"]);
  const there = other.getByRole("group", { name: "util.ts", exact: true });
  expect(await there.evaluate((cell) => (cell as HTMLElement & { code: string }).code)).toBe(
    "theirs",
  );
  await notice.getByRole("button", { name: "Open the files of the other tab" }).click();
  await expect(notice).toHaveCount(0);
  expect(await site.cell("util.ts").code()).toBe("theirs");
  await page.getByRole("button", { name: words.en.back }).click();
  await expect(other.locator('[data-notice="elsewhere"]')).toBeVisible();
  await other.close();

  await page.getByRole("tab", { name: "main.ts" }).click();
  await page.getByRole("button", { name: words.en.rename }).click();
  await field.fill("start");
  await field.press("Enter");
  await page.reload();
  await expect(page.getByRole("tab")).toHaveText(["start.ts", "util.ts"]);
  await expect(page.locator("live-cell")).toHaveCount(2);
});

test("files that are too large to show stay stored until the reader discards them, whatever is opened", async ({
  site,
  page,
}) => {
  await site.open("/en/play/");
  await page.evaluate(() => {
    const file = { name: "main.ts", code: "x".repeat(300_000), from: "" };
    localStorage.setItem("play:/", JSON.stringify({ files: [file], selected: "main.ts" }));
  });
  await page.reload();
  const discard = page.getByRole("button", { name: "Discard them" });
  await expect(discard).toBeVisible();
  await page.getByRole("button", { name: words.en.add }).click();
  await editNew(site.cell("file1.ts"), "export const a = 1;");
  const kept = () => page.evaluate(() => localStorage.getItem("play:/"));
  expect((await kept())?.length).toBeGreaterThan(300_000);
  await page.getByRole("tab", { name: "main.ts" }).click();
  await discard.click();
  await expect(discard).toBeHidden();
  await expect.poll(kept).toContain("export const a = 1;");
});

test("stored files that cannot be read stay stored until the reader discards them", async ({
  site,
  page,
}) => {
  await site.open("/en/play/");
  const text = JSON.stringify({ version: 2, files: [{ path: "main.ts", code: "mine" }] });
  await page.evaluate((text) => localStorage.setItem("play:/", text), text);
  await page.reload();
  const notice = page.locator('[data-notice="unopened"]');
  await expect(notice).toContainText("The stored files cannot be read");
  await page.getByRole("button", { name: words.en.add }).click();
  await editNew(site.cell("file1.ts"), "export const a = 1;");
  const kept = () => page.evaluate(() => localStorage.getItem("play:/"));
  expect(await kept()).toBe(text);
  await notice.getByRole("button", { name: "Discard them" }).click();
  await expect.poll(kept).toContain("export const a = 1;");
});

test("that files cannot be stored is said in the selected file alone, until they are", async ({
  site,
  page,
}) => {
  await site.open("/en/play/");
  await page.getByRole("button", { name: words.en.add }).click();
  await editNew(site.cell("file1.ts"), "export const a = 1;");
  const store = await page.evaluateHandle(() => Storage.prototype.setItem);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  const unkept = page.locator('[data-notice="unkept"]');
  for (const name of ["main.ts", "file1.ts"]) {
    await page.getByRole("tab", { name }).click();
    await expect(unkept).toHaveText(/cannot store your edit/);
    await expect(unkept).toBeVisible();
  }
  await page.evaluate((store) => void (Storage.prototype.setItem = store), store);
  await page.getByRole("tab", { name: "main.ts" }).click();
  await expect(unkept).toHaveCount(0);
});

for (const [lang, says] of Object.entries({
  ko: { path: "/play/", open: "다른 탭의 파일 열기", large: "너무 커서", unread: "읽을 수 없어" },
  en: {
    path: "/en/play/",
    open: "Open the files of the other tab",
    large: "too large to show",
    unread: "cannot be read",
  },
})) {
  test(`files of another tab that cannot be opened stay stored until the reader discards them, in ${lang}`, async ({
    site,
    page,
  }) => {
    const file = { name: "main.ts", code: "x".repeat(300_000), from: "" };
    for (const [text, why] of [
      [JSON.stringify({ files: [file], selected: "main.ts" }), says.large],
      ["{", says.unread],
    ]) {
      await site.open(says.path);
      await site.cell("main.ts").edit("mine");
      const kept = () => page.evaluate(() => localStorage.getItem("play:/"));
      await expect.poll(kept).toContain("mine");
      const other = await page.context().newPage();
      await other.goto(new URL("/en/", page.url()).href);
      await other.evaluate((text) => localStorage.setItem("play:/", text), text);
      await page.getByRole("button", { name: says.open }).click();
      const notice = page.locator('[data-notice="unopened"]');
      await expect(notice).toContainText(why);
      await site.cell("main.ts").edit("mine, later");
      expect(await kept()).toBe(text);
      await notice.getByRole("button", { name: words[lang as "ko"].discard }).click();
      await expect.poll(kept).toContain("mine, later");
      await other.close();
    }
  });
}

test("axe finds no barrier in the playground with files, and it fits on a phone", async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await site.open("/en/play/");
  await page.getByRole("button", { name: words.en.add }).click();
  expect(await barriers(page)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
});
