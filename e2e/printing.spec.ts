import { expect, test } from "./test.ts";
import { indentsOfWraps } from "./wrapped.ts";

test("long code is divided between printed pages, short code is not, and titles stay with what follows", async ({
  site,
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  await site.open("/en/book/1/1-4/");
  const code = page.locator(".cell-source").first();
  await expect(code).toHaveCSS("break-inside", "auto");
  await expect(code).toHaveCSS("orphans", "6");
  await expect(code).toHaveCSS("widows", "6");
  const around = page.locator("live-cell:visible .cell-code");
  const kept = await around.evaluateAll((all) =>
    all.map((one) => ({
      isLong: (one.querySelector("code")?.textContent.trimEnd().split("\n").length ?? 0) > 30,
      inside: getComputedStyle(one).breakInside,
    })),
  );
  const wrong = kept.filter(({ isLong, inside }) => inside !== (isLong ? "auto" : "avoid"));
  expect(wrong).toEqual([]);
  expect(new Set(kept.map(({ isLong }) => isLong)).size).toBe(2);
  await expect(page.locator(".cell-head").first()).toHaveCSS("break-after", "avoid");
  await expect(page.locator(".callout-title").first()).toHaveCSS("break-after", "avoid");
  await site.open("/en/book/1/");
  await expect(page.locator(".cell-from").first()).toHaveCSS("break-after", "avoid");
});

test("on paper, a term stays with its definition, and a signature with its text", async ({
  site,
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  await site.open("/en/glossary/");
  await expect(page.locator(".glossary > div").first()).toHaveCSS("break-inside", "avoid");
  await site.open("/en/api/nn/");
  const reference = page.locator(".reference");
  await expect(reference.locator(".signature").first()).toHaveCSS("break-after", "avoid");
  await expect(reference.locator(".label").first()).toHaveCSS("break-after", "avoid");
  await expect(reference.locator(".members li").first()).toHaveCSS("break-inside", "avoid");
  await expect(reference.locator(".members .self").first()).toBeHidden();
});

test("on paper, an entry of a list is not divided, and the home page has no button", async ({
  site,
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  await site.open("/en/");
  for (const list of [".chapters", ".posts"]) {
    await expect(page.locator(`${list} > li`).first()).toHaveCSS("break-inside", "avoid");
  }
  await expect(page.locator("a.start")).toBeHidden();
});

test("on paper, hardly a line of code wraps beside its twin", async ({ site, page }) => {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 680, height: 980 });
  await site.open("/en/book/1/1-2/");
  const cells = await page.locator(".cell-code:has(.cell-twin) .cell-source").evaluateAll((all) =>
    all.map((code) => {
      const { height } = code.getBoundingClientRect();
      const { lineHeight, paddingBlock } = getComputedStyle(code);
      const lines = (height - 2 * parseFloat(paddingBlock)) / parseFloat(lineHeight);
      return lines - code.textContent.trimEnd().split("\n").length;
    }),
  );
  expect(cells.length).toBeGreaterThan(5);
  expect(cells.reduce((sum, wrapped) => sum + wrapped)).toBeLessThan(2);
});

test("on paper, a line of code that wraps goes on indented", async ({ site, page }) => {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 200, height: 980 });
  await site.open("/en/book/1/1-2/");
  const indents = await indentsOfWraps(page.locator(".cell-source").first());
  expect(indents.length).toBeGreaterThan(1);
  expect(Math.min(...indents)).toBeGreaterThan(30);
});

test("a printed figure takes less than a quarter of the page", async ({ site, page }) => {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 680, height: 980 });
  await site.open("/en/book/1/1-2/");
  const heights = await page
    .locator("figure svg, .prose img")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(2);
  expect(Math.max(...heights)).toBeLessThan(980 / 4);
});

test("on paper, a solution is as wide as its exercise, and has no mark of a closed block", async ({
  site,
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 680, height: 980 });
  await site.open("/en/book/1/1-2/");
  const widths = (texts: string) =>
    page
      .locator(texts)
      .evaluateAll((all) => new Set(all.map((one) => one.getBoundingClientRect().width)).size);
  await site.unfold();
  expect(await page.locator(".prose > details > p").count()).toBeGreaterThan(1);
  expect(await widths(".prose > p, .prose > details > p")).toBe(1);
  await expect(page.locator(".prose > details > summary").first()).toHaveCSS(
    "list-style-type",
    "none",
  );
});

test("on wide paper, the name of the site is as wide as on narrow paper", async ({
  site,
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 680, height: 980 });
  await site.open("/en/book/1/1-2/");
  const width = () =>
    page.locator("header.site .wordmark").evaluate((mark) => mark.getBoundingClientRect().width);
  const narrow = await width();
  expect(narrow).toBeGreaterThan(60);
  for (const wide of [1123, 1280]) {
    await page.setViewportSize({ width: wide, height: 794 });
    expect(await width()).toBeCloseTo(narrow, 0);
  }
});

test("on wide paper, a year of the archive is above its months", async ({ site, page }) => {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 1280, height: 794 });
  await site.open("/en/archive/");
  const links = page.getByRole("main").getByRole("listitem").getByRole("link");
  const year = await links
    .filter({ hasText: /^\d{4}$/ })
    .first()
    .boundingBox();
  const month = await links
    .filter({ hasText: /^\w+ \d{4}$/ })
    .first()
    .boundingBox();
  expect((year?.y ?? 0) + (year?.height ?? 0)).toBeLessThanOrEqual(month?.y ?? 0);
});

test("on paper, a cell that is divided between pages has no edges at its sides, and a cell without output no empty one", async ({
  site,
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  await site.open("/en/book/1/1-4/");
  const cell = page.locator("live-cell").first();
  await expect(cell).toHaveCSS("border-inline-width", "0px");
  const hidden = site.cell("draw_boundary.ts").root;
  await expect(hidden).toHaveAttribute("data-state", "plain");
  await expect(hidden.locator(".cell-result")).toBeHidden();
  await expect(page.locator(".cell-hidden > summary")).toBeHidden();
});
