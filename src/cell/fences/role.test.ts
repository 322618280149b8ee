import { expect, test } from "vitest";
import { cellsOf } from "./fence.ts";
import { mayHaveCells } from "./role.ts";

test.each([
  "```ts live\n1;\n```",
  "~~~~ts\tlive\n1;\n~~~~",
  "``` ts   live\n```",
  "```\u00a0live\n```",
  "```python twin\n```",
  "```output\n1\n```",
  "- a\n\n  ```ts live\n  1;\n  ```",
  "> ```output\n> 1\n> ```",
  "```text\nopen\n\n```ts live\n1;\n```",
])("a page may have cells if it has a fence with a role: %j", (text) => {
  expect(mayHaveCells(text)).toBe(true);
  const { cells, problems } = cellsOf("a.md", text);
  expect(cells.length + problems.length).toBeGreaterThan(0);
});

test.each(["", "live, a twin and its output", "```ts\nlive();\n```", "`` `ts live` ``"])(
  "a page has no cells otherwise: %j",
  (text) => {
    expect(mayHaveCells(text)).toBe(false);
  },
);
