import { normalize } from "../src/cell/compare.ts";
import { pages } from "./documented.ts";
import { expect, test } from "./test.ts";

for (const [path, cells] of pages) {
  test(`every cell of ${path} prints what the page says`, async ({ site }) => {
    await site.open(path);
    for (const { file, code, output, options } of cells) {
      const cell = site.cell(file);
      const compared = output !== null && options.nondeterministic === undefined;
      await test.step(file, async () => {
        await expect(cell.root).toHaveAttribute("data-state", compared ? "verified" : "plain");
        expect(await cell.code()).toBe(code);
        expect(await cell.output.textContent()).toBe(output ?? "");
        await cell.run();
        await expect(cell.root).toHaveAttribute("data-state", "same");
        if (compared) {
          expect(normalize((await cell.output.textContent()) ?? "")).toBe(normalize(output));
        }
      });
    }
  });
}
