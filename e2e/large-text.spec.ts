import type { Page } from "@playwright/test";
import { kinds } from "./look/kinds.ts";
import { expect, test } from "./test.ts";

/** A page of every kind that this site has, in turn in one language and the other. */
const paths = kinds
  .filter(({ act, window, build = "root" }) => !act && !window && build === "root")
  .map(({ path, english = `/en${path}` }, i) => (i % 2 === 0 ? path : english));

/** Adds a style sheet, as a reader could. */
function addStyle(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}

/** What sticks out of the page, to the right. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    return Array.from(document.body.querySelectorAll("*"))
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1)
      .filter((one) => {
        for (let box = one.parentElement; box; box = box.parentElement) {
          if (/auto|scroll|hidden/.test(getComputedStyle(box).overflowX)) return false;
        }
        return true;
      })
      .map((one) => one.outerHTML.slice(0, 80))
      .slice(0, 5);
  });
}

/** Texts that a box cuts off and that cannot be scrolled to. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.body.querySelectorAll("*"))
      .filter((one) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(one);
        if (clipPath !== "none" || !one.checkVisibility() || one.closest("svg, .katex"))
          return false;
        const cutsX = /hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1;
        const cutsY = /hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1;
        return cutsX || cutsY;
      })
      .map((one) => one.outerHTML.slice(0, 80)),
  );
}

test("at 320 px and with text of 200 %, nothing sticks out of any kind of page", async ({
  site,
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 800 });
  const wrong: unknown[] = [];
  for (const path of paths) {
    await site.open(path);
    await addStyle(page, "html { font-size: 200% !important; }");
    const wide = await tooWide(page);
    if (wide.length > 0) wrong.push({ path, wide });
  }
  expect(wrong).toEqual([]);
});

// WCAG 2.2, success criterion 1.4.12.
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

for (const width of [320, 1280]) {
  test(`with wider spacing of text, nothing is cut off on any kind of page at ${width} px`, async ({
    site,
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    const wrong: unknown[] = [];
    for (const path of paths) {
      await site.open(path);
      const before = await clipped(page);
      await addStyle(page, spacing);
      const cut = (await clipped(page)).filter((one) => !before.includes(one));
      const wide = await tooWide(page);
      if (cut.length + wide.length > 0) wrong.push({ path, cut, wide });
    }
    expect(wrong).toEqual([]);
  });
}

test("every target is at least 24 px large on a phone", async ({ site, page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 390, height: 844 });
  const wrong: unknown[] = [];
  for (const path of paths) {
    await site.open(path);
    const small = await page
      .locator("header.site :is(a, button), footer.site a, nav a, live-cell button, ol.posts a")
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .filter((one) => {
            const { width, height } = one.getBoundingClientRect();
            return width < 24 || height < 24;
          })
          .map((one) => one.outerHTML.slice(0, 80)),
      );
    if (small.length > 0) wrong.push({ path, small });
  }
  expect(wrong).toEqual([]);
});
