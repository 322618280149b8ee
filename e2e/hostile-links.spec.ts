import { deflateRawSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { leastSilence, longestAllowed } from "./silence.ts";
import type { Site } from "./site.ts";
import { patience } from "./slow.ts";
import { expect, test } from "./test.ts";

const book = "/en/book/1/1-1/";

/** The address of a link to a cell with this code. */
function linkOf(code: string, file = "dot.ts"): string {
  const shared = { page: book, file, codes: { [file]: code } };
  return `${book}#code=1.${deflateRawSync(JSON.stringify(shared)).toString("base64url")}`;
}

/** Leaves the page, which stores its edits, and removes them, or that of one cell. */
async function forgetEdits(site: Site, page: Page, file?: string) {
  await site.open("/en/");
  await page.evaluate(
    (key) => (key === undefined ? localStorage.clear() : localStorage.removeItem(key)),
    file && `edit:${book}#${file}`,
  );
}

test("a link of sixty thousand lines does not stop the page", async ({ site }) => {
  await site.open(linkOf("x\ny\n".repeat(30_000)));
  const cell = site.cell("dot.ts");
  await expect(cell.root.getByRole("button", { name: "Dismiss" })).toBeVisible({
    timeout: 30_000 * patience,
  });
  await cell.run();
  await expect(cell.root).toHaveAttribute("data-state", "same");
});

/** Codes that are long in different ways, each for a cell of the page. */
const long: [file: string, what: string, code: string][] = [
  ["dot.ts", "sixty thousand types that begin", "f<".repeat(60_000)],
  ["matmul.ts", "a line of a hundred thousand letters", `"${"x".repeat(100_000)}"`],
  ["shape_error.ts", "a hundred thousand quotes", "'".repeat(100_000)],
  ["broadcast_vector.ts", "a hundred thousand lines without a letter", "\n".repeat(125_000)],
  ["vector_and_matrix.ts", "a hundred thousand comments", "/**/".repeat(60_000)],
];

test("links with long code can be applied, edited and kept until the next visit without blocking the page", async ({
  site,
  page,
}) => {
  test.setTimeout(180_000 * patience);
  await site.open(book);
  const allowed = await longestAllowed(page);
  for (const [file, what, code] of long) {
    const cell = site.cell(file);
    let tries = 0;
    const silent = await leastSilence(page, allowed, async () => {
      if (tries++ > 0) await forgetEdits(site, page, file);
      await site.open(linkOf(code, file));
      await cell.root.getByRole("button", { name: "Apply" }).click();
      await expect(cell.root).toHaveAttribute("data-state", "edited");
      await cell.button("edit").click();
      await expect(cell.root).toHaveAttribute("data-editor", "monaco", {
        timeout: 30_000 * patience,
      });
    });
    expect.soft(silent, `a link with ${what}`).toBeLessThan(allowed);
  }
  const silent = await leastSilence(page, allowed, async () => {
    await site.open("/en/");
    await site.open(book);
    await expect(page.locator('[data-notice="kept"]')).toHaveCount(long.length);
  });
  expect(silent).toBeLessThan(allowed);
  for (const [file, , code] of long) expect(await site.cell(file).code()).toBe(code);
});

type Live = HTMLElement & { code: string };

/** Lines of a cell, with as much code as all cells of a page can share in a link. */
const many = Array.from({ length: 1500 }, (_, i) => `a[${i % 7}]; b${i % 13}`).join("\n");

test("a link that changes all cells of a page can be applied, and is kept until the next visit, without blocking the page", async ({
  site,
  page,
}) => {
  test.setTimeout(120_000 * patience);
  await site.open(book);
  const allowed = await longestAllowed(page);
  const cells = page.locator("live-cell");
  const files = site.documented(book).map(({ file }) => file);
  expect(files.length).toBeGreaterThan(9);
  const codes = Object.fromEntries(files.map((file) => [file, many]));
  const shared = JSON.stringify({ page: book, file: files[0], codes });
  const silent = await leastSilence(page, allowed, async () => {
    await forgetEdits(site, page);
    await site.open(`${book}#code=1.${deflateRawSync(shared).toString("base64url")}`);
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(cells.last()).toHaveAttribute("data-state", "edited");
    await site.open("/en/");
    await site.open(book);
    await expect(page.locator('[data-notice="kept"]')).toHaveCount(files.length);
  });
  const set = await cells.evaluateAll((all) => all.map((cell) => (cell as Live).code));
  expect(new Set(set)).toEqual(new Set([many]));
  expect(silent).toBeLessThan(allowed);
});

test("a link with fifty files of code opens in the playground without blocking the page", async ({
  site,
  page,
}) => {
  test.setTimeout(120_000 * patience);
  await site.open("/en/");
  const allowed = await longestAllowed(page);
  const codes = Object.fromEntries(
    Array.from({ length: 50 }, (_, i) => [`f${i}.ts`, "a+1;".repeat(1_250)]),
  );
  const shared = JSON.stringify({ page: "/en/play/", file: "f7.ts", codes });
  const silent = await leastSilence(page, allowed, async () => {
    await forgetEdits(site, page);
    await site.open(`/en/play/#code=1.${deflateRawSync(shared).toString("base64url")}`);
    await expect(page.getByRole("tab")).toHaveCount(50);
  });
  expect(silent).toBeLessThan(allowed);
});

test("a link whose letters take too long to show is rejected with a message", async ({
  site,
  page,
}) => {
  await site.open(linkOf("aम가م".repeat(20_000)));
  await expect(page.getByRole("alert")).toContainText("too large to show");
});

test("invisible characters are shown by name in a link's changes", async ({ site }) => {
  await site.open(linkOf('const a = "\u202e\u2066// b\u2069 \u2066";\u200b\n'));
  const diff = site.cell("dot.ts").root.locator(".cell-diff ins");
  await expect(diff).toHaveText('+ const a = "U+202EU+2066// bU+2069 U+2066";U+200B\n');
});
