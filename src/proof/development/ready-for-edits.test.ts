import { expect, test } from "vitest";
import { cellsOf } from "../../cell/fences/fence.ts";
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
  await readyForEdits(cellsOf("a.md", text).cells, async (...code) => void asked.push(code));
  expect(asked).toEqual([
    ["const a = 1;", "ts"],
    ["a = 1", "python"],
  ]);
});
