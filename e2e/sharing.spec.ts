import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";

// On a touch device the light editor stays.
test.use({ hasTouch: true, permissions: ["clipboard-read", "clipboard-write"] });

const words = {
  ko: {
    page: "/book/1/1-1/",
    copied: "클립보드에 복사했습니다",
    received: "열어 보신 링크에는",
    apply: "적용",
    dismiss: "무시",
    back: "내 코드 되살리기",
  },
  en: {
    page: "/en/book/1/1-1/",
    copied: "It is copied",
    received: "The link you opened changes the code",
    apply: "Apply",
    dismiss: "Dismiss",
    back: "Bring my edit back",
  },
};

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Opens a new tab without stored edits, like that of somebody who receives a link. */
async function forget(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.clear());
}

for (const lang of ["ko", "en"] as const) {
  const said = words[lang];
  test(`a shared edit includes its imports, shows its changes and runs nothing, in ${lang}`, async ({
    site,
    page,
  }) => {
    await site.open(said.page);
    const imported = site.cell("elementwise.ts");
    const cell = site.cell("matmul_shapes.ts");
    const code = await cell.code();
    const documented = await cell.output.textContent();
    await imported.edit((await imported.code()).replace("[1, 1, 1]", "[10, 1, 1]"));
    await cell.edit(`${code}\nconsole.log("<b>shared</b>");`);
    await cell.button("share").click();
    await expect(cell.root).toContainText(said.copied);
    const link = await clipboard(page);
    expect(link).toMatch(/#code=1\.[\w-]+$/);

    await forget(page);
    await page.goto("about:blank");
    await page.goto(link);
    await expect(cell.root).toContainText(said.received);
    await expect(cell.root).toContainText("elementwise.ts");
    await expect(cell.root.getByRole("insertion").filter({ hasText: "shared" })).toHaveText(
      `+ console.log("<b>shared</b>");\n`,
    );
    await expect(cell.root).toHaveAttribute("data-state", "verified");
    expect(await cell.code()).toBe(code);

    const beside = site.cell("dot.ts").root;
    await beside.evaluate((element) => {
      const cell = element as HTMLElement & { refresh(...given: unknown[]): unknown };
      const refresh = cell.refresh.bind(cell);
      cell.refresh = (...given) => {
        cell.dataset.refreshes = `${Number(cell.dataset.refreshes ?? 0) + 1}`;
        return refresh(...given);
      };
    });
    await cell.root.getByRole("button", { name: said.apply }).click();
    await expect(cell.root).toHaveAttribute("data-state", "edited");
    // Two cells have changed, but the page was refreshed once.
    await expect(beside).toHaveAttribute("data-refreshes", "1");
    expect(await cell.output.textContent()).toBe(documented);
    await cell.run();
    await expect(cell.output).toContainText("[[13 18]\n [16 30]]");
    await expect(cell.output).toContainText("<b>shared</b>");
    expect(page.url()).not.toContain("#");
    await page.reload();
    await expect.poll(() => cell.code()).toContain("shared");
    await expect(cell.root.getByRole("button", { name: said.apply })).toBeHidden();
  });

  test(`a shared edit can be dismissed, and the reader's edit that it replaced can be restored, in ${lang}`, async ({
    site,
    page,
  }) => {
    await site.open(said.page);
    const cell = site.cell("dot.ts");
    await cell.edit("console.log('theirs');");
    await cell.button("share").click();
    await expect(cell.root).toContainText(said.copied);
    const link = await clipboard(page);
    await cell.edit("console.log('mine');");

    for (const choice of [said.dismiss, said.apply]) {
      await page.goto("about:blank");
      await page.goto(link);
      await cell.root.getByRole("button", { name: choice }).click();
      await expect(cell.root.getByRole("button", { name: choice })).toBeHidden();
      const expected = choice === said.apply ? "theirs" : "mine";
      expect(await cell.code()).toBe(`console.log('${expected}');`);
    }
    await cell.root.getByRole("button", { name: said.back }).click();
    expect(await cell.code()).toBe("console.log('mine');");
  });
}

test("what a cell says about a link ends when the code in the link is replaced", async ({
  site,
}) => {
  await site.open(words.en.page);
  const cell = site.cell("dot.ts");
  await cell.edit("console.log('mine');");
  await cell.button("share").click();
  await expect(cell.root).toContainText(words.en.copied);
  await cell.button("reset").click();
  await expect(cell.root).not.toContainText(words.en.copied);
});

test("the notice about a link stays when code changes that only an earlier link contained", async ({
  site,
}) => {
  await site.open(words.en.page);
  const imported = site.cell("elementwise.ts");
  const cell = site.cell("matmul_shapes.ts");
  await imported.edit("export const A = 1;");
  await cell.button("share").click();
  await expect(cell.root.getByRole("textbox", { name: "Link to share" })).toBeVisible();
  await cell.edit("console.log('mine');");
  await cell.button("share").click();
  await expect(cell.root).toContainText(words.en.copied);
  await imported.button("reset").click();
  await expect(imported.root).toHaveAttribute("data-state", "verified");
  await expect(cell.root.getByRole("textbox", { name: "Link to share" })).toBeVisible();
});

test("if the clipboard is unavailable, the link is shown in a field", async ({ site, page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.button("share").click();
  const field = cell.root.getByRole("textbox", { name: "Link to share" });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/#code=1\./);
});

test("a touch device offers its own share dialog", async ({ site, page }) => {
  await page.addInitScript(() => {
    navigator.canShare = () => true;
    navigator.share = async ({ url } = {}) => void (document.title = url ?? "");
  });
  await site.open("/en/book/1/1-1/");
  await site.cell("dot.ts").button("share").click();
  await expect(page).toHaveTitle(/#code=1\./);
});

test("an edit that is too long for a link shows a message", async ({ site }) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  const noise = Array.from({ length: 20_000 }, (_, i) => ((i * 7919) % 9973).toString(36));
  await cell.edit(`// ${noise.join()}`);
  await cell.button("share").click();
  await expect(cell.root).toContainText(
    "too long for a link, which can contain 16,000 compressed characters",
  );
});

test("Copy copies the program of the tab on screen, and TypeScript where both are", async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.root.getByText("Python", { exact: true }).click();
  await cell.button("copy").click();
  const twin = await cell.root.locator(".cell-twin").textContent();
  expect(twin).toContain("import numpy");
  await expect.poll(() => clipboard(page)).toBe(twin);
  await page.setViewportSize({ width: 1280, height: 800 });
  await cell.button("copy").click();
  await expect.poll(() => clipboard(page)).toBe(await cell.code());
});
