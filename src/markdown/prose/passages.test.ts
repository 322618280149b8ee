import { expect, test } from "vitest";
import { passagesOf } from "./passages.ts";

test("a passage contains no formulas and no references to formulas", () => {
  const headings = [{ depth: 2, slug: "b", text: "B" }];
  expect(passagesOf("a.md", "By \\eqref{x} and $y$.\n\n## B\n\n`c` **d**\n", headings)).toEqual([
    { anchor: "", heading: "", text: "By … and ….", code: "" },
    { anchor: "b", heading: "B", text: "`c` d", code: "" },
  ]);
});

test("a passage contains the text of a callout without its kind", () => {
  const [passage] = passagesOf("a.md", "> [!GOALS]\n> - one\n\n> [!TIP]\n> two\n", []);
  expect(passage.text).toBe("one two");
});
