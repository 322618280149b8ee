import { compare } from "../src/cell/compare.ts";
import { outputDigest } from "../src/proof/browser-results.ts";
import { pagePaths } from "./documented.ts";
import { proven } from "./proof-reporter.ts";
import { expect, test } from "./test.ts";

for (const path of pagePaths) {
  test(`every cell of ${path} prints its documented output`, async ({
    site,
    browser,
  }, testInfo) => {
    const cells = site.documented(path);
    // A page may have many cells.
    test.setTimeout(60_000 + cells.length * 20_000);
    await site.open(path);
    await site.unfold();
    for (const { file, code, output, options } of cells) {
      const cell = site.cell(file);
      const compared = output !== null && options.nondeterministic === undefined;
      await test.step(file, async () => {
        await expect(cell.root).toHaveRole("group");
        await expect(cell.root).toHaveAccessibleName(file);
        await expect(cell.root).toHaveAttribute("data-state", compared ? "verified" : "plain");
        expect(await cell.code()).toBe(code);
        expect(await cell.output.textContent()).toBe(output ?? "");
        const at = new Date();
        await cell.run();
        const ms = Date.now() - at.getTime();
        await expect(cell.root).toHaveAttribute("data-state", "same");
        if (compared) {
          expect(compare(output, (await cell.output.textContent()) ?? "")).toBeUndefined();
        }
        const program = (await cell.root.getAttribute("data-program")) ?? "";
        const version = browser.version();
        proven(testInfo, {
          ...{ page: path, file, program, output: outputDigest(output) },
          ...{ engine: "Chromium", version, ms, at: at.toISOString() },
        });
      });
    }
  });
}
