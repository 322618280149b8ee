import { barriers } from "./axe.ts";
import { pagePaths } from "./documented.ts";
import { expect, test } from "./test.ts";

const all = [
  "/",
  "/en/",
  "/book/",
  "/en/book/",
  "/posts/",
  "/en/posts/",
  "/book/1/",
  "/en/book/1/",
  "/proof/",
  "/en/proof/",
  "/glossary/",
  "/en/glossary/",
  "/api/",
  "/en/api/",
  ...["np", "nn", "plt", "draw", "live"].flatMap((name) => [`/api/${name}/`, `/en/api/${name}/`]),
];
const paths = [...new Set([...all, ...pagePaths])];

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("code, twins and documented outputs are shown, but nothing that needs scripts", async ({
    site,
  }) => {
    for (const path of pagePaths) {
      const cells = site.documented(path);
      await site.open(path);
      expect(await site.page.locator("live-cell output").allTextContents()).toEqual(
        cells.map(({ output }) => output ?? ""),
      );
      await expect(site.page.locator("live-cell button:visible")).toHaveCount(0);
    }
  });

  test("the twin can be selected if there is no room for both", async ({ site, page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await site.open("/en/book/1/1-1/");
    const { root } = site.cell("matmul.ts");
    await expect(root.getByText("import numpy")).toBeHidden();
    await root.getByText("Python").click();
    await expect(root.getByText("import numpy")).toBeVisible();
    await expect(root.getByText('from "np"')).toBeHidden();
  });
});

test("on paper, folded solutions are open", async ({ site, page }) => {
  await site.open("/en/book/1/1-1/");
  const { root } = site.cell("centered.ts");
  await expect(root).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(root).toBeVisible();
});

/**
 * These pages contain all colours of code, formulas and charts: they are checked as a whole, also in
 * the dark theme. On the other pages, the many elements inside of these are removed before the check,
 * since axe measures them all.
 */
const colourful = ["/", "/book/1/1-1/", "/en/book/1/1-4/", "/en/api/plt/"];

test.describe("a page, first on a phone", () => {
  const desktop = { width: 1280, height: 720 };
  test.use({ viewport: { width: 390, height: 800 } });

  for (const path of paths) {
    test(`axe finds no barrier on ${path}, and it fits on a phone`, async ({ site, page }) => {
      await site.open(path);
      // Adds a style sheet, as a reader could.
      const style = (css: string) =>
        page.evaluate((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          document.adoptedStyleSheets = [sheet];
        }, css);
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      // WCAG 1.4.12.
      await style(
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }",
      );
      expect(await overflow()).toBeLessThanOrEqual(0);

      // Axe cannot compute contrast over the shadows of scrolling boxes.
      await style("* { background-image: none !important; }");
      const whole = colourful.includes(path);
      if (!whole) {
        await page.evaluate(() => {
          for (const formula of document.querySelectorAll(".katex")) formula.replaceChildren();
          for (const code of document.querySelectorAll("pre code")) code.textContent += "";
          for (const part of document.querySelectorAll('svg[role="img"] > *')) part.remove();
          for (const row of document.querySelectorAll(".proofs tr:nth-child(n + 4)")) row.remove();
        });
      }
      await page.setViewportSize(desktop);
      expect(await barriers(page)).toEqual([]);
      if (whole) {
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await barriers(page, "html", { runOnly: ["color-contrast"] })).toEqual([]);
      }
    });
  }
});

test("on a laptop, 62 columns of code fit next to the twin", async ({ site, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await site.open("/en/book/1/1-1/");
  await expect(site.cell("matmul.ts").root.getByText("import numpy")).toBeVisible();
  const cut = await page
    .locator("live-cell:visible .cell-source")
    .evaluateAll((sources) =>
      sources
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ textContent }) => textContent?.split("\n").filter((line) => line.length > 62)),
    );
  expect(cut).not.toContainEqual([]);
});

test("the language switch leads to the same page in the other language, and back", async ({
  site,
  page,
}) => {
  await site.open("/book/1/1-1/");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(site.address("/en/book/1/1-1/"));
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("link", { name: "한국어" }).click();
  await expect(page).toHaveURL(site.address("/book/1/1-1/"));
});

test("a reader can go from the home page to the first section and to the next page", async ({
  site,
  page,
}) => {
  await site.open("/en/");
  await page.getByRole("main").getByRole("link", { name: /1\.1/ }).first().click();
  await expect(page).toHaveURL(site.address("/en/book/1/1-1/"));
  // Until then, the browser may give a key to the page before.
  await page.waitForLoadState();
  // "Skip to content" passes over the list of contents beside the text.
  for (const key of ["Tab", "Enter", "Tab"]) await page.keyboard.press(key);
  await expect(page.locator("article a:focus")).toHaveCount(1);
  await page.getByRole("link", { name: /previous/i }).click();
  await expect(page).toHaveURL(site.address("/en/book/1/"));
});

test("the chosen theme is kept", async ({ site, page }) => {
  await site.open("/en/");
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(await scheme()).toBe("light dark");
  const toggle = page.getByRole("button", { name: /colou?r|theme/i });
  await toggle.click();
  const chosen = await scheme();
  expect(["light", "dark"]).toContain(chosen);
  await site.open("/en/book/");
  expect(await scheme()).toBe(chosen);
});

test("the page for a missing address is in the language of the address", async ({ site, page }) => {
  await site.open("/en/nothing/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page does not exist");
  await expect(page).toHaveTitle(/^This page does not exist · /);
  await page.getByRole("button", { name: /theme/i }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await expect(page.getByRole("navigation").getByRole("link")).toContainText(["Book", "Posts"]);
  await site.open("/nothing/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("찾을 수 없습니다");
  await expect(page).toHaveTitle(/^페이지를 찾을 수 없습니다 · /);
});

test("the runner, the editor and the compiler are not fetched before they are needed", async ({
  site,
  page,
}) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await site.open("/book/1/1-1/");
  await site.idle();
  const lazy = /_live\/|compile|editor|run-cell\./;
  expect(fetched.filter((path) => lazy.test(path))).toEqual([]);
  await site.cell("dot.ts").run();
  expect(fetched.filter((path) => /compile|editor|inspect/.test(path))).toEqual([]);
});
