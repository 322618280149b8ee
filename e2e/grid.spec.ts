import type { Page } from "@playwright/test";
import { asOpened } from "./look/kinds.ts";
import { patience } from "./slow.ts";
import { expect, test } from "./test.ts";

/** The pages of all kinds that this site has, each in its resting state, in Korean and in English. */
const paths = asOpened
  .filter(({ window }) => !window)
  .map(({ path, english = `/en${path}` }) => [path, english]);

const widths = [320, 390, 1280, 1600, 2560];

/** Where the first letters of the visible elements start, in whole pixels. */
function leftOf(page: Page, selector: string): Promise<number[]> {
  return page.locator(selector).evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return Math.round(range.getBoundingClientRect().left);
      }),
  );
}

for (const [i, lang] of ["ko", "en"].entries()) {
  test(`the text of all kinds of pages starts at one edge, below that of the header, in windows of all widths, in ${lang}`, async ({
    site,
    page,
  }) => {
    test.setTimeout(180_000 * patience);
    const wrong: unknown[] = [];
    for (const { [i]: path } of paths) {
      await page.setViewportSize({ width: widths[0], height: 900 });
      await site.open(path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        // From 1100 px on, the first column of the header is that of the map.
        const [name] = await leftOf(page, "header.site .name");
        const [link] = await leftOf(page, "header.site nav a:first-child");
        const header = width < 1100 ? name : link;
        const texts = await leftOf(page, "main h1, main h1 + p, footer.site div > p:first-child");
        const owner = await leftOf(page, "footer.site > p");
        const off = (from: number) => (left: number) => Math.abs(left - from) > 1;
        if (texts.length < 1 || texts.some(off(header)) || owner.some(off(name))) {
          wrong.push({ path, width, name, header, texts, owner });
        }
      }
    }
    expect(wrong).toEqual([]);
  });
}

test("the years of the archive are before its months on wide screens, and above them on others", async ({
  site,
  page,
}) => {
  await site.open("/en/archive/");
  const year = page
    .getByRole("main")
    .getByRole("link", { name: /^\d{4}$/ })
    .first();
  const month = page
    .getByRole("main")
    .getByRole("link", { name: /^\w+ \d{4}$/ })
    .first();
  const ofBoth = async () => [await year.boundingBox(), await month.boundingBox()];
  const [before, after] = await ofBoth();
  expect((before?.x ?? 0) + (before?.width ?? 0)).toBeLessThan(after?.x ?? 0);
  await page.setViewportSize({ width: 390, height: 844 });
  const [above, below] = await ofBoth();
  expect(above?.x).toBe(below?.x);
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  expect(above?.height).toBeGreaterThan(below?.height ?? 0);
});

test("cells are as wide as the rest of the page beside the map", async ({ site, page }) => {
  for (const width of [1280, 1600]) {
    await page.setViewportSize({ width, height: 900 });
    await site.open("/en/book/1/1-1/");
    const right = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => Math.round(one.getBoundingClientRect().right));
    const header = await page.locator("header.site").evaluate((one) => {
      const { right } = one.getBoundingClientRect();
      return Math.round(right - Number.parseFloat(getComputedStyle(one).paddingRight));
    });
    expect(await right("main h1")).toBe(header);
    expect(await right("main .prose > live-cell")).toBe(header);
  }
});

test("a box about a part that may be skipped is in the text, on screen and on paper", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-3/1-3-5/");
  const box = page.locator(".box.skip");
  await expect(box).toHaveCSS("position", "static");
  await page.emulateMedia({ media: "print" });
  await expect(box).toBeVisible();
});

for (const width of [390, 1280, 1600]) {
  test(`remarks are in the margin if there is room, and cover nothing, at ${width} px`, async ({
    site,
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ["/book/1/1-1/", "/en/book/1/1-3/1-3-6/", "/en/book/1/1-5/"]) {
      await site.open(path);
      const { inMargin, covered, lost, apart } = await page.locator(".prose").evaluate((prose) => {
        const boxes = [...prose.querySelectorAll(":scope > .box:is(.skip, .post)")];
        const others = [...prose.children].filter((one) => !boxes.includes(one));
        const placeOf = (one: Element) => {
          const range = document.createRange();
          range.selectNodeContents(one);
          return range.getBoundingClientRect();
        };
        const texts = others.filter(({ localName }) => localName === "p").map(placeOf);
        const end = Math.max(...texts.map(({ right }) => right));
        const meet = (a: DOMRect, b: DOMRect) =>
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        return {
          lost: boxes.filter(
            (box) => box.getBoundingClientRect().top < prose.getBoundingClientRect().top,
          ).length,
          apart: others.filter((one, i) => {
            const above = others[i - 1]?.getBoundingClientRect().bottom ?? Infinity;
            return one.localName === "h2" && placeOf(one).top - above > 100;
          }).length,
          inMargin: boxes.map((box) => box.getBoundingClientRect().left > end),
          covered: boxes.flatMap((box) =>
            others
              .filter((one) => meet(box.getBoundingClientRect(), placeOf(one)))
              .map((one) => one.outerHTML.slice(0, 80)),
          ),
        };
      });
      expect(new Set(inMargin), path).toEqual(new Set([width >= 1280]));
      expect(covered, path).toEqual([]);
      expect(lost, path).toBe(0);
      expect(apart, path).toBe(0);
    }
  });
}

test("on wide screens, a term of the glossary and its definition start on one line", async ({
  site,
  page,
}) => {
  for (const path of ["/glossary/", "/en/glossary/"]) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await site.open(path);
    const apart = await page.locator(".glossary > div").evaluateAll((terms) =>
      terms.map((term) => {
        const [name, definition] = ["dfn", "dd"].map((part) => {
          const range = document.createRange();
          range.selectNodeContents(term.querySelector(part) ?? term);
          return range.getClientRects()[0].bottom;
        });
        return Math.abs(name - definition);
      }),
    );
    expect(Math.max(...apart), path).toBeLessThanOrEqual(1);
  }
});

test("the label of a twin is above the first line of its code", async ({ site, page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await site.open("/en/");
  const { bottom, first } = await page
    .locator(".cell-code")
    .first()
    .evaluate((code) => {
      const label = getComputedStyle(code, "::after");
      const range = document.createRange();
      range.selectNodeContents(code.querySelector(".cell-twin code") ?? code);
      return {
        bottom: Number.parseFloat(label.top) + Number.parseFloat(label.height),
        first: range.getClientRects()[0].top - code.getBoundingClientRect().top,
      };
    });
  expect(bottom).toBeLessThanOrEqual(first);
});

test("the line in the colour of the state is before an output below its code and beside it", async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of ["/en/posts/how-cells-work/", "/en/posts/formulas-and-figures/"]) {
    await site.open(path);
    const [line, state] = await page
      .locator("live-cell")
      .first()
      .evaluate((cell) => {
        const result = getComputedStyle(cell.querySelector(".cell-result") ?? cell);
        const name = getComputedStyle(cell.querySelector(".cell-state") ?? cell);
        return [`${result.borderInlineStartWidth} ${result.borderInlineStartColor}`, name.color];
      });
    expect(line, path).toBe(`3px ${state}`);
  }
});
