import { expect, it } from "vitest";
import { formatFailures, formatStep } from "./failures.ts";

it("names each failed test and the beginning of its error, without colours", () => {
  const error = "\x1b[31mError: not equal\x1b[39m\n\n  Expected: 1\n  Received: 2";
  expect(
    formatFailures([
      { file: "src/a.test.ts", name: "a sum › adds", error },
      { file: "", name: "unhandled error", error: "x".repeat(500) },
    ]),
  ).toBe(
    [
      "✗ src/a.test.ts › a sum › adds",
      "    Error: not equal Expected: 1 Received: 2",
      "✗ unhandled error",
      `    ${"x".repeat(240)}…`,
      "",
    ].join("\n"),
  );
});

it("shows the last lines of a step that failed without tests", () => {
  const output = Array.from({ length: 20 }, (_, i) => `line ${i}\n`).join("");
  const shown = formatStep("types", output).split("\n");
  expect(shown).toHaveLength(14);
  expect([shown[0], shown[1], shown[12]]).toEqual(["✗ types", "    line 8", "    line 19"]);
});
