import { expect, test } from "./test.ts";

// On a touch device the light editor stays.
test.use({ hasTouch: true });

/** A sum over an array of this size. */
const program = (size: number) => `import * as np from "np";

const x = np.arange(${size}).mul(0.5);
console.log(np.exp(x.mul(-0.001)).add(1).sum());
`;

test("the module simd is loaded for the run after the first with large arrays, and does not change results", async ({
  site,
  page,
}) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  const simd = () => fetched.filter((path) => /_live\/simd/.test(path)).length;
  await site.open("/play/");
  const main = site.cell("main.ts");

  await main.edit(program(1000));
  await main.run();
  await main.run();
  expect(simd()).toBe(0);

  await main.edit(program(100_000));
  await main.run();
  expect(simd()).toBe(0);
  const first = await main.output.textContent();
  await main.run();
  expect(simd()).toBe(1);
  await expect(main.output).toHaveText(first ?? "");
  await main.run();
  expect(simd()).toBe(1);
});

test("without simd, large arrays work too", async ({ site, page }) => {
  await page.route(/_live\/simd/, (route) => route.abort());
  await site.open("/play/");
  const main = site.cell("main.ts");
  await main.edit(program(100_000));
  await main.run();
  const first = await main.output.textContent();
  const refused = page.waitForEvent("requestfailed", (request) => /simd/.test(request.url()));
  await main.run();
  await refused;
  await expect(main.output).toHaveText(first ?? "");
});
