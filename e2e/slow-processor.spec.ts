import { expect, test } from "./test.ts";
import { slowDown } from "./slow.ts";

test("a page on a slow processor is emulated as the test asks, also after it has navigated", async ({
  site,
  page,
}) => {
  await slowDown(page, "processor");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.emulateMedia({ reducedMotion: "reduce", forcedColors: "active" });
  await site.open("/en/about/");
  for (const query of [
    "print",
    "(prefers-color-scheme: dark)",
    "(prefers-reduced-motion: reduce)",
    "(forced-colors: active)",
  ]) {
    expect(await page.evaluate((query) => matchMedia(query).matches, query), query).toBe(true);
  }
});
