import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import type { Count } from "./counts.ts";
import { report, reportIn, reportingTo } from "./reports.ts";

afterEach(() => void vi.unstubAllEnvs());

it("collects the counts and failures that other processes write to a file", () => {
  const file = join(mkdtempSync(join(tmpdir(), "reports-")), "reports");
  writeFileSync(file, "");
  for (const [name, value] of Object.entries(reportingTo(file))) vi.stubEnv(name, value);
  const unit: Count = { kind: "unit", passed: 2, failed: 1, recalled: 0 };
  const browser: Count = { kind: "browser", passed: 3, failed: 0, recalled: 0 };
  const failure = { file: "a.test.ts", name: "adds", error: "Error: 1 is not 2" };
  report({ counts: [unit], failures: [failure] });
  report({ counts: [browser] });
  expect(reportIn(file)).toEqual({ counts: [unit, browser], failures: [failure] });
});
