import { expect, it } from "vitest";
import { asRecalled, formatCounts, type Count } from "./counts.ts";

const unit: Count = { kind: "unit", passed: 2, failed: 0, recalled: 0 };
const browser: Count = { kind: "browser", passed: 3, failed: 0, recalled: 0 };

it.each([
  [[unit, unit, browser], "4 unit tests passed, 3 browser tests passed"],
  [[{ ...unit, passed: 1 }], "1 unit test passed"],
  [[{ ...unit, failed: 1 }], "2 unit tests passed, 1 failed"],
  [[{ ...browser, recalled: 4 }], "7 browser tests passed (4 recalled)"],
  [asRecalled([{ ...unit, recalled: 1 }]), "3 unit tests passed (all recalled)"],
  [[], ""],
])("sums up %j", (counts, text) => {
  expect(formatCounts(counts)).toBe(text);
});
