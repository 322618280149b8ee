import { expect, test } from "vitest";
import { passagesOf } from "./passages.ts";

test("a passage contains formulas as plain text, and no references to formulas", () => {
  const headings = [{ depth: 2, slug: "b", text: "B" }];
  const text = "By \\eqref{x} and $\\eta$:\n\n$$\n-\\log y\n$$\n\n## B\n\n`c` **d**\n";
  expect(passagesOf("a.md", text, headings)).toEqual([
    { anchor: "", heading: "", text: "By … and η:", code: "", formulas: "− log y" },
    { anchor: "b", heading: "B", text: "`c` d", code: "", formulas: "" },
  ]);
});

test("a passage contains the text of a callout without its kind", () => {
  const [passage] = passagesOf("a.md", "> [!GOALS]\n> - one\n\n> [!TIP]\n> two\n", []);
  expect(passage.text).toBe("one two");
});
