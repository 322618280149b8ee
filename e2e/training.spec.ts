import { expect, test } from "./test.ts";

test.use({ hasTouch: true });

test("the training log equals the original, from its first line to its last", ({ site }) => {
  const trained = site.documented("/en/book/1/1-4/").find(({ file }) => file === "train.ts");
  const lines = trained?.output?.split("\n") ?? [];
  expect(lines).toHaveLength(300);
  expect(lines[0]).toBe("| epoch 1 |  iter 10 / 10 | loss 1.13");
  expect(lines[299]).toBe("| epoch 300 |  iter 10 / 10 | loss 0.11");
});

test("an edit of TwoLayerNet affects the training, which can be stopped while log and curve grow", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-4/");
  const net = site.cell("two_layer_net.ts");
  const train = site.cell("train.ts");
  await net.edit((await net.code()).replace("mul(0.01)", "mul(0.5)"));
  await expect(train.root).toHaveAttribute("data-state", "stale");

  // Long enough to be observed.
  await train.edit((await train.code()).replace("maxEpoch = 300", "maxEpoch = 100_000"));
  await train.button("run").click();
  await expect(train.output).not.toContainText("loss 1.13");
  await expect(train.output).toContainText("| epoch 20 |");
  const curve = train.root.locator("figure svg").first();
  const early = await curve.innerHTML();
  await expect.poll(() => curve.innerHTML()).not.toBe(early);
  await page.getByRole("heading", { level: 1 }).scrollIntoViewIfNeeded();
  await train.button("stop").click();
  await expect(train.root).toHaveAttribute("data-state", "stopped");
  await expect(curve).toBeVisible();

  await net.button("reset").click();
  await train.button("reset").click();
  await expect(train.root).toHaveAttribute("data-state", "verified");
  await train.run();
  await expect(train.root).toHaveAttribute("data-state", "same");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("every figure has a text alternative with its numbers", async ({ site, page }) => {
    await site.open("/en/book/1/1-4/");
    const figures = page.locator("live-cell figure");
    expect(await figures.count()).toBeGreaterThanOrEqual(3);
    for (const figure of await figures.all()) {
      const image = figure.getByRole("img");
      await expect(image).toBeVisible();
      expect(await image.getAttribute("aria-label")).toMatch(/\d/);
    }
  });

  test("snapshots of the recorded training can be selected", async ({ site, page }) => {
    await site.open("/en/book/1/1-4/");
    const train = site.cell("train.ts");
    await expect(page.getByRole("group", { name: "Snapshots of the recorded run" })).toBeVisible();
    await expect(train.frames).toHaveCount(6);
    const first = train.frames.first();
    await expect(train.frames.last()).toBeChecked();
    const [loss, regions] = [train.figure.nth(0), train.figure.nth(1)];
    await expect(loss).toHaveAccessibleName(/300 points/);
    const end = await regions.getAttribute("aria-label");
    await first.check();
    await expect(train.figure).toHaveCount(2);
    await expect(loss).not.toHaveAccessibleName(/300 points/);
    expect(await regions.getAttribute("aria-label")).not.toBe(end);
    await page.keyboard.press("ArrowLeft");
    await expect(train.frames.last()).toBeChecked();
    await expect(regions).toHaveAccessibleName(end ?? "");
  });
});

test("a run replaces the recorded snapshots, and Reset restores them", async ({ site }) => {
  await site.open("/en/book/1/1-4/");
  const train = site.cell("train.ts");
  await train.frames.first().check();
  const folded = train.root.locator("span.cell-fold");
  await expect(folded).toHaveText(/^\| epoch 6 /);
  await train.run();
  await expect(train.root).toHaveAttribute("data-state", "same");
  await expect(train.frames).toHaveCount(0);
  await expect(train.figure).toHaveCount(2);
  await expect(folded).toHaveText(/^\| epoch 6 /);
  await train.button("reset").click();
  await expect(train.frames).toHaveCount(6);
  await expect(train.figure).toHaveCount(2);
});

test("a slider below the loss curve goes back through the training", async ({ site, page }) => {
  await site.open("/en/book/1/1-4/");
  const train = site.cell("train.ts");
  const picture = () => train.figure.first().getAttribute("aria-label");
  const documented = await picture();
  await expect(train.moments).toHaveCount(0);
  await train.run();
  await expect(train.root).toHaveAttribute("data-state", "same");
  await expect.poll(picture).toBe(documented);
  await expect(train.moments).toHaveAccessibleName("Snapshots of the run of train.ts");

  const log = await train.root.locator(".cell-end").boundingBox();
  expect((await train.moments.boundingBox())?.y).toBeLessThan(log?.y ?? 0);
  await train.moments.focus();
  await page.keyboard.press("Home");
  await expect(train.moments).toHaveAttribute("aria-valuetext", /^1 \/ \d+$/);
  await expect.poll(picture).not.toBe(documented);
  await page.keyboard.press("End");
  await expect.poll(picture).toBe(documented);
  await train.button("reset").click();
  await expect(train.moments).toHaveCount(0);
});
