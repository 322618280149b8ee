import { expect, test } from "./test.ts";

test("a search in the page shows a folded line that it finds", async ({ site, page }) => {
  await site.open("/en/book/1/1-4/");
  const train = site.cell("train.ts");
  const folded = train.root.locator("span.cell-fold");
  const unfold = train.root.getByRole("checkbox", { name: "Show the whole output" });
  await expect(unfold).not.toBeChecked();
  await expect(folded).toHaveAttribute("hidden", "until-found");
  // The address of a text is searched for as a reader's search is.
  const [line] = /epoch 7 .*/.exec((await folded.textContent()) ?? "") ?? [];
  await page.goto("about:blank");
  await site.open(
    `/en/book/1/1-4/#:~:text=${encodeURIComponent(line ?? "").replaceAll("-", "%2D")}`,
  );
  await expect(folded).not.toHaveAttribute("hidden");
  await expect(unfold).toBeHidden();
  const lines = (await train.output.innerText()).split("\n");
  expect(lines.some((shown) => shown.includes(line ?? "?"))).toBe(true);
});

test("the checkbox shows the folded lines to everybody, and folds them again", async ({ site }) => {
  await site.open("/en/book/1/1-4/");
  const train = site.cell("train.ts");
  const unfold = train.root.getByRole("checkbox", { name: "Show the whole output" });
  const isShown = async () => (await train.output.innerText()).includes("epoch 7 ");
  expect(await isShown()).toBe(false);
  await unfold.check();
  expect(await isShown()).toBe(true);
  await unfold.uncheck();
  expect(await isShown()).toBe(false);
});

for (const run of [false, true]) {
  const which = run ? "of a run" : "that is documented";
  test(`a copied output ${which} contains the folded lines`, async ({ site, page }) => {
    await site.open("/en/book/1/1-4/");
    const train = site.cell("train.ts");
    if (run) await train.run();
    await expect(train.root.locator("span.cell-fold")).toHaveAttribute("hidden", "until-found");
    const copied = await page.evaluate(() => {
      const output = document.querySelector('[id="train.ts"] output');
      if (!output) throw new Error("no output");
      getSelection()?.selectAllChildren(output);
      return new Promise<string | undefined>((resolve) => {
        document.addEventListener("copy", (event) =>
          resolve(event.clipboardData?.getData("text/plain")),
        );
        document.execCommand("copy");
      });
    });
    expect(copied).toBe(await train.output.textContent());
  });
}
