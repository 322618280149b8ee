import { expect, test } from "./test.ts";

// A phone, where the light editor stays.
test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

const np = 'import * as np from "np";\nconst A = np.array([[1, 2], [3, 4]]);\n';

/** Programs of a reader who is used to Python, and their explanations. */
const programs = [
  {
    code: `${np}console.log(np.zeros((2, 3)));\n`,
    right: "np.zeros([2, 3])",
    line: "np.zeros((2, 3))",
    ko: "튜플이 되지 않고",
    en: "makes no tuple here",
  },
  {
    code: `${np}console.log(A[0]);\n`,
    right: "A.at(0)",
    line: "A[0]",
    ko: "대괄호로 읽을 수 없습니다",
    en: "Brackets do not read",
  },
  {
    code: `${np}for row in A:\n    print(row)\n`,
    right: "for (const row of A) {",
    line: "for row in A:",
    ko: "`for` 뒤는",
    en: "A `for` loop",
  },
  {
    code: `${np}console.log(f"A: {A}");\n`,
    right: "`A: ${A}`",
    line: 'f"A: {A}"',
    ko: "템플릿 문자열",
    en: "An f-string is a template here",
  },
  {
    code: `${np}console.log(len(A));\n`,
    right: "A.shape[0]",
    line: "len(A)",
    ko: "파이썬의",
    en: "is a name from Python",
  },
];

for (const [lang, path] of [
  ["ko", "/book/1/1-1/"],
  ["en", "/en/book/1/1-1/"],
] as const) {
  test(`habits of Python are explained with the line to write, on a phone (${lang})`, async ({
    site,
  }) => {
    await site.open(path);
    const cell = site.cell("dot.ts");
    for (const { code, right, line, ...said } of programs) {
      await cell.edit(code);
      await cell.run();
      await expect(cell.root).toHaveAttribute("data-state", "error");
      const why = cell.root.locator(".cell-why");
      await expect(why).toContainText(said[lang].replaceAll("`", ""));
      await expect(why.locator("code", { hasText: right }).last()).toHaveText(right);
      expect(await cell.markedLine()).toContain(line);
      const overflow = await why.evaluate(
        ({ ownerDocument: { documentElement: root } }) => root.scrollWidth - root.clientWidth,
      );
      expect(overflow).toBe(0);
    }
    await cell.edit(`${np}console.log(A.at(0));\n`);
    await cell.run();
    await expect(cell.root).toHaveAttribute("data-state", "yours");
  });
}
