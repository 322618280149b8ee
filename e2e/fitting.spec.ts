import { expect, test } from "./test.ts";
import { indentsOfWraps } from "./wrapped.ts";

// What is wider than its place, or just fits.

test("a diagram that is wider than a phone can be scrolled from its beginning to its end", async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await site.open("/posts/formulas-and-figures/");
  const [start, end] = await page.locator(".mermaid").evaluate((box) => {
    const { left, right } = box.getBoundingClientRect();
    const boxes = Array.from(box.querySelectorAll("rect"), (one) => one.getBoundingClientRect());
    const start = Math.min(...boxes.map((one) => one.left)) - left;
    box.scrollLeft = box.scrollWidth;
    const moved = Array.from(box.querySelectorAll("rect"), (one) => one.getBoundingClientRect());
    return [start, right - Math.max(...moved.map((one) => one.right))];
  });
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(0);
});

for (const width of [1200, 1280, 1600]) {
  test(`an output is beside its code only if both fit, at ${width} px`, async ({ site, page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ["/posts/formulas-and-figures/", "/play/"]) {
      await site.open(path);
      const hidden = await page
        .locator("live-cell :is(.cell-source, output)")
        .evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth));
      expect(Math.max(...hidden)).toBe(0);
    }
    const beside = await page.locator("live-cell").evaluate((cell) => {
      const code = cell.querySelector(".cell-code")?.getBoundingClientRect();
      const result = cell.querySelector(".cell-result")?.getBoundingClientRect();
      return code && result && result.left >= code.right - 1;
    });
    expect(beside).toBe(true);
  });
}

test("beside code, a line of its twin that is too long goes on indented", async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await site.open("/en/book/1/1-1/");
  const hidden = await page
    .locator(".cell-twin:visible")
    .evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth));
  expect(Math.max(...hidden)).toBe(0);
  const indents = await indentsOfWraps(page.locator("#projection\\.ts .cell-twin"));
  expect(indents.length).toBeGreaterThan(0);
  expect(Math.min(...indents)).toBeGreaterThan(50);
});

test("what an entry of a list is about has no longer lines than a text", async ({ site, page }) => {
  await page.setViewportSize({ width: 1024, height: 900 });
  const widthOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => one.getBoundingClientRect().width);
  await site.open("/en/posts/how-cells-work/");
  const text = await widthOf(".prose > p");
  for (const [path, about] of [
    ["/en/posts/", ".posts p:not(.facts)"],
    ["/en/book/", ".chapters p"],
  ]) {
    await site.open(path);
    expect(await widthOf(about), path).toBeLessThanOrEqual(text);
  }
});

for (const [path, lang] of [
  ["/book/1/", "Korean"],
  ["/en/book/1/", "English"],
]) {
  test(`the snapshots of a figure are in one row on a phone, in ${lang}`, async ({
    site,
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await site.open(path);
    const tops = await page
      .locator(".cell-frames label")
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    expect(tops.length).toBeGreaterThan(4);
    expect(new Set(tops).size).toBe(1);
  });
}

test("on a phone, a line of an example in the reference goes on indented", async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await site.open("/en/api/np/");
  const example = page.locator("section:has(> #NDArray) pre:not(.signature)");
  const indents = await indentsOfWraps(example.first());
  expect(indents.length).toBeGreaterThan(0);
  expect(Math.min(...indents)).toBeGreaterThan(15);
});

test("the lines of a title in a list have similar lengths", async ({ site, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await site.open("/en/posts/");
  const [first, last] = await page
    .getByRole("main")
    .getByRole("link", { name: "Formulas, code and diagrams in a post" })
    .evaluate((link) => {
      const range = document.createRange();
      range.selectNodeContents(link);
      return Array.from(range.getClientRects(), ({ width }) => width);
    });
  expect(last).toBeGreaterThan(first / 2);
});

for (const [path, lang] of [
  ["/glossary/", "Korean"],
  ["/en/glossary/", "English"],
]) {
  test(`320 px wide, neither a term of the glossary nor its translation wraps if it fits into a line, in ${lang}`, async ({
    site,
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 844 });
    await site.open(path);
    const wrapped = await page.locator(".glossary dt").evaluateAll((terms) =>
      terms.flatMap((term) => {
        const isWrapped = Array.from(term.children).some((part) => {
          const range = document.createRange();
          range.selectNodeContents(part);
          const lines = [...range.getClientRects()];
          const width = lines.reduce((sum, { width }) => sum + width, 0);
          return lines.length > 1 && width < term.clientWidth * 0.95;
        });
        return isWrapped ? [term.textContent] : [];
      }),
    );
    expect(wrapped).toEqual([]);
  });

  test(`320 px wide, no table of what verified the cells scrolls, in ${lang}`, async ({
    site,
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 844 });
    await site.open(path.replace("glossary", "proof"));
    const hidden = await page
      .locator(".table")
      .evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth));
    expect(Math.max(...hidden)).toBe(0);
  });
}

test("links to share a page, and those to what verified an output, are large enough to touch", async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await site.open("/en/posts/how-cells-work/");
  const links = page.locator(".page-actions a:visible, .cell-proof:visible");
  const sizes = await links.evaluateAll((all) =>
    all.map((one) => {
      const { width, height } = one.getBoundingClientRect();
      return Math.min(width, height);
    }),
  );
  expect(sizes.length).toBeGreaterThan(7);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

test("320 px wide, the menu and the buttons of a cell have one row each; the buttons beside the title stay there in wider windows", async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await site.open("/en/posts/how-cells-work/");
  const rowsOf = (selector: string) =>
    page.locator(selector).evaluateAll((all) => {
      const boxes = all
        .filter((one) => one.checkVisibility())
        .map((one) => one.getBoundingClientRect());
      return new Set(boxes.map(({ top, bottom }) => Math.round((top + bottom) / 4))).size;
    });
  const menu = "header.site nav a";
  expect(await rowsOf(menu)).toBe(1);
  expect(await rowsOf("#basket\\.ts .cell-actions :is(button, summary)")).toBe(1);
  const lefts = await page
    .locator("#basket\\.ts :is(.cell-file, .cell-actions)")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
  expect(lefts[1], "the buttons start below the name").toBeCloseTo(lefts[0], 0);
  for (const width of [320, 700, 820, 1000]) {
    await page.setViewportSize({ width, height: 640 });
    expect(await rowsOf("header.site :is(.name, .tools)"), `${width} px`).toBe(1);
  }
  // The longest of its links is that of the page.
  await page.setViewportSize({ width: 320, height: 640 });
  await site.open("/en/play/");
  expect(await rowsOf(menu)).toBe(1);
});

test("320 px wide, no line starts with a comma or a particle that follows code or a short formula", async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ["/posts/formulas-and-figures/", "/book/1/1-2/"]) {
    await site.open(path);
    const apart = await page
      .locator(".prose :is(.kept > .short, p > code, li > code)")
      .evaluateAll((all) =>
        all.flatMap((one) => {
          const next = one.nextSibling;
          if (!/^[,가-힣]/.test(next?.textContent ?? "") || !(next instanceof Text)) return [];
          const first = document.createRange();
          first.setStart(next, 0);
          first.setEnd(next, 1);
          const end = [...one.getClientRects()].at(-1);
          return [
            { next: next.data, below: first.getBoundingClientRect().top > (end?.bottom ?? 0) },
          ];
        }),
      );
    expect(apart.length).toBeGreaterThan(2);
    expect(apart.filter(({ below }) => below)).toEqual([]);
  }
});
