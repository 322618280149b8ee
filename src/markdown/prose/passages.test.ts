import { expect, test } from "vitest";
import { passagesOf } from "./passages.ts";

const none = { anchor: "", heading: "", text: "", bold: "", code: "", cells: [], formulas: "" };

test("the text of a passage contains no formulas and no references to formulas; its formulas are plain text", () => {
  const headings = [{ depth: 2, slug: "b", text: "B" }];
  const text = "By \\eqref{x} and $\\eta$:\n\n$$\n-\\log y\n$$\n\n## B\n\n`c` *d*\n";
  expect(passagesOf("a.md", text, headings)).toEqual([
    { ...none, text: "By … and …:", formulas: "η\n− log y" },
    { ...none, anchor: "b", heading: "B", text: "`c` d" },
  ]);
});

test("a sentence that ends with a formula ends with three dots", () => {
  const [passage] = passagesOf(
    "a.md",
    "It is $x^2$. Then $y$.5 is less than $z$.\n\n- $a$.\n- b\n",
    [],
  );
  expect(passage.text).toBe("It is … Then ….5 is less than … … b");
});

test("of the outputs, the text contains the messages of errors", () => {
  const cell = (options: string, output: string) =>
    `\`\`\`ts live file="a.ts"${options}\nf();\n\`\`\`\n\`\`\`output\n${output}\n\`\`\`\n`;
  const text = `${cell(" throws", "printed\nValueError: no")}\n${cell("", "printed")}`;
  const [passage] = passagesOf("a.md", text, []);
  expect(passage.text).toBe("`ValueError: no`");
  expect(passage.cells.map(({ output }) => output)).toEqual(["ValueError: no", "printed"]);
});

test("the code of a cell is with that of its twin, and other code is beside it", () => {
  const text =
    '```ts live file="a.ts"\nf();\n```\n```python twin\nf()\n```\n\n```ts live same file="b.ts"\n```\n\n```js\ng();\n```\n';
  const [passage] = passagesOf("a.md", text, []);
  expect(passage.code).toBe("g();");
  expect(passage.cells).toEqual([
    { file: "a.ts", same: false, code: "f();\nf()", output: "", fails: false },
    { file: "b.ts", same: true, code: "", output: "", fails: false },
  ]);
});

test("a passage contains the text of a callout without its kind", () => {
  const [passage] = passagesOf("a.md", "> [!GOALS]\n> - one\n\n> [!TIP]\n> two\n", []);
  expect(passage.text).toBe("one two");
});

test("the words in bold type are also found apart from the others, with and without Hangul beside them", () => {
  const [passage] = passagesOf(
    "a.md",
    "**one two** three\n\n이를 **벡터(vector)**라고 합니다.\n",
    [],
  );
  expect(passage.text).toBe("one two three 이를 벡터(vector)라고 합니다.");
  expect(passage.bold).toBe("one two\n벡터(vector)");
});
