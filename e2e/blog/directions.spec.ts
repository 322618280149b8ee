import { expect, test } from "../test.ts";

for (const path of ["/directions/", "/en/directions/"]) {
  test(`${path}: in a text from right to left, code and formulas run from left to right`, async ({
    site,
    page,
  }) => {
    await site.open(path);
    // The places of the first and the last sign of each text, such as y and ; in `y[1] = 2;`.
    const places = await page
      .locator("[dir=rtl] :is(p, li, td) code, [dir=rtl] pre code, [dir=rtl] .katex-html")
      .evaluateAll((all) =>
        all.map((one) => {
          const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
          const found: Text[] = [];
          while (texts.nextNode()) {
            const text = texts.currentNode as Text;
            if (text.data.trim() !== "") found.push(text);
          }
          const at = (text: Text, from: number) => {
            const range = document.createRange();
            range.setStart(text, from);
            range.setEnd(text, from + 1);
            return range.getBoundingClientRect().left;
          };
          const [first, last] = [found[0], found[found.length - 1]];
          const place = { from: at(first, 0), to: at(last, last.data.trimEnd().length - 1) };
          return { text: one.textContent, ...place };
        }),
      );
    expect(places.length).toBeGreaterThan(6);
    expect(places.filter(({ from, to }) => from >= to)).toEqual([]);
    const [line] = await page.locator("[dir=rtl] pre code").all();
    await expect(line).toHaveCSS("direction", "ltr");
  });

  test(`${path}: in a table from right to left, the space is between the columns`, async ({
    site,
    page,
  }) => {
    await site.open(path);
    const cell = page.locator("[dir=rtl] td").first();
    await expect(cell).toHaveCSS("padding-right", "0px");
    await expect(cell).not.toHaveCSS("padding-left", "0px");
  });

  test(`${path}: in a right-to-left table, the minus sign is on the left of its number`, async ({
    site,
    page,
  }) => {
    await site.open(path);
    const number = page.locator("[dir=rtl] td", { hasText: "-2.5" });
    const [minus, digit] = await number.evaluate((cell) =>
      [0, 1].map((from) => {
        const range = document.createRange();
        range.setStart(cell.firstChild as Text, from);
        range.setEnd(cell.firstChild as Text, from + 1);
        return range.getBoundingClientRect().left;
      }),
    );
    expect(minus).toBeLessThan(digit);
    const column = page.locator("[dir=rtl] :is(th, td).end");
    const edges = await column.evaluateAll((all) =>
      all.map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return Math.round(range.getBoundingClientRect().left);
      }),
    );
    expect(edges.length).toBeGreaterThan(2);
    expect(new Set(edges).size).toBe(1);
  });
}
