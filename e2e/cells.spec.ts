import { compare } from "../src/cell/output/compare.ts";
import { outputDigest } from "../src/proof/published/browser-results.ts";
import { pagePaths } from "./documented.ts";
import { proven } from "./proof-reporter.ts";
import { patience } from "./slow.ts";
import { expect, test } from "./test.ts";

for (const path of pagePaths) {
  test(`every cell of ${path} prints its documented output`, async ({
    site,
    browser,
  }, testInfo) => {
    const cells = site.documented(path).map((cell) => {
      const compared = cell.output !== null && cell.options.nondeterministic === undefined;
      return { ...cell, compared };
    });
    // A page may have many cells.
    test.setTimeout((60_000 + cells.length * 20_000) * patience);
    await site.open(path);
    await site.unfold();
    // The cell of the playground is enabled after its files have loaded.
    await site.page.evaluate(() => customElements.whenDefined("live-cell").then(() => undefined));
    // All cells at once: a page may have thirty.
    const built = await site.page.locator("live-cell").evaluateAll((elements) =>
      elements.map((element) => ({
        role: element.getAttribute("role"),
        name: element.getAttribute("aria-label"),
        state: (element as HTMLElement).dataset.state,
        code: (element as HTMLElement & { code: string }).code,
        output: element.querySelector("output")?.textContent,
      })),
    );
    expect(built).toEqual(
      cells.map(({ file, code, output, compared }) => ({
        ...{ role: "group", name: file, state: compared ? "verified" : "plain", code },
        output: output ?? "",
      })),
    );
    const [first] = cells;
    await expect(site.cell(first.file).root).toHaveRole("group");
    await expect(site.cell(first.file).root).toHaveAccessibleName(first.file);

    for (const { file, output, compared } of cells) {
      const cell = site.cell(file);
      await test.step(file, async () => {
        const at = new Date();
        await cell.run();
        const ms = Date.now() - at.getTime();
        await expect(cell.root).toHaveAttribute("data-state", "same");
        if (compared) {
          expect(compare(output ?? "", (await cell.output.textContent()) ?? "")).toBeUndefined();
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
