import { deflateRawSync } from "node:zlib";
import { expect, test } from "./test.ts";

/** A link that anyone could write. */
function linkOf(value: unknown, page = "/en/book/1/1-1/"): string {
  const packed = deflateRawSync(JSON.stringify(value)).toString("base64url");
  return `${page}#code=1.${packed}`;
}

const page = "/en/book/1/1-1/";
const hostile: [what: string, link: string, says: RegExp][] = [
  [
    "is cut short",
    linkOf({ page, file: "dot.ts", codes: { "dot.ts": "1" } }).slice(0, -6),
    /damaged/,
  ],
  ["is nonsense", `${page}#code=<img src=x onerror=alert(1)>`, /damaged/],
  ["is empty", `${page}#code=`, /damaged/],
  ["has a later format", `${page}#code=9.abc`, /newer version/],
  ["is too long", `${page}#code=1.${"A".repeat(100_000)}`, /damaged/],
  [
    "would unpack to a very large text",
    linkOf({ page, file: "dot.ts", codes: { "dot.ts": "0".repeat(9_000_000) } }),
    /damaged/,
  ],
  [
    "puts many marks on one letter",
    linkOf({ page, file: "dot.ts", codes: { "dot.ts": `a${"\u0301".repeat(100_000)}` } }),
    /damaged/,
  ],
  ["has another shape", linkOf({ page, file: "dot.ts", codes: "1" }), /damaged/],
  [
    "names a file with markup",
    linkOf({ page, file: "<b>.ts", codes: { "<b>.ts": "1" } }),
    /damaged/,
  ],
  ["names a missing cell", linkOf({ page, file: "no.ts", codes: {} }), /no\.ts/],
  ["changes a missing cell", linkOf({ page, file: "dot.ts", codes: { "no.ts": "1" } }), /no\.ts/],
  [
    "belongs to another page",
    linkOf({ page: "/en/book/1/1-2/", file: "sigmoid.ts", codes: {} }),
    /another page/,
  ],
];

test("a bad link shows a message and changes nothing", async ({ site, page }) => {
  for (const [what, link, says] of hostile) {
    await test.step(`a link that ${what}`, async () => {
      await page.goto("about:blank");
      await site.open(link);
      await expect(page.getByRole("alert")).toHaveText(says);
      await expect(page.getByRole("alert").locator("img, b")).toHaveCount(0);
      const states = await page
        .locator("live-cell")
        .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset.state));
      expect(new Set(states)).toEqual(new Set(["verified"]));
      // The test itself has stored that the other language was offered.
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["language-offered"]);
    });
  }
});

test("a link to another page opens that page", async ({ site, page }) => {
  await site.open(
    linkOf({ page: "/en/book/1/1-2/", file: "sigmoid.ts", codes: { "sigmoid.ts": "1" } }),
  );
  await page.getByRole("alert").getByRole("link").click();
  await expect(page).toHaveURL(/1-2/);
  await expect(site.cell("sigmoid.ts").root).toContainText("The link you opened changes the code");
});

test("the page stays usable with a link whose edit takes long to compare", async ({ site }) => {
  const code = Array.from({ length: 40_000 }, (_, i) => `${(i * 7919) % 13}`).join("\n");
  await site.open(linkOf({ page: "/en/book/1/1-1/", file: "dot.ts", codes: { "dot.ts": code } }));
  const cell = site.cell("dot.ts");
  await cell.root.getByRole("button", { name: "Dismiss" }).click();
  await cell.run();
  await expect(cell.root).toHaveAttribute("data-state", "same");
});
