import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../prove-all.ts";
import { allSteps, stepsFor } from "./steps.ts";

const asked = { fresh: false, content: false, shard: [1, 1] as [number, number], words: [] };
const lint = "src/cell/habits/lint/content.test.ts";

test("a unit test that reads the content runs again after a change of the content", () => {
  const steps = [...allSteps(asked), ...stepsFor([lint], asked)];
  const units = steps.filter(({ command }) => command.startsWith(`vitest run ${lint}`));
  expect(units.map(({ inputs }) => inputs)).toEqual([["."], ["."]]);
});

test("no step waits for one that comes later or has another name", () => {
  const names = new Set<string>();
  for (const { name, needs = [] } of allSteps(asked)) {
    expect(needs.filter((need) => !names.has(need))).toEqual([]);
    expect(names.has(name)).toBe(false);
    names.add(name);
  }
});

test("no other unit test reads the content by a path relative to itself", () => {
  const reads = /["'`](?:\.\.\/)+content["'`/]/;
  const files = globSync("src/**/*.test.ts", { cwd: root }).map((file) =>
    file.replaceAll("\\", "/"),
  );
  expect(files.filter((file) => reads.test(readFileSync(join(root, file), "utf8")))).toEqual([
    lint,
  ]);
});

test("every unit test belongs to a step", () => {
  const builds = ["src/cli/build.test.ts", "src/cli/languages.test.ts"];
  const folders = [
    "src ",
    ...builds,
    lint,
    "src/search/queries.test.ts",
    "e2e/weight.test.ts",
    "e2e/blog/",
    "e2e/engines/",
  ];
  const commands = allSteps(asked).map(({ command }) => `${command} `);
  const units = commands.filter((command) => command.startsWith("vitest run "));
  for (const folder of folders) {
    expect(units.filter((command) => command.includes(` ${folder}`))).toHaveLength(1);
  }
  const others = globSync("**/*.test.ts", {
    cwd: root,
    exclude: ["node_modules/**", "dist*/**", "src/**", "e2e/*", "e2e/blog/**", "e2e/engines/**"],
  });
  expect(others).toEqual([]);
});
