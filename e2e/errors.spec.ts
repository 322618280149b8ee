import { patience } from "./slow.ts";
import { expect, test } from "./test.ts";

const transposed = `import * as np from "np";
const A = np.zeros([2, 3]);
const B = np.zeros([2, 3]);
console.log(np.dot(A as np.NDArray, B));
`;

for (const [lang, path, why] of [
  ["ko", "/book/1/1-1/", "지금은 왼쪽이 3, 오른쪽이 2입니다"],
  ["en", "/en/book/1/1-1/", "here they are 3 and 2"],
] as const) {
  test.describe(`an error (${lang})`, () => {
    test.use({ hasTouch: true });

    test("is explained, and its line marked until the next edit or run", async ({ site }) => {
      await site.open(path);
      const cell = site.cell("dot.ts");
      await cell.edit(transposed);
      await cell.run();
      await expect(cell.root).toHaveAttribute("data-state", "error");
      await expect(cell.root).toContainText(why);
      await expect(cell.root.getByText(why).locator("code").first()).toHaveText("shape");
      expect(await cell.markedLine()).toContain("np.dot(");

      await cell.button("edit").click();
      expect(await cell.markedLine()).toContain("np.dot(");
      await cell.edit(transposed.replace("[2, 3]", "[2, 2]"));
      await expect(cell.mark).toHaveCount(0);
      await cell.run();
      await expect(cell.mark).toHaveCount(0);
      await expect(cell.root).toHaveAttribute("data-state", "yours");
    });
  });
}

test.describe("an error that began in an imported cell", () => {
  test.use({ hasTouch: true });

  test("is marked there and in this cell", async ({ site }) => {
    await site.open("/en/book/1/1-4/");
    const net = site.cell("two_layer_net.ts");
    const train = site.cell("train.ts");
    await net.edit((await net.code()).replace("return loss;", "return los;"));
    await train.run();
    await expect(train.root).toContainText("Nothing in this cell has the name los.");
    expect(await net.markedLine()).toContain("return los;");
    expect(await train.markedLine()).toContain("model.forward(batchX, batchT)");
    await train.button("reset").click();
    await expect(net.mark).toHaveCount(0);
    await expect(train.mark).toHaveCount(0);
  });

  test("the error is shown without an explanation if the strings cannot be fetched", async ({
    site,
    page,
  }) => {
    await page.route(/words\.json/, (route) => route.abort());
    await site.open("/en/book/1/1-1/");
    const cell = site.cell("dot.ts");
    await cell.root.evaluate((element, code) => Object.assign(element, { code }), transposed);
    await cell.run();
    await expect(cell.output).toContainText("ValueError: shapes (2,3) and (2,3) not aligned");
    await expect(cell.root).toContainText("dot.ts, line 4, column");
  });
});

test("an error's line is marked in Monaco too, until the next edit", async ({ site, page }) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.root.evaluate((element, code) => Object.assign(element, { code }), transposed);
  await cell.run();
  await expect(cell.mark).toBeVisible();
  await cell.button("edit").click();
  await expect(cell.root).toHaveAttribute("data-editor", "monaco", { timeout: 30_000 * patience });
  const mark = cell.root.locator(".monaco-mark");
  await expect(mark).toBeVisible();
  await cell.editor.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("// fixed");
  await expect(mark).toHaveCount(0);
});

test.describe("in the light editor", () => {
  test.use({ hasTouch: true });

  test("a timer that the program did not wait for is reported", async ({ site }) => {
    await site.open("/en/book/1/1-1/");
    const cell = site.cell("dot.ts");
    await cell.edit(`setTimeout(() => console.log("late"), 1000);`);
    await cell.run();
    await expect(cell.root).toContainText("before a timer that it had set");
    await cell.edit(`await new Promise((done) => setTimeout(done));\nconsole.log("waited");`);
    await cell.run();
    await expect(cell.output).toHaveText("waited\n");
    await expect(cell.root).not.toContainText("before a timer");
  });
});
