import { expect, it } from "vitest";
import { cellsOf } from "../cell/fence.ts";
import { takeSame } from "./same.ts";
import type { Page } from "./scan.ts";

const page = (file: string, text: string): Page => ({
  file,
  text,
  lang: "en",
  page: file,
  pair: "a",
  twins: false,
});
const same = page("en.md", '\n```ts live file="a.ts" same\n```\n');
const full = page(
  "ko.md",
  '```ts live file="a.ts"\nf();\n```\n```output\n1\n```\n```python twin\ng()\n```\n',
);

it("takeSame gives a cell the code, output and twin of its counterpart", () => {
  const { cells } = cellsOf(same.file, same.text);
  expect(takeSame(same, cells, full)).toEqual([]);
  expect(cells[0]).toMatchObject({ code: "f();", output: { code: "1" }, twin: { code: "g()" } });
});

it("takeSame leaves a cell its own output", () => {
  const own = page("en.md", `${same.text}\`\`\`output\none\n\`\`\`\n`);
  const { cells } = cellsOf(own.file, own.text);
  expect(takeSame(own, cells, full)).toEqual([]);
  expect(cells[0]).toMatchObject({ code: "f();", output: { code: "one" } });
});

it.each<[pair: Page | undefined, where: string]>([
  [undefined, "because this page has no translation"],
  [page("ko.md", "text"), "in ko.md"],
  [page("ko.md", same.text), "in ko.md"],
])("takeSame reports a missing counterpart %#", (pair, where) => {
  const { cells } = cellsOf(same.file, same.text);
  const message = `"same" finds no cell "a.ts" ${where}: write the code here`;
  expect(takeSame(same, cells, pair)).toEqual([{ file: "en.md", line: 2, message }]);
});
