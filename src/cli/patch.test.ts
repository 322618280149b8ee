import { expect, it } from "vitest";
import { patchOf } from "./patch.ts";

it("a patch names a file with Korean letters as it is, and shows what changes", () => {
  expect(patchOf("content/posts/ko/한글.md", "1\n2\n", "1\n3\n")).toBe(
    "--- content/posts/ko/한글.md\n+++ content/posts/ko/한글.md\n@@ -1,2 +1,2 @@\n 1\n-2\n+3\n",
  );
});
