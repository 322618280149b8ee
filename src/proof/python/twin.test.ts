import { expect, it } from "vitest";
import { cellsOf } from "../../cell/fences/fence.ts";
import { runTwin } from "./python.ts";
import { twinModules } from "./twin.ts";

const page = (twins: Record<string, string>) =>
  cellsOf(
    "a.md",
    Object.entries(twins)
      .map(
        ([name, code]) =>
          `\`\`\`ts live file="${name}.ts"\n\`\`\`\n\`\`\`python twin\n${code}\n\`\`\`\n`,
      )
      .join(""),
  ).cells;

it.each<[imports: string, stems: string[]]>([
  ["import a", ["me", "a"]],
  ["from a import x", ["me", "a"]],
  ["    import a", ["me", "a"]],
  ["import b", ["me", "b", "a"]],
  ["import numpy as np", ["me"]],
  ["import ab", ["me"]],
  ["# import a", ["me"]],
  ["import me", ["me"]],
])("twinModules follows %j", (imports, stems) => {
  const cells = page({ a: "x = 1", b: "import a\nimport me", me: `${imports}\nprint(1)` });
  const modules = twinModules(cells[2], cells);
  expect(Object.keys(modules).toSorted()).toEqual(stems.toSorted());
  expect(modules.me).toBe(`${imports}\nprint(1)`);
});

it("twinModules of a cell without a twin is empty", () => {
  const { cells } = cellsOf("a.md", '```ts live file="a.ts"\n```');
  expect(twinModules(cells[0], cells)).toEqual({});
});

it.each([true, false])("runTwin reports how a Python died, with forks: %s", async (forks) => {
  const died = { command: process.execPath, version: "", numpy: "", forks };
  const runs = await Promise.all([runTwin(died, {}, "a"), runTwin(died, {}, "b")]);
  for (const { text, error } of runs) {
    expect(text).toBe("");
    expect(error).toMatchObject({ name: "Error", line: 0 });
    expect(error?.message).toMatch(/^Python exited with 1 before the twin ended /);
  }
});
