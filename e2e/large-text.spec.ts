import type { Page } from "@playwright/test";
import { asOpened } from "./look/kinds.ts";
import { patience } from "./slow.ts";
import { expect, test } from "./test.ts";

/** A page of every kind that this site has, in turn in one language and the other. */
const paths = asOpened
  .filter(({ window }) => !window)
  .map(({ path, english = `/en${path}` }, i) => (i % 2 === 0 ? path : english));

/** What is found on a page while it has another style sheet, as a reader could add. */
async function styled<T>(page: Page, css: string, find: () => Promise<T>): Promise<T> {
  const set = (text: string) =>
    page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, text);
  await set(css);
  const found = await find();
  await set("");
  return found;
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

/** Targets of a page that are smaller than 24 px. */
function smallTargets(page: Page): Promise<string[]> {
  return page
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
}

// WCAG 2.2, success criterion 1.4.12.
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

test("on any kind of page, nothing sticks out with text of 200 %, nothing is cut off with wider spacing of text, and every target is at least 24 px large on a phone", async ({
  site,
  page,
}) => {
  test.setTimeout(300_000 * patience);
  const wrong: unknown[] = [];
  const note = (found: Record<string, unknown> & { all: string[] }) => {
    if (found.all.length > 0) wrong.push(found);
  };
  for (const path of paths) {
    await page.setViewportSize({ width: 390, height: 844 });
    await site.open(path);
    note({ path, what: "small targets", all: await smallTargets(page) });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const before = await clipped(page);
      await styled(page, spacing, async () => {
        const cut = (await clipped(page)).filter((one) => !before.includes(one));
        note({ path, width, what: "cut off by spacing", all: cut });
        note({ path, width, what: "too wide with spacing", all: await tooWide(page) });
      });
    }
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await styled(page, "html { font-size: 200% !important; }", () => tooWide(page));
      note({ path, width, what: "too wide with text of 200 %", all: wide });
    }
  }
  expect(wrong).toEqual([]);
});

for (const [path, width] of [
  ["/posts/", 320],
  ["/en/posts/", 390],
] as const) {
  test(`with text of 200 %, the buttons of the header are in one row, ${width} px wide`, async ({
    site,
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await site.open(path);
    await expect(page.locator("button.theme")).toBeVisible();
    const places = await styled(page, "html { font-size: 212.5% !important; }", () =>
      page
        .locator("header.site :is(.search-open, .language, .theme)")
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect)),
    );
    const centres = places.map(({ top, bottom }) => (top + bottom) / 2);
    expect(Math.max(...centres) - Math.min(...centres)).toBeLessThan(2);
    for (const { height } of places) expect(height).toBeLessThan(60);
  });
}

test("with text of 200 % on a phone, a title of one word is in one line", async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await site.open("/en/play/");
  const lines = await styled(page, "html { font-size: 212.5% !important; }", () =>
    page.getByRole("heading", { level: 1 }).evaluate((title) => {
      const range = document.createRange();
      range.selectNodeContents(title);
      return range.getClientRects().length;
    }),
  );
  expect(lines).toBe(1);
});
