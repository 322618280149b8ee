import { randomUUID } from "node:crypto";
import { expect, test, vi } from "vitest";
import { cellsOf } from "../../cell/fences/fence.ts";
import { resultOf } from "../../cell/output/result.ts";
import type { Event } from "../../live/index.ts";
import type { LivePage, ProvedCell } from "../../proof/index.ts";
import { cellHtml } from "./cell-html.ts";
import { outputHtml } from "./cell-output.ts";

vi.mock("./cell-output.ts", { spy: true });

const drawn = (title: string): Event => ({
  type: "figure",
  id: 1,
  figure: { size: [4, 3], title, legend: false, marks: [] },
});

/** A page with a cell for each code, which draws a figure with the code as its title. */
function pageOf(program: string, above: string, codes: readonly string[]): LivePage {
  const fences = codes.map((code, i) => `\`\`\`ts live file="a${i}.ts"\n${code}\n\`\`\`\n`);
  const text = above + fences.join("\n");
  const place = { lang: "en", page: "/a/", pair: "a", title: "A", twins: false } as const;
  const cells = cellsOf("a.md", text).cells.map((cell): ProvedCell => {
    const ran = { ...resultOf("ok", [drawn(cell.code)], 1), wanted: [] };
    return { cell, run: { ran, frames: [], fresh: true }, problems: [] };
  });
  const page = { ...place, file: "a.md", text };
  const rows = cells.map(({ cell: { options } }) => {
    const node = { name: "Node", version: program, recorded: false };
    return { id: options.file, file: options.file, proven: true, node, browsers: [] };
  });
  const proved = { page, cells, problems: [], malformed: false, recordings: {} };
  return { proved, program, table: { ...place, rows } };
}

const htmlOf = (page: LivePage) =>
  Promise.all(page.proved.cells.map((cell) => cellHtml(page, cell, (path) => path)));

test("after an edit of a cell, below new text, only the figures of this cell are drawn", async () => {
  const [first, second, edited] = Array.from({ length: 3 }, () => `f("${randomUUID()}");`);
  await htmlOf(pageOf("page.1.json", "", [first, second]));
  vi.mocked(outputHtml).mockClear();
  const html = await htmlOf(pageOf("page.2.json", "New text.\n\n", [first, edited]));
  expect(vi.mocked(outputHtml).mock.calls.map(([, { cell }]) => cell.code)).toEqual([edited]);
  // What another cell can change is current.
  for (const one of html) {
    expect(one).toContain('data-program="page.2.json"');
    expect(one).toContain("Node page.2.json");
  }
});
