import { patience } from "./slow.ts";
import { expect, test } from "./test.ts";

test("Monaco replaces the light editor with its caret and edits, and knows the types", async ({
  site,
  page,
}) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("matmul_shapes.ts");
  await cell.run();
  expect(fetched.filter((path) => /_live\/editor/.test(path))).toEqual([]);

  await cell.button("edit").click();
  await expect(cell.editor).toBeFocused();
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText(`\nconsole.log(1 + 1);`);
  await expect(cell.root).toHaveAttribute("data-editor", "monaco");
  await expect(cell.editor).toBeFocused();
  await page.keyboard.insertText(`\nW.add(np.zeros([2, 2]));`);
  expect(await cell.code()).toMatch(
    /P}`\);\nconsole\.log\(1 \+ 1\);\nW\.add\(np\.zeros\(\[2, 2\]\)\);$/,
  );

  const squiggle = cell.root.locator(".squiggly-error").first();
  await expect(squiggle).toBeVisible({ timeout: 30_000 * patience });
  const box = await squiggle.boundingBox();
  if (!box) throw new Error("the squiggle has no position");
  await page.mouse.move(box.x + 4, box.y + box.height - 4);
  await expect(
    page.getByText("operands could not be broadcast together with shapes (2,3) (2,2)").first(),
  ).toBeVisible();

  await page.keyboard.press("Control+Enter");
  await expect(cell.root).toHaveAttribute("data-state", "error");
  await expect(cell.root).toContainText("matmul_shapes.ts, line 9, column 3");
  await cell.button("reset").click();
  await expect(cell.root).toHaveAttribute("data-state", "verified");
  await expect(squiggle).toBeHidden({ timeout: 30_000 * patience });
  await cell.button("edit").click();
  await expect(cell.root.locator(".cell-source")).toBeVisible();
});

test("the notice about a link stays when Monaco takes over what was typed while it opened", async ({
  site,
  page,
}) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/_live\/editor/, async (route) => {
    await arrived;
    await route.continue();
  });
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.edit("console.log(1);");
  await cell.button("share").click();
  const link = cell.root.getByRole("textbox", { name: "Link to share" });
  await expect(link).toBeVisible();
  await cell.root.evaluate((root) => {
    // The element of Monaco is inserted when it begins to open.
    const observer = new MutationObserver(() => {
      if (!root.querySelector(".cell-monaco")) return;
      observer.disconnect();
      root.querySelector<HTMLElement>("textarea.cell-editor")?.focus();
      document.execCommand("insertText", false, "2");
      root.querySelector<HTMLElement>("button")?.focus();
    });
    observer.observe(root, { childList: true, subtree: true });
  });
  arrive();
  await expect(cell.root).toHaveAttribute("data-editor", "monaco", { timeout: 30_000 * patience });
  expect(await cell.code()).toContain("2");
  await expect(link).toBeVisible();
});

test("two cells of a page can be edited in Monaco, and the printed page shows their code", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-1/");
  // The first error shows that the language service has loaded, which must not break the second
  // editor.
  for (const file of ["dot.ts", "matmul.ts"]) {
    const cell = site.cell(file);
    await cell.button("edit").click();
    await expect(cell.root).toHaveAttribute("data-editor", "monaco", {
      timeout: 30_000 * patience,
    });
    await page.keyboard.press("Control+End");
    await page.keyboard.insertText(`\nconst wrong: string = 1;`);
    await expect(cell.root.locator(".squiggly-error").first()).toBeVisible({
      timeout: 30_000 * patience,
    });
  }
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const source = site.cell("dot.ts").root.locator(".cell-source");
  await expect(source).toBeVisible();
  await expect(source).toContainText("const wrong: string = 1;");
  await expect(site.cell("dot.ts").root.locator(".cell-monaco")).toBeHidden();
});

test("suggestions are readable, and calls have the page's colour", async ({ site, page }) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.button("edit").click();
  await expect(cell.root).toHaveAttribute("data-editor", "monaco", { timeout: 30_000 * patience });
  const colour = (text: string) =>
    cell.root
      .locator(".cell-monaco .view-line span span", { hasText: new RegExp(`^${text}$`) })
      .first()
      .evaluate((span) => getComputedStyle(span).color);
  const [call, plain] = [await colour("array"), await colour("\\(")];
  expect(call).not.toBe(plain);

  await page.keyboard.press("Control+End");
  await page.keyboard.type("\nnp.con");
  const row = page.locator(".suggest-widget .monaco-list-row", { hasText: "concatenate" });
  await expect(row).toBeVisible({ timeout: 30_000 * patience });
  const label = row.locator(".label-name");
  const [outer, inner] = [await row.boundingBox(), await label.boundingBox()];
  if (!outer || !inner) throw new Error("a suggestion has no position");
  expect(inner.y).toBeGreaterThanOrEqual(outer.y);
  expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height + 1);
});

test("the wheel scrolls the page over Monaco, and Tab leaves it until something is typed", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.button("edit").click();
  await expect(cell.root).toHaveAttribute("data-editor", "monaco", { timeout: 30_000 * patience });
  await cell.root.locator(".cell-monaco").hover();
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  await page.keyboard.press("Tab");
  await expect(cell.editor).not.toBeFocused();
});

test("if Monaco cannot be fetched, the light editor stays and works", async ({ site, page }) => {
  await page.route(/_live\/editor/, (route) => route.abort());
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.edit(`console.log("still here");`);
  await expect(cell.root).toHaveAttribute("data-editor", "light");
  await cell.run();
  await expect(cell.output).toHaveText("still here\n");
});

test("if the types of the libraries cannot be fetched, Monaco opens the next time", async ({
  site,
  page,
}) => {
  await page.route(/types\.json/, (route) => route.abort(), { times: 1 });
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.button("edit").click();
  await expect(cell.root).toHaveAttribute("data-editor", "light", { timeout: 30_000 * patience });
  await cell.button("edit").click();
  await cell.button("edit").click();
  await expect(cell.root).toHaveAttribute("data-editor", "monaco", { timeout: 30_000 * patience });
});

test("hovers link to functions and members in the reference, and the keyboard opens a problem's text", async ({
  site,
  page,
}) => {
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  await cell.root.evaluate((element) =>
    Object.assign(element, {
      code: `import * as np from "np";\nconst a = np.dot(np.zeros([2]), np.zeros([3]));\nnp.zeros([2]).shape;\n`,
    }),
  );
  await cell.button("edit").click();
  await expect(cell.root).toHaveAttribute("data-editor", "monaco", { timeout: 30_000 * patience });
  await expect(cell.root.locator(".squiggly-error").first()).toBeVisible({
    timeout: 30_000 * patience,
  });
  for (const [word, anchor] of [
    ["dot", "dot"],
    ["shape", "NDArray.shape"],
  ]) {
    await cell.root.locator(".view-line").getByText(word, { exact: true }).hover();
    const link = page.getByRole("link", { name: `API reference: np.${anchor}`, exact: true });
    await expect(link).toBeVisible();
    const address = new URL((await link.getAttribute("data-href")) ?? "");
    expect(address.pathname).toMatch(/\/en\/api\/np\/$/);
    expect(address.hash).toBe(`#${anchor}`);
  }

  await cell.editor.focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("F8");
  await expect(cell.root.getByText(/not aligned|shapes/).first()).toBeVisible();
});
