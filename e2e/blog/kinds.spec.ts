import { barriers } from "../axe.ts";
import { expect, test } from "../test.ts";

/** A page of each kind that only a blog has. */
const kinds = [
  "/posts/",
  "/en/posts/page/2/",
  "/tags/",
  "/en/tags/c++/",
  "/archive/",
  "/en/archive/2026/",
  "/posts/graphs-2/",
  "/en/posts/cell/",
  "/projects/",
  "/en/links/",
  "/about/",
  "/directions/",
  "/en/directions/",
];

for (const path of kinds) {
  test(`axe finds no barrier on ${path} in both themes, and it fits on a phone`, async ({
    site,
    page,
  }) => {
    await site.open(path);
    expect(await barriers(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await barriers(page, "html", { runOnly: ["color-contrast"] })).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
