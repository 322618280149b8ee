import { expect, test } from "vitest";
import { passagesOf } from "./passages.ts";

test("the text of a passage contains no formulas and no references to formulas; its formulas are plain text", () => {
  const headings = [{ depth: 2, slug: "b", text: "B" }];
  const text = "By \\eqref{x} and $\\eta$:\n\n$$\n-\\log y\n$$\n\n## B\n\n`c` **d**\n";
  expect(passagesOf("a.md", text, headings)).toEqual([
    { anchor: "", heading: "", text: "By … and …:", code: "", outputs: "", formulas: "η\n− log y" },
    { anchor: "b", heading: "B", text: "`c` d", code: "", outputs: "", formulas: "" },
  ]);
});

test("of the outputs, the text contains the messages of errors", () => {
  const cell = (options: string, output: string) =>
    `\`\`\`ts live file="a.ts"${options}\nf();\n\`\`\`\n\`\`\`output\n${output}\n\`\`\`\n`;
  const text = `${cell(" throws", "printed\nValueError: no")}\n${cell("", "printed")}`;
  const [passage] = passagesOf("a.md", text, []);
  expect(passage.text).toBe("`ValueError: no`");
  expect(passage.code).toBe("f();\nf();");
  expect(passage.outputs).toBe("printed");
});

test("a passage contains the text of a callout without its kind", () => {
  const [passage] = passagesOf("a.md", "> [!GOALS]\n> - one\n\n> [!TIP]\n> two\n", []);
  expect(passage.text).toBe("one two");
});
