import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { cellsOf } from "../../cell/fences/fence.ts";
import { cellProcess } from "../../runner/node/cell-process.ts";
import { readyForEdits } from "./ready-for-edits.ts";

test("an empty cell runs when development becomes ready for edits", async () => {
  expect(await readyForEdits([], async () => "")).toMatchObject({ status: "ok", text: "" });
});

test("the code of cells and of their twins is highlighted before one of them is edited", async () => {
  const text = `\`\`\`ts live file="a.ts"
const a = 1;
\`\`\`

\`\`\`python twin
a = 1
\`\`\`
`;
  const asked: string[][] = [];
  const proved = cellsOf("a.md", text).cells.map((cell) => ({ cell, problems: [] }));
  await readyForEdits(proved, async (...code) => void asked.push(code));
  expect(asked).toEqual([
    ["const a = 1;", "ts"],
    ["a = 1", "python"],
  ]);
});

test("the process of the next run was started before it", async () => {
  await readyForEdits([], async () => "");
  const child = cellProcess();
  const isNew = once(child, "spawn").then(() => true);
  expect(await Promise.race([isNew, setTimeout(50, false)])).toBe(false);
  child.kill("SIGKILL");
});
