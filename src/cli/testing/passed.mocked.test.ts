import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { installedPython } from "../../proof/python/python.ts";
import { countsPassed, keepPassed, keyOf } from "./passed.ts";
import type { Count } from "./counts.ts";
import type { Step } from "./steps.ts";

vi.mock("../../proof/python/python.ts", () => ({ installedPython: vi.fn() }));

const counted = async (step: Step, root: string) =>
  countsPassed(step, root, await keyOf(step, root));
const hasPassed = async (...args: Parameters<typeof counted>) =>
  (await counted(...args)) !== undefined;
const pass = async (step: Step, root: string, counts?: Count[]) =>
  keepPassed(step, root, await keyOf(step, root), counts);

let root: string;
let step: Step;
const write = (path: string, text: string) => writeFileSync(join(root, path), text);

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "passed-"));
  spawnSync("git", ["init", "-q", root]);
  for (const folder of ["src", "content", "dist"]) mkdirSync(join(root, folder));
  write("src/a.ts", "1");
  write("content/a.md", "1");
  write("dist/a.html", "1");
  step = { name: randomUUID(), command: "run", inputs: [".", ":!content"], output: "dist" };
  expect(await hasPassed(step, root)).toBe(false);
  await pass(step, root);
});

describe("a step that passed", () => {
  it("is recalled until one of its inputs changes", async () => {
    expect(await hasPassed(step, root)).toBe(true);
    write("content/a.md", "2");
    expect(await hasPassed(step, root)).toBe(true);
  });

  it("is recalled in a checkout with a link to a folder", async () => {
    symlinkSync(join(root, "dist"), join(root, "node_modules"), "junction");
    expect(await hasPassed(step, root)).toBe(true);
  });

  it.each([
    ["a file changes", () => write("src/a.ts", "2")],
    ["a file is added", () => write("src/b.ts", "")],
    ["a file is deleted", () => rmSync(join(root, "src/a.ts"))],
    ["its output changes", () => write("dist/a.html", "2")],
    ["its output is deleted", () => rmSync(join(root, "dist"), { recursive: true })],
  ])("runs again when %s", async (_, change) => {
    change();
    expect(await hasPassed(step, root)).toBe(false);
  });

  it("runs again if a file changed while it ran, with the file as it was and as it is", async () => {
    write("src/a.ts", "2");
    const key = await keyOf(step, root);
    write("src/a.ts", "3");
    await keepPassed(step, root, key);
    expect(await hasPassed(step, root)).toBe(false);
    write("src/a.ts", "2");
    expect(await hasPassed(step, root)).toBe(false);
  });

  it("runs again with another command or another environment", async () => {
    expect(await hasPassed({ ...step, command: "walk" }, root)).toBe(false);
    expect(await hasPassed({ ...step, env: { BASE_PATH: "/repo/" } }, root)).toBe(false);
  });

  it("is recalled with the number of its tests", async () => {
    const counts = [{ kind: "unit" as const, passed: 2, failed: 0, recalled: 1 }];
    await pass(step, root, counts);
    expect(await counted(step, root)).toEqual(counts);
  });

  it("runs again with another Python, if it depends on that", async () => {
    const tested = { ...step, python: true };
    await pass(tested, root);
    expect(await hasPassed(tested, root)).toBe(true);
    vi.mocked(installedPython).mockResolvedValue({ command: "python3", version: "3", numpy: "2" });
    vi.resetModules();
    const again = await import("./passed.ts");
    const againCounted = async (step: Step) =>
      again.countsPassed(step, root, await again.keyOf(step, root));
    expect(await againCounted(tested)).toBeUndefined();
    expect(await againCounted(step)).toEqual([]);
  });

  it("is not recalled without inputs", async () => {
    const always = { ...step, inputs: undefined };
    await pass(always, root);
    expect(await hasPassed(always, root)).toBe(false);
  });
});
