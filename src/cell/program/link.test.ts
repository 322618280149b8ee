import { describe, expect, it } from "vitest";
import { link, LinkError } from "./link.ts";
import type { Module } from "../types.ts";

/** Creates modules from lines such as "a: b c", which means that a imports b and c. */
function modules(...lines: string[]): Map<string, Module> {
  return new Map(
    lines.map((line): [string, Module] => {
      const [name, rest = ""] = line.split(":");
      const imports = rest.split(" ").filter(Boolean);
      return [name, { name, parts: imports.map((ref) => ({ ref, specifier: `./${ref}` })) }];
    }),
  );
}

const order = (entry: string, ...lines: string[]) =>
  link(modules(...lines), entry).modules.map(({ name }) => name);

describe("link", () => {
  it.each<[entry: string, lines: string[], order: string[]]>([
    ["a", ["a:"], ["a"]],
    ["a", ["a: b", "b: c", "c:"], ["c", "b", "a"]],
    ["a", ["a: b c", "b:", "c:"], ["b", "c", "a"]],
    ["a", ["a: b c", "b: d", "c: d", "d:"], ["d", "b", "c", "a"]],
    ["a", ["a: b b", "b:"], ["b", "a"]],
    ["b", ["a: b", "b:", "c:"], ["b"]],
  ])("evaluates the imports of %s before it: %j", (entry, lines, names) => {
    expect(order(entry, ...lines)).toEqual(names);
  });

  it.each<[lines: string[], cycle: string]>([
    [["a: a"], "a → a"],
    [["a: b", "b: a"], "a → b → a"],
    [["a: b", "b: c", "c: b"], "b → c → b"],
  ])("names the cells of a cycle: %j", (lines, cycle) => {
    expect(() => order("a", ...lines)).toThrow(
      `these cells import each other in a cycle: ${cycle}; move what they share`,
    );
  });

  it("names the missing module, and the module that imports it", () => {
    expect(() => order("a", "a: b")).toThrow(new LinkError('there is no module "b" for a', "b"));
    expect(() => order("x", "a:")).toThrow('there is no module "x" for the run');
  });
});
