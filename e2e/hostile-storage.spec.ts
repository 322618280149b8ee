import { leastSilence, longestAllowed } from "./silence.ts";
import { patience } from "./slow.ts";
import { expect, test } from "./test.ts";

const book = "/en/book/1/1-1/";

test("stored edits of all cells, with other code of the author, do not block the page", async ({
  site,
  page,
}) => {
  test.setTimeout(120_000 * patience);
  await site.open("/en/");
  const allowed = await longestAllowed(page);
  const files = site.documented(book).map(({ file }) => file);
  const lines = Array.from({ length: 1000 }, (_, i) => `a[${i % 7}]; b${i % 13}`);
  await page.evaluate(
    ([page, code, files]) => {
      const asides = Array.from({ length: 20 }, (_, i) => ({ code: `${code}\n${i}`, from: "" }));
      for (const file of files) {
        localStorage.setItem(`edit:${page}#${file}`, JSON.stringify({ code, from: "", asides }));
      }
    },
    [book, lines.join("\n"), files] as const,
  );
  const silent = await leastSilence(page, allowed, async () => {
    await site.open(book);
    await expect(page.locator('[data-notice="changed"]')).toHaveCount(files.length);
  });
  expect(silent).toBeLessThan(allowed);
});

test("a stored edit that cannot be shown stays stored until the reader discards it", async ({
  site,
  page,
}) => {
  await site.open("/en/");
  const allowed = await longestAllowed(page);
  const key = "edit:/en/book/1/1-1/#dot.ts";
  const marks = `a${"\u0301".repeat(2_000_000)}`;
  await page.evaluate(
    ([key, code]) => localStorage.setItem(key, JSON.stringify({ code, from: code })),
    [key, marks],
  );
  const cell = site.cell("dot.ts");
  const silent = await leastSilence(page, allowed, async () => {
    await site.open(book);
    await expect(cell.root.locator('[data-notice="unopened"]')).toContainText("too large to show");
  });
  expect(silent).toBeLessThan(allowed);
  const kept = () => page.evaluate((key) => localStorage.getItem(key)?.length, key);
  await cell.root.evaluate((element) => {
    (element as HTMLElement & { code: string }).code = "1;";
  });
  expect(await kept()).toBeGreaterThan(2_000_000);
  await cell.root.getByRole("button", { name: "Discard" }).click();
  expect(await kept()).toBeLessThan(10_000);
});

for (const [count, opens] of [
  [50, true],
  [300, false],
] as const) {
  test(`a stored playground of ${count} files ${opens ? "opens" : "stays stored"} without a silence`, async ({
    site,
    page,
  }) => {
    await site.open("/en/");
    const allowed = await longestAllowed(page);
    await page.evaluate((count) => {
      const imports = Array.from({ length: 40 }, (_, i) => `import "./f${i}";`).join("\n");
      const code = `${imports}\n${"let a = [1, 2];\n".repeat(250)}`;
      const files = Array.from({ length: count }, (_, i) => ({
        name: `f${i}.ts`,
        code,
        from: "",
      }));
      localStorage.setItem("play:/", JSON.stringify({ files, selected: "f7.ts" }));
    }, count);
    const silent = await leastSilence(page, allowed, async () => {
      await site.open("/en/play/");
      if (opens) await expect(page.getByRole("tab")).toHaveCount(count);
      else
        await expect(page.locator('[data-notice="unopened"]')).toContainText("too large to show");
    });
    expect(silent).toBeLessThan(allowed);
    const kept = await page.evaluate(() => localStorage.getItem("play:/")?.length);
    expect(kept).toBeGreaterThan(count * 4000);
  });
}

test("a stored list of a million read pages is not read, and does not block a page", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-1/");
  const allowed = await longestAllowed(page);
  await page.evaluate(() => {
    const [link] = document.querySelectorAll<HTMLAnchorElement>('a[href*="/book/1/1-2/"]');
    const paths = [link.pathname, ...new Array<string>(1_000_000).fill("/")];
    localStorage.setItem("read", JSON.stringify(paths));
  });
  const silent = await leastSilence(page, allowed, () => site.open("/en/book/1/1-1/"));
  expect(silent).toBeLessThan(allowed);
  await expect(page.getByRole("img", { name: "read" })).toHaveCount(0);
});
