import { expect, test } from "vitest";
import { summaryText } from "./build-summary.ts";

test("the summary of a build lists its pages, the recalled results, and the seconds of each step", () => {
  const facts = ["2 posts without cells: 1 rendered, 1 recalled", "1 cell: 1 run afresh"];
  expect(
    summaryText({ made: 3, kept: 40 }, facts, [
      ["bundles", 1.25],
      ["pages", 10],
    ]),
  ).toBe(
    [
      "3 pages made and 40 kept in 11.3 s",
      "2 posts without cells: 1 rendered, 1 recalled",
      "1 cell: 1 run afresh",
      "   1.3 s  bundles",
      "  10.0 s  pages",
    ].join("\n"),
  );
});
