import { expect, it } from "vitest";
import { cellsOf } from "../../cell/fences/fence.ts";
import { resultOf } from "../../cell/output/result.ts";
import { judgeCell } from "./judge.ts";
import type { CellRun } from "../run-cell.ts";
import type { Page } from "../cells/scan.ts";
import type { TwinProof } from "../python/twin.ts";

const text = '```ts live file="a.ts"\n```\n```output\n1\n```\n```python twin\n```\n';
const page: Page = {
  file: "a.md",
  text,
  lang: "en",
  page: "/a/",
  pair: "a",
  title: "A",
  twins: true,
};
const { cells } = cellsOf(page.file, page.text);

const printing = (text: string): CellRun => ({
  ran: { ...resultOf("ok", [{ type: "text", level: "log", text }], 0), wanted: [] },
  frames: [],
  fresh: true,
});
const twinPrinting = (text: string): TwinProof => ({
  twin: "",
  text,
  numpy: "2",
  source: "fresh",
  error: null,
});

it.each<[run: string, twin: string, lines: number[]]>([
  ["1\n", "1", []],
  // If both print the same, there is one problem, at the documented output.
  ["2\n", "2", [4]],
  ["2\n", "3", [4, 6]],
  ["1\n", "2", [6]],
  ["2\n", "1", [4]],
])("if a cell prints %j and its twin %j, the problems are on lines %j", (run, twin, lines) => {
  const runs = { run: printing(run), twin: twinPrinting(twin) };
  const problems = judgeCell(page, cells[0], runs, undefined, new Map());
  expect(problems.map(({ line }) => line)).toEqual(lines);
});
