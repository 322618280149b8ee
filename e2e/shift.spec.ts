import { recordShifts, shiftsOf } from "./shifts.ts";
import { expect, test } from "./test.ts";

for (const path of ["/", "/en/book/1/1-1/", "/en/posts/", "/posts/how-cells-work/", "/glossary/"]) {
  for (const width of [390, 1280]) {
    test(`nothing on ${path} shifts when its scripts load late, at ${width} px`, async ({
      site,
      page,
    }) => {
      await recordShifts(page);
      // The page is painted before a script is there.
      await page.route("**/*.js", async (route) => {
        await page.evaluate(
          () =>
            new Promise<void>((painted) => {
              requestAnimationFrame(() => requestAnimationFrame(() => painted()));
            }),
        );
        await route.continue();
      });
      await page.setViewportSize({ width, height: 844 });
      await site.open(path);
      await expect(page.locator("button.theme:visible")).toHaveCount(1);
      expect(await shiftsOf(page)).toEqual([]);
    });
  }
}
