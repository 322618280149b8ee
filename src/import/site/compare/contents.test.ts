import { expect, it } from "vitest";
import { withContentsOnce } from "./contents.ts";

it("reads a list with {:toc} as a table of contents, and shows no second one", () => {
  expect(withContentsOnce("- TOC\n  {:toc}\n***\n# A\n\n1. 목차\n{: toc}\n---\n")).toBe(
    "- TOC\n{:toc}\n***\n# A\n\n\n\n---\n",
  );
});

it("reads a long fence without an end in linear time", () => {
  const fence = "`".repeat(300_000);
  expect(withContentsOnce(fence)).toBe(fence);
});

it("keeps code about it", () => {
  const code = "```\n* TOC\n  {:toc}\n```\n";
  expect(withContentsOnce(code)).toBe(code);
});
