import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundleRuntime } from "./bundle.ts";

/** The maximum size of each part of the runtime, gzipped, in KiB. */
const budgets: Record<string, number> = {
  np: 20.9,
  nn: 2.4,
  plt: 4.2,
  draw: 1.8,
  live: 1.8,
  inspect: 19.2,
  simd: 2.9,
  sandbox: 4.6,
};

test("the downloads for a run stay within their budgets", { timeout: 120_000 }, async () => {
  const { libraries, sandbox } = await bundleRuntime();
  const texts = new Map([["sandbox", sandbox]]);
  for (const [name, { parts }] of libraries) {
    texts.set(
      name,
      parts.map((part) => (typeof part === "string" ? part : part.specifier)).join(""),
    );
  }
  const rows = Array.from(texts, ([name, text]) => {
    const size = gzipSync(text, { level: 9 }).length / 1024;
    return { name, size, budget: budgets[name] ?? 0 };
  });
  const lines = rows.map(
    ({ name, size, budget }) => `${name.padEnd(8)} ${size.toFixed(1).padStart(5)} of ${budget} KiB`,
  );
  console.log(`Gzipped:\n${lines.join("\n")}`);
  expect(rows.filter(({ size, budget }) => size > budget)).toEqual([]);
});
