import { expect, test } from "./test.ts";

const moved = {
  "/book/1/1-3/#131-손실-함수": "/book/1/1-3/1-3-1/",
  "/book/1/1-3/#연쇄-법칙": "/book/1/1-3/1-3-2/#연쇄-법칙",
  "/en/book/1/1-3/#132-backpropagation": "/en/book/1/1-3/1-3-2/",
  "/en/book/1/1-3/#local-minima": "/en/book/1/1-3/1-3-7/",
  "/en/book/1/1-3/#roll-it-yourself": "/en/book/1/1-3/1-3-7/#roll-it-yourself",
  "/en/book/1/1-3/#tanh_layer.ts": "/en/book/1/1-3/1-3-5/#tanh_layer.ts",
  "/en/book/1/1-3/#exercises": "/en/book/1/1-3/1-3-1/#exercises",
  "/en/book/1/1-4/#try-it-yourself": "/en/book/1/1-4/1-4-2/#try-it-yourself",
  "/en/book/1/1-4/#experiment.ts": "/en/book/1/1-4/1-4-2/#experiment.ts",
};

for (const [from, to] of Object.entries(moved)) {
  test(`an old anchor leads to the part of the page: ${from}`, async ({ site, page }) => {
    await site.open(from);
    await expect(page).toHaveURL(site.address(to));
    const [, hash = ""] = to.split("#");
    if (hash) await expect(page.locator(`[id="${hash}"]`)).toBeInViewport();
  });
}

test("an anchor that the page still has stays there", async ({ site, page }) => {
  await site.open("/en/book/1/1-4/#references");
  await expect(page.getByRole("heading", { name: "References" })).toBeInViewport();
  expect(page.url()).toBe(site.address("/en/book/1/1-4/#references"));
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("an old anchor leads to the entry of the list of parts", async ({ site, page }) => {
    await site.open("/en/book/1/1-3/#the-chain-rule");
    const entry = page.getByRole("article").getByRole("link", { name: "The chain rule" });
    await expect(entry).toBeInViewport();
    await entry.click();
    await expect(page.getByRole("heading", { name: "The chain rule" })).toBeInViewport();
  });
});

test("a cell from another page is folded, runs, and is imported", async ({ site, page }) => {
  await site.open("/en/book/1/1-3/1-3-5/");
  const folded = page.getByText("softmax.ts, from 1.3.1 Loss functions");
  const borrowed = site.cell("softmax.ts");
  await expect(borrowed.root).toBeHidden();
  const importing = site.cell("softmax_with_loss.ts");
  await importing.run();
  await expect(importing.root).toHaveAttribute("data-state", "same");
  await folded.click();
  await borrowed.run();
  await expect(borrowed.root).toHaveAttribute("data-state", "same");
  await page.getByRole("link", { name: "1.3.1 Loss functions" }).last().click();
  await expect(page.locator('[id="softmax.ts"]')).toBeInViewport();
});
