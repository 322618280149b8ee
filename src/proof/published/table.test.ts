import { expect, it } from "vitest";
import { cellsOf } from "../../cell/fences/fence.ts";
import { resultOf } from "../../cell/output/result.ts";
import { outputDigest, type BrowserResult } from "./browser-results.ts";
import type { ProvedPage } from "../prove.ts";
import { outcomesOf, tablePage } from "./table.ts";

const text = [
  '```ts live file="a.ts"\nf();\n```\n```output\n1\n```\n```python twin\n1\n```',
  '```ts live file="b.ts" not-comparable="no types"\n```\n```python twin\n1\n```',
  '```ts live file="c.ts" static\nh();\n```',
].join("\n");
const at = "2026-01-02T03:04:05.000Z";
const { cells } = cellsOf("a.md", text);
const page: ProvedPage = {
  page: { file: "a.md", text, lang: "en", page: "/en/book/1/", pair: "a", title: "A", twins: true },
  cells: cells.map((cell) => ({
    cell,
    run: { ran: { ...resultOf("ok", [], 4), wanted: [] }, frames: [], fresh: false },
    twin: { twin: "t", text: "1", numpy: "2.0", source: "recorded", error: null },
    problems: [],
  })),
  problems: [],
  malformed: false,
  recordings: {},
};
const browser: BrowserResult = {
  page: "/en/book/1/",
  file: "a.ts",
  program: "page.1.json",
  output: outputDigest("1"),
  engine: "Chromium",
  version: "156.0",
  ms: 9,
  at,
};

it("tablePage lists what verified each cell that runs", () => {
  const table = tablePage(page, "page.1.json", [browser]);
  const node = { name: "Node", version: process.versions.node, recorded: false };
  expect(table).toMatchObject({
    lang: "en",
    page: "/en/book/1/",
    rows: [
      {
        id: "en-book-1-a.ts",
        proven: true,
        twin: { name: "NumPy", version: "2.0", recorded: true },
        node,
        browsers: [{ name: "Chromium", version: "156.0", recorded: false }],
      },
      { id: "en-book-1-b.ts", twin: undefined, node, browsers: [], notComparable: "no types" },
    ],
  });
  expect(table.rows.map((row) => outcomesOf(row).map(({ name }) => name))).toEqual([
    ["NumPy", "Node", "Chromium"],
    ["Node"],
  ]);
});

it("tablePage omits what a browser printed for other code", () => {
  expect(tablePage(page, "page.2.json", [browser]).rows[0].browsers).toEqual([]);
});
