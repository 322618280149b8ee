import { expect, it } from "vitest";
import { outputDiff } from "./diff.ts";

it.each([
  ["1\n2", "1\n3", ["      1", "    - 2", "    + 3"]],
  ["1", "1\n2\n3", ["      1", "    + 2", "    + 3"]],
  ["1\n2", "2\n", ["    - 1", "      2"]],
  ["", "1", ["    - ", "    + 1"]],
  ["  1\n", "1", ["    -   1", "    + 1"]],
  ["1\n\n2", "1\n\n3", ["      1", "      ", "    - 2", "    + 3"]],
])("outputDiff of %j and %j", (documented, printed, lines) => {
  expect(outputDiff(documented, printed).split("\n")).toEqual(lines);
});
