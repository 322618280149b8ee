import { expect, test } from "vitest";
import { codeOf } from "../cache/code.ts";
import { runners } from "./means.ts";

const files = [...codeOf(runners).files.keys()].map((path) => path.replaceAll("\\", "/"));

test.each([
  "runner/node.ts",
  "runner/evaluate.ts",
  "runner/received.ts",
  "budget/limits.ts",
  "cell/history.ts",
  "cell/result.ts",
])("cached runs depend on the code of %s", (file) => {
  expect(files.filter((path) => path.endsWith(`/src/${file}`))).toHaveLength(1);
});
