import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as np from "../index.ts";
import { disagreements, parseGroups } from "./groups.ts";

const groups = parseGroups(readFileSync(`${import.meta.dirname}/expected.jsonl`, "utf8"));

/** Functions that NumPy's answers cannot be recorded for, and why. */
const exempt = new Map([
  ["set_printoptions", "gives nothing; array2string.test.ts shows what it changes"],
  ["get_printoptions", "gives what set_printoptions was given"],
  ["seed", "gives nothing; the cases of RandomState start from its seeds"],
]);

test("there are ten thousand cases", () => {
  expect(groups.reduce((sum, { expected }) => sum + expected.length, 0)).toBeGreaterThan(10_000);
});

test("every function of np has at least 60 cases, but for those with a reason why not", () => {
  const all = Object.entries({ ...np, ...np.linalg, ...np.random });
  const functions = all.filter(([, value]) => typeof value === "function" && !isClass(value));
  const casesOf = (name: string) =>
    groups
      .filter(({ js }) => new RegExp(`\\b${name}\\(`).test(js))
      .reduce((sum, { expected }) => sum + expected.length, 0);
  const bare = functions.map(([name]) => name).filter((name) => casesOf(name) < 60);
  expect(functions.length).toBeGreaterThan(160);
  const mend =
    "for each function, write @numpy cases in its docstring and run write.py, as in CONTRIBUTING.md";
  expect(bare.toSorted(), mend).toEqual([...exempt.keys()].toSorted());
});

test("the cases in docstrings are recorded; if not, run write.py", () => {
  const root = `${import.meta.dirname}/..`;
  const written = globSync("**/*.ts", { cwd: root, exclude: ["**/*.test.ts"] }).flatMap((file) =>
    Array.from(
      readFileSync(`${root}/${file}`, "utf8").matchAll(
        /^ +\* @numpy \d+(?:~\S+)? (.+?)(?: == .+)?$/gm,
      ),
      ([, js]) => js.replace(/\*(pair|factors)/g, "...$1"),
    ),
  );
  expect(written.length).toBeGreaterThan(0);
  const recorded = new Set(groups.map(({ js }) => js));
  expect(written.filter((js) => !recorded.has(js))).toEqual([]);
});

function isClass(value: unknown): boolean {
  return String(value).startsWith("class ");
}

test.each(groups)("$js gives the same results as NumPy", (group) => {
  expect(disagreements(group)).toEqual([]);
});
