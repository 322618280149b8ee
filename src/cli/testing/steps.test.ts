import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { createVitest, parseCLI } from "vitest/node";
import { root } from "../common/prove-all.ts";
import { schedule } from "./schedule.ts";
import { allSteps, contentSteps, stepsFor } from "./steps.ts";

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

test("of several machines that test the content, one checks it and all share its cells", () => {
  const names = [1, 2].map((index) =>
    contentSteps({ ...asked, shard: [index, 2] }).map(({ name, command }) =>
      name === "browser tests" ? command : name,
    ),
  );
  const browsed = (shard: string) =>
    `node src/cli/testing/browser.ts --shard=${shard} e2e/cells.spec.ts`;
  expect(names).toEqual([
    ["cells, twins, languages", "build", "links", browsed("1/2")],
    ["build", browsed("2/2")],
  ]);
});

test("the browser tests start as soon as the sites are built", async () => {
  const ended: string[] = [];
  let before: string[] = [];
  await schedule(allSteps(asked), async ({ name }) => {
    if (name === "browser tests") before = [...ended];
    // Each step takes as long as the others, so that two end at the same time.
    await new Promise(setImmediate);
    ended.push(name);
    return true;
  });
  const needed = [/^cells/, /^build$/, /^builds of the small blog$/];
  expect(needed.map((name) => before.some((one) => name.test(one)))).toEqual(
    needed.map(() => true),
  );
  expect(before.length).toBeLessThanOrEqual(2 * needed.length);
});

test("no other unit test reads the content by a path relative to itself", () => {
  const paths = /["'`]((?:\.\.\/)+content)["'`/]/g;
  const reads = (file: string) =>
    Array.from(readFileSync(join(root, file), "utf8").matchAll(paths), ([, path]) =>
      join(root, file, "..", path),
    ).includes(join(root, "content"));
  const files = globSync("src/**/*.test.ts", { cwd: root });
  expect(files.filter(reads).map((file) => file.replaceAll("\\", "/"))).toEqual([lint]);
});

/** The test files that a command of Vitest runs. */
async function filesOf(command: string): Promise<string[]> {
  const { filter, options } = parseCLI(command);
  const vitest = await createVitest("test", { ...options, root, watch: false });
  const specifications = await vitest.globTestSpecifications(filter);
  await vitest.close();
  return specifications.map(({ moduleId }) => relative(root, moduleId));
}

test("every unit test belongs to one step", async () => {
  const commands = allSteps(asked).map(({ command }) => command);
  const lists: string[] = [];
  for (const command of commands.filter((one) => one.startsWith("vitest "))) {
    lists.push(...(await filesOf(command)));
  }
  const files = globSync("{src,e2e}/**/*.test.ts", { cwd: root });
  expect(lists.sort()).toEqual(files.sort());
  const others = globSync("**/*.test.ts", {
    cwd: root,
    exclude: ["node_modules/**", "dist*/**", "src/**", "e2e/**"],
  });
  expect(others).toEqual([]);
});
