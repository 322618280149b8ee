import type { Page } from "@playwright/test";
import { asOpened } from "./look/kinds.ts";
import { patience } from "./slow.ts";
import { expect, test } from "./test.ts";

/** The boxes of code and output that are in the order of Tab, or that scroll without being in it. */
function stops(page: Page): Promise<string[]> {
  return page.locator("live-cell pre").evaluateAll((all) =>
    all
      .filter((box) => box.hasAttribute("tabindex") || box.scrollWidth > box.clientWidth)
      .map((box) => {
        const scrolls = box.scrollWidth > box.clientWidth ? "scrolls" : "fits";
        const cell = box.closest("live-cell")?.id;
        const named = box.getAttribute("role") === "group" && box.getAttribute("aria-label");
        return `${cell} ${box.className}: ${scrolls}, ${box.getAttribute("tabindex")}, ${named}`;
      }),
  );
}

const stop = (box: string) =>
  `main.ts ${box}: scrolls, 0, main.ts: content that scrolls horizontally`;

test("a box of a cell is a Tab stop with a name only where it scrolls", async ({ site, page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await site.open("/en/book/1/1-3/1-3-5/");
  await site.unfold();
  const scrolling = /^(\S+) .*: scrolls, 0, \1: content that scrolls horizontally$/;
  await expect.poll(() => stops(page)).toContainEqual(expect.stringMatching(scrolling));
  await expect
    .poll(async () => (await stops(page)).filter((box) => !scrolling.test(box)))
    .toEqual([]);
});

test("a box of code with a title has it in its name", async ({ site, page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await site.open("/en/posts/formulas-and-figures/");
  const code = page.locator("figure.code pre");
  await expect(code).toHaveAccessibleName("softmax.py: content that scrolls horizontally");
});

test("without scripts, a box of a cell that does not scroll is no Tab stop", async ({
  site,
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(site.address("/en/book/1/1-3/1-3-5/"));
  expect(await page.locator("live-cell").count()).toBeGreaterThan(5);
  expect(await page.locator("live-cell pre[tabindex]").count()).toBe(0);
  await page.close();
});

test("in the playground, code and output are Tab stops while they scroll, but not while the code is edited", async ({
  site,
  page,
}) => {
  await site.open("/en/play/");
  await page.evaluate(() => customElements.whenDefined("live-cell"));
  const cell = site.cell("main.ts");
  const set = (code: string) =>
    cell.root.evaluate((one: HTMLElement & { code: string }, code) => {
      one.code = code;
    }, code);
  await set('console.log("a");\n');
  await cell.run();
  await expect.poll(() => stops(page)).toEqual([]);
  await set('console.log("a".repeat(400));\n');
  await cell.run();
  await expect.poll(() => stops(page)).toEqual([stop("cell-output")]);
  await set(`// ${"a".repeat(400)}\n`);
  await expect.poll(() => stops(page)).toEqual([stop("cell-source"), stop("cell-output")]);
  await cell.button("edit").click();
  await expect(cell.root.locator("textarea.cell-editor, .view-line").first()).toBeAttached();
  await expect.poll(() => cell.root.locator(".cell-source").getAttribute("tabindex")).toBe(null);
});

test("the head of a cell does not stay in view on a low screen", async ({ site, page }) => {
  await site.open("/en/book/1/1-3/1-3-5/");
  const head = page.locator("live-cell:visible .cell-head").first();
  await expect(head).toHaveCSS("position", "sticky");
  // A screen of 1280 × 1024 with a zoom of 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  await expect(head).not.toHaveCSS("position", "sticky");
});

/** The elements that the keyboard can focus, but that then have no outline of 2 px or more. */
function withoutOutline(page: Page): Promise<string[]> {
  const focusable = "a[href], button, input, select, summary, textarea, [tabindex='0']";
  return page.locator(focusable).evaluateAll((all) => {
    const outlined = (one: Element) => {
      // A layer of a network shows it on its frame.
      const frame = one.querySelector(":scope > .network-place");
      if (frame) return parseFloat(getComputedStyle(frame).strokeWidth) >= 2;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle === "solid" && parseFloat(outlineWidth) >= 2;
    };
    const wrong = new Set<string>();
    for (const one of all as HTMLElement[]) {
      one.focus();
      if (document.activeElement !== one) continue;
      // A tab of a cell's two languages is in a label, which shows the focus.
      if (![one, one.closest("label")].some((box) => box && outlined(box)))
        wrong.add(one.outerHTML.slice(0, 80));
    }
    return [...wrong];
  });
}

const paths = asOpened.map(({ path, english = `/en${path}` }, i) => (i % 2 === 0 ? path : english));

test("on any kind of page, what the keyboard focuses has an outline", async ({ site, page }) => {
  test.setTimeout(300_000 * patience);
  const wrong: unknown[] = [];
  for (const path of paths) {
    await site.open(path);
    // After a key, a focus set by a script is visible, too.
    await page.keyboard.press("Tab");
    const all = await withoutOutline(page);
    if (all.length > 0) wrong.push({ path, all });
  }
  expect(wrong).toEqual([]);
});
