import { globSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { importsIn } from "./imports.ts";

/** The files that each file imports, types included; a file that `import()` loads may import back. */
type Graph = ReadonlyMap<string, readonly string[]>;

it("no file of src imports itself through others", () => {
  expect(cyclesOf(graphOf(import.meta.dirname))).toEqual([]);
});

describe("the finder of cycles", () => {
  it.each<[what: string, graph: Record<string, string[]>, cycles: string[][]]>([
    ["no cycle where two files import a third", { a: ["b", "c"], b: ["c"], c: [] }, []],
    ["a file that imports itself", { a: ["a"] }, [["a"]]],
    ["two files that import each other", { a: ["b"], b: ["a"], c: ["a"] }, [["a", "b"]]],
    [
      "all files of two cycles that share one",
      { a: ["b", "c"], b: ["a"], c: ["a"] },
      [["a", "b", "c"]],
    ],
    [
      "each of two cycles",
      { a: ["b"], b: ["a", "c"], c: ["d"], d: ["c"] },
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
  ])("finds %s", (_, graph, cycles) => {
    expect(cyclesOf(new Map(Object.entries(graph)))).toEqual(cycles);
  });
});

function graphOf(root: string): Graph {
  const names = globSync("**/*.{ts,astro}", { cwd: root });
  const files = new Set(names.map((name) => name.replaceAll(sep, "/")).sort());
  const importedBy = (file: string) =>
    importsIn(file, readFileSync(join(root, file), "utf8"))
      .filter(({ kind }) => kind !== "dynamic")
      .map(({ specifier }) => targetOf(file, specifier))
      .filter((target) => files.has(target));
  return new Map(Array.from(files, (file) => [file, importedBy(file)]));
}

/** The file that a specifier means, if it is one of src: `np` is that library's `index.ts`. */
function targetOf(file: string, specifier: string): string {
  if (!specifier.startsWith(".")) return `${specifier}/index.ts`;
  return posix.join(posix.dirname(file), specifier);
}

/** The groups of files that reach each other, sorted. */
function cyclesOf(graph: Graph): string[][] {
  const reached = new Map(Array.from(graph.keys(), (file) => [file, reachable(graph, file)]));
  const cycles = new Map<string, string[]>();
  for (const [file, others] of reached) {
    if (!others.has(file)) continue;
    const cycle = [...others].filter((other) => reached.get(other)?.has(file)).sort();
    cycles.set(cycle.join(), cycle);
  }
  return [...cycles.values()];
}

/** The files that a file imports, directly or through others. */
function reachable(graph: Graph, file: string, found = new Set<string>()): Set<string> {
  for (const next of graph.get(file) ?? []) {
    if (found.has(next)) continue;
    found.add(next);
    reachable(graph, next, found);
  }
  return found;
}
