import { deflateRawSync } from "node:zlib";
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

/** A link to a cell of a page, with code for it. */
function linkOf(page: string, file: string, codes: Record<string, string>): string {
  const packed = deflateRawSync(JSON.stringify({ page, file, codes })).toString("base64url");
  return `${page}#code=1.${packed}`;
}

for (const [page, file, part] of [
  ["/book/1/1-3/", "softmax.ts", "/book/1/1-3/1-3-1/"],
  ["/en/book/1/1-1/", "shape_check.ts", "/en/book/1/1-1/1-1-5/"],
  ["/en/book/1/1-4/", "experiment.ts", "/en/book/1/1-4/1-4-2/"],
]) {
  test(`a link with code for a cell that moved opens it on its page: ${page} ${file}`, async ({
    site,
    page: tab,
  }) => {
    await site.open(linkOf(page, file, { [file]: "console.log('shared');" }));
    const cell = site.cell(file);
    await expect(cell.root.getByRole("insertion")).toContainText("shared");
    expect(new URL(tab.url()).pathname).toBe(new URL(site.address(part)).pathname);
    await cell.root.getByRole("button", { name: /적용|Apply/ }).click();
    expect(await cell.code()).toBe("console.log('shared');");
  });
}

test("a link to a cell that no part has is reported, and a damaged one", async ({ site, page }) => {
  for (const link of [linkOf("/en/book/1/1-3/", "gone.ts", {}), "/en/book/1/1-3/#code=1.oops"]) {
    await page.goto("about:blank");
    await site.open(link);
    await expect(page.getByRole("alert")).toContainText("damaged, or no part");
    await expect(page.getByRole("alert")).toHaveCSS("border-width", "1px");
    await page.waitForLoadState("networkidle");
    await expect(page.locator(".page-notice")).toHaveCount(1);
  }
});

for (const [where, path, script] of [
  ["that was divided", "/en/book/1/1-3/", /\/follow-link\.[\w-]+\.js/],
  ["with cells", "/en/book/1/1-3/1-3-1/", /\/open\.[\w-]+\.js/],
] as const) {
  test(`a page ${where} says once that the script that opens a link with code cannot be loaded`, async ({
    site,
    page,
  }) => {
    const notice = page.getByText("could not be loaded");
    let requests = 0;
    let shown = 0;
    await page.route(script, async (route) => {
      shown = await notice.count();
      requests++;
      return route.abort();
    });
    await site.open(linkOf(path, "softmax.ts", {}));
    await expect(notice).toBeVisible();
    await page.evaluate(() => (location.hash += "1"));
    await expect.poll(() => requests).toBe(2);
    expect(shown, "the notice stays while the script is loaded again").toBe(1);
    await expect(notice).toHaveCount(1);
    await page.unroute(script);
    await page.evaluate(() => (location.hash = "#code=1.oops"));
    await expect(page.getByRole("alert")).toContainText("damaged");
    await expect(notice).toHaveCount(0);
  });
}

test("a stored edit of a cell that moved is found on its page", async ({ site, page }) => {
  const key = (path: string) => `edit:${new URL(site.address(path)).pathname}#softmax.ts`;
  const former = key("/en/book/1/1-3/");
  await site.open("/en/book/1/1-3/1-3-1/");
  const cell = site.cell("softmax.ts");
  const original = await cell.code();
  await page.evaluate(([key, entry]) => localStorage.setItem(key, entry), [
    former,
    JSON.stringify({ code: "console.log('mine');", from: original }),
  ] as const);
  await page.reload();
  await expect(cell.root).toContainText("Your edit from last time is back");
  expect(await cell.code()).toBe("console.log('mine');");
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => /#/.test(key))),
  ).toEqual([key("/en/book/1/1-3/1-3-1/")]);

  // An edit of before does not replace one of the new page, and appears when that is gone.
  await page.evaluate(([key, entry]) => localStorage.setItem(key, entry), [
    former,
    JSON.stringify({ code: "console.log('older');", from: original }),
  ] as const);
  await page.reload();
  await expect.poll(() => cell.code()).toBe("console.log('mine');");
  await cell.button("reset").click();
  await page.reload();
  await expect.poll(() => cell.code()).toBe("console.log('older');");

  // It is shown where storage is too full to move it, and stays where it is.
  const left = JSON.stringify({ code: "console.log('left');", from: original });
  await page.evaluate(
    ([key, entry]) => {
      localStorage.clear();
      localStorage.setItem(key, entry);
    },
    [former, left] as const,
  );
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.reload();
  await expect.poll(() => cell.code()).toBe("console.log('left');");
  expect(await page.evaluate((key) => localStorage.getItem(key), former)).toBe(left);
});

test("an anchor that is not encoded well stops none of the page's scripts", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-4/#100%");
  await expect(page.getByRole("button", { name: "Search" })).toBeVisible();
  expect(page.url()).toBe(site.address("/en/book/1/1-4/#100%"));
});
