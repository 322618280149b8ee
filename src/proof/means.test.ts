import { expect, test } from "vitest";
import { codeOf } from "../cache/code.ts";
import { runners } from "./means.ts";

const files = [...codeOf(runners).files.keys()].map((path) => path.replaceAll("\\", "/"));

test.each([
  "runner/node/node.ts",
  "runner/evaluate/evaluate.ts",
  "runner/received/received.ts",
  "budget/limits.ts",
  "cell/output/history.ts",
  "cell/output/result.ts",
])("cached runs depend on the code of %s", (file) => {
  expect(files.filter((path) => path.endsWith(`/src/${file}`))).toHaveLength(1);
});
