import { deflateRawSync } from "node:zlib";
import { attack, type Report } from "./attack.ts";
import { attacks } from "./attacks.ts";
import { openCanary } from "./canary.ts";
import { expect, test } from "./test.ts";

// All in two visits, so that each attack also meets a page that bore the others. Deadly ones are for
// npm run test:engines: a browser without windows has one process for a page and its frames.
for (const half of [0, 1]) {
  test(`hostile cells do no harm (${half + 1} of 2)`, async ({ site, page }) => {
    const canary = await openCanary();
    const known = attacks(canary.url)
      .filter(({ deadly }) => !deadly)
      .filter((_, i) => i % 2 === half);
    test.setTimeout(60_000 + 2000 * known.length);
    await site.open("/en/book/1/1-1/");
    const reports: Report[] = [];
    for (const one of known) {
      await test.step(`${one.name}: ${one.what}`, async () => {
        const report = await page.evaluate(attack, one);
        expect.soft(report.wrong, `${one.name}: ${JSON.stringify(report)}`).toEqual([]);
        reports.push(report);
      });
    }
    expect(reports).toHaveLength(known.length);
    expect(canary.reached).toEqual([]);
    await canary.close();
  });
}

test("a link of sixty thousand lines does not stop the page", async ({ site }) => {
  const code = "x\ny\n".repeat(30_000);
  const shared = { page: "/en/book/1/1-1/", file: "dot.ts", codes: { "dot.ts": code } };
  const packed = deflateRawSync(JSON.stringify(shared)).toString("base64url");
  await site.open(`/en/book/1/1-1/#code=1.${packed}`);
  const cell = site.cell("dot.ts");
  await expect(cell.root.getByRole("button", { name: "Dismiss" })).toBeVisible({ timeout: 30_000 });
  await cell.run();
  await expect(cell.root).toHaveAttribute("data-state", "same");
});

test("a text that keeps the compiler busy for years is given up, and the page lives", async ({
  site,
}) => {
  type Live = HTMLElement & { code: string; run(): Promise<{ status: string; text: string }> };
  await site.open("/en/book/1/1-1/");
  const cell = site.cell("dot.ts");
  const run = (code: string, timeout: number) =>
    cell.root.evaluate(
      async (cell, [code, timeout]) => {
        (cell as Live).code = code;
        cell.dataset.timeout = timeout;
        const { status, text } = await (cell as Live).run();
        return { status, text };
      },
      [code, String(timeout)],
    );
  const busy = `${"<T>(".repeat(60)}1${")".repeat(60)};`;
  expect(await run(busy, 1)).toEqual({ status: "timeout", text: "" });

  const stopped = run(busy, 60);
  await cell.button("stop").click();
  expect(await stopped).toEqual({ status: "stopped", text: "" });
  expect(await run('console.log("alive");', 20)).toEqual({ status: "ok", text: "alive\n" });
});
