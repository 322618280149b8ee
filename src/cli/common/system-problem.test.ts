import { mkdirSync, mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { systemProblem } from "./system-problem.ts";

const errorOf = (act: () => unknown) => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

it.each([
  [
    () => readFileSync("/"),
    "read: there is a folder where a file is needed: delete or rename it (EISDIR)",
  ],
  [() => readdirSync("/none"), "/none: the file or folder does not exist: create it (ENOENT)"],
  [() => mkdtempSync("/none/a-"), "/none: the file or folder does not exist: create it (ENOENT)"],
  [
    () => mkdirSync(import.meta.filename, { recursive: true }),
    `${import.meta.filename}: there is a file where a folder is needed: delete or rename it (EEXIST)`,
  ],
  [
    () => readdirSync(import.meta.filename),
    `${import.meta.filename}: there is a file where a folder is needed: delete or rename it (ENOTDIR)`,
  ],
  [
    () => {
      throw Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC", syscall: "write" });
    },
    "write: the disk is full: make room on it, and run the command again (ENOSPC)",
  ],
  [
    () => {
      throw Object.assign(new Error("ENOENT"), { code: "ENOENT", syscall: "uv_cwd" });
    },
    "uv_cwd: the file or folder does not exist: create it (ENOENT)",
  ],
])("an error of the system says what to do", (act, text) => {
  expect(systemProblem(errorOf(act))).toBe(text);
});

it.each([
  ["content/posts/en/none.md", "content/posts/en/none.md: the file or folder does not exist"],
  ["src/none.ts", undefined],
  ["node_modules/.cache/none.json", undefined],
])("what to do about a missing %s", (path, text) => {
  const said = systemProblem(errorOf(() => readFileSync(path)));
  if (text === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(text);
});

it("other errors are not described", () => {
  expect(systemProblem(new Error("a"))).toBeUndefined();
  expect(systemProblem(Object.assign(new Error("a"), { code: "ERR_A" }))).toBeUndefined();
});
