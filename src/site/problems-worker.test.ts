import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { contentProblems } from "./index.ts";
import { contentProblemsInWorker } from "./problems-worker.ts";

test("a worker finds the same problems", async () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const folder = "src/site/bad-prose";
  const found = await contentProblemsInWorker(root, folder);
  expect(found).toEqual(await contentProblems(root, folder));
  expect(found.length).toBeGreaterThan(0);
});
