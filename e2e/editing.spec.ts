import { expect, test } from "./test.ts";

// On a touch device the light editor stays; monaco.spec.ts tests Monaco.
test.use({ hasTouch: true });

test("an edit changes the output, and Reset restores code and output", async ({ site }) => {
  await site.open("/book/1/1-1/");
  const cell = site.cell("broadcast_vector.ts");
  const documented = await cell.output.textContent();
  const code = await cell.code();
  await cell.edit(code.replace("1000", "2000"));
  await expect(cell.root).toHaveAttribute("data-state", "edited");
  await expect(cell.output).toHaveText(documented ?? "");
  await cell.run();
  await expect(cell.root).toHaveAttribute("data-state", "yours");
  await expect(cell.output).toContainText("[   5 4000]");
  await cell.button("reset").click();
  await expect(cell.root).toHaveAttribute("data-state", "verified");
  expect(await cell.output.textContent()).toBe(documented);
  expect(await cell.code()).toBe(code);
});

test("an edit affects the cells that import the edited one", async ({ site }) => {
  await site.open("/en/book/1/1-1/");
  const imported = site.cell("elementwise.ts");
  const importer = site.cell("matmul_shapes.ts");
  await imported.edit((await imported.code()).replace("[1, 1, 1]", "[10, 1, 1]"));
  await expect(importer.root).toHaveAttribute("data-state", "stale");
  await importer.run();
  await expect(importer.root).toHaveAttribute("data-state", "yours");
  await expect(importer.output).toContainText("[[13 18]\n [16 30]]");
  await imported.button("reset").click();
  await expect(imported.root).toHaveAttribute("data-state", "verified");
  await expect(importer.root).toHaveAttribute("data-state", "stale");
  await importer.run();
  await expect(importer.root).toHaveAttribute("data-state", "same");
});

test("Stop ends an endless loop, and opens what the next run needs", async ({ site, page }) => {
  await site.open("/book/1/1-1/");
  const cell = site.cell("dot.ts");
  const code = await cell.code();
  await cell.edit(`console.log("before");\nwhile (true);`);
  await cell.button("run").click();
  await expect(cell.output).toHaveText("before");
  await cell.button("stop").click();
  await expect(cell.root).toHaveAttribute("data-state", "stopped");
  await expect(cell.output).toHaveText("before");
  await expect(cell.button("run")).toBeFocused();
  // The frame of the next run.
  await expect(page.locator("iframe")).toHaveCount(1);
  await cell.edit(code);
  await cell.run();
  await expect(cell.root).toHaveAttribute("data-state", "same");
});

test.describe("the element", () => {
  test("code, run, stop and reset work before any interaction", async ({ site }) => {
    await site.open("/book/1/1-1/");
    const results = await site.cell("dot.ts").root.evaluate(async (element) => {
      const cell = element as HTMLElement & {
        code: string;
        run(): Promise<{ status: string; text: string; events: unknown[] }>;
        stop(): void;
        reset(): void;
      };
      cell.code = `console.log(1 + 1);`;
      const own = await cell.run();
      cell.code = `while (true);`;
      const endless = cell.run();
      cell.code = `console.log("next");`;
      const next = await cell.run();
      const stopped = await endless;
      cell.reset();
      return { own, stopped: stopped.status, next: next.text, state: cell.dataset.state };
    });
    expect(results.own).toMatchObject({ status: "ok", text: "2\n" });
    expect(results.own.events).toEqual([{ type: "text", level: "log", text: "2\n" }]);
    expect(results).toMatchObject({ stopped: "stopped", next: "next\n", state: "verified" });
  });

  test("output appears while the cell is running", async ({ site }) => {
    await site.open("/book/1/1-1/");
    const cell = site.cell("dot.ts");
    await cell.edit(
      `console.log("first");\nawait new Promise((done) => setTimeout(done, 1500));\nconsole.log("second");`,
    );
    await cell.button("run").click();
    await expect(cell.output).toHaveText("first\n");
    await expect(cell.root).toHaveAttribute("data-state", "running");
    await cell.settled();
    await expect(cell.output).toHaveText("first\nsecond\n");
  });

  test("the output of an earlier program is pale while another one prints nothing", async ({
    site,
  }) => {
    await site.open("/book/1/1-1/");
    const cell = site.cell("dot.ts");
    const place = cell.root.locator(".cell-shown");
    const former = (await cell.output.textContent()) ?? "";
    await cell.edit("while (true);");
    await cell.button("run").click();
    await expect(place).not.toHaveCSS("opacity", "1");
    await expect(cell.output).toHaveText(former);
    await cell.button("stop").click();
    await expect(place).toHaveCSS("opacity", "1");
    await cell.edit(
      `await new Promise((done) => setTimeout(done, 1500));\nconsole.log("new");\nwhile (true);`,
    );
    await cell.button("run").click();
    await expect(place).not.toHaveCSS("opacity", "1");
    await expect(cell.output).toHaveText("new\n");
    await expect(place).toHaveCSS("opacity", "1");
    await cell.button("stop").click();
  });

  test("objects print as Node prints them", async ({ site }) => {
    await site.open("/book/1/1-1/");
    const cell = site.cell("dot.ts");
    await cell.edit(
      `import * as np from "np";\nconsole.log({ a: [1, "b"], m: new Map([[1, 2]]) }, np.array([[1, 2]]), -0);`,
    );
    await cell.run();
    await expect(cell.output).toHaveText("{ a: [ 1, 'b' ], m: Map(1) { 1 => 2 } } [[1 2]] -0\n");
  });

  test("a thrown value that is not an error is shown as it would be printed", async ({ site }) => {
    await site.open("/en/book/1/1-1/");
    const cell = site.cell("dot.ts");
    await cell.edit(`throw { a: [1, "b"] };`);
    await cell.run();
    await expect(cell.root).toHaveAttribute("data-state", "error");
    await expect(cell.output).toHaveText("Uncaught: { a: [ 1, 'b' ] }\n");
  });

  test("errors are printed with their positions in cells, and tables as tables", async ({
    site,
  }) => {
    await site.open("/book/1/1-1/");
    const cell = site.cell("dot.ts");
    await cell.edit(`import * as np from "np";
      function f() {
        try {
          np.zeros([2]).add(np.zeros([3]));
        } catch (error) {
          console.log(error);
        }
      }
      f();
      console.table([{ a: 1 }]);`);
    await cell.run();
    const lines = ((await cell.output.textContent()) ?? "").split("\n");
    expect(lines).toEqual([
      "ValueError: operands could not be broadcast together with shapes (2,) (3,)",
      expect.stringMatching(/^ +at f \(dot\.ts:4:\d+\)$/),
      expect.stringMatching(/^ +at dot\.ts:9:7$/),
      "┌─────────┬───┐",
      "│ (index) │ a │",
      "├─────────┼───┤",
      "│ 0       │ 1 │",
      "└─────────┴───┘",
      "",
    ]);
  });
});
