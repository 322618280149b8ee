import { expect, it } from "vitest";
import { foldRegions } from "./fold-regions.ts";
import { highlight } from "./highlight.ts";

const label = (lines: number) => `${lines} lines`;
const textOf = (html: string) => html.replace(/<[^>]+>/g, "");

const typescript = `const a = 1;
// #region drawing
// the curve
plot(a);
show();
// #endregion
done();`;

it("foldRegions folds the lines of a region, whose text stays the same", async () => {
  const html = await highlight(typescript, "ts");
  const folded = foldRegions(html, label);
  expect(textOf(folded)).toBe(textOf(html));
  const [, before, summary, inside, after] =
    /^([^]*)<details class="cell-fold"><summary data-lines="3 lines">([^]*)<\/summary>([^]*)<\/details>([^]*)$/.exec(
      folded,
    ) ?? [];
  expect([before, summary, inside, after].map(textOf)).toEqual([
    "const a = 1;\n",
    "// #region drawing\n",
    "// the curve\nplot(a);\nshow();\n// #endregion\n",
    "done();",
  ]);
});

it("foldRegions folds regions of Python, at the end of the code too", async () => {
  const html = await highlight("a = 1\n# region drawing\nshow()\n# endregion", "python");
  const folded = foldRegions(html, label);
  expect(folded).toMatch(/<summary data-lines="1 lines">/);
  expect(folded.endsWith("</details>")).toBe(true);
});

it.each([
  ["a region that does not end", "// #region drawing\nshow();"],
  ["a region in a string", '"// #region";\nshow();\n// #endregion'],
  ["an ordinary comment", "// regional\nshow();\n// #endregion"],
])("foldRegions does not fold %s", async (_, code) => {
  const html = await highlight(code, "ts");
  const folded = foldRegions(html, label);
  expect(folded).not.toContain("<details");
  expect(textOf(folded)).toBe(textOf(html));
});
