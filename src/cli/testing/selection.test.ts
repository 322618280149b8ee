import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { selected } from "./selection.ts";

const root = mkdtempSync(join(tmpdir(), "selection-"));
const files = {
  "src/np/sum.test.ts": 'it("adds")',
  "src/np/sum.ts": "",
  "src/nn/softmax.test.ts": 'it("is one in sum")',
  "e2e/sharing.spec.ts": 'test("a link is shared")',
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test("a word found in paths selects the test files at these paths only", () => {
  expect(selected(["sum"], root)).toEqual({ files: ["src/np/sum.test.ts"], unknown: [] });
  expect(selected(["src/n"], root).files).toEqual(["src/nn/softmax.test.ts", "src/np/sum.test.ts"]);
  expect(selected(["e2e/sharing.spec.ts"], root).files).toEqual(["e2e/sharing.spec.ts"]);
});

test("a word found in no path selects by the text of the tests", () => {
  expect(selected(["is shared"], root).files).toEqual(["e2e/sharing.spec.ts"]);
});

test("words that match nothing are returned", () => {
  expect(selected(["sum", "tanh"], root).unknown).toEqual(["tanh"]);
});
