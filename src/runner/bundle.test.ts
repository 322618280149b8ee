import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { compile } from "../cell/program/compile.ts";
import { link, needed } from "../cell/program/link.ts";
import { namesIn } from "../cell/program/pieces.ts";
import { textOf as linkedText } from "../cell/program/text-of.ts";
import type { Module } from "../cell/types.ts";
import { bundleRuntime, type Runtime } from "./bundle.ts";

/** The maximum size of what a program downloads of np, gzipped, in KiB. */
const programs: [budget: number, source: string][] = [
  [9.2, `import * as np from "np"; np.array([1]).dot(np.ones([1]));`],
  [13, `import * as np from "np"; np.exp(np.array([1]));`],
  [12.5, `import * as np from "np"; np.array([1]).sum();`],
  [12.8, `import * as np from "np"; np.array([1]).at(0);`],
];

/** The maximum size of other downloads for a run, gzipped, in KiB. */
const budgets: Record<string, number> = {
  nn: 2.6,
  plt: 4.3,
  draw: 1.8,
  live: 2,
  inspect: 19.6,
  simd: 2.9,
  sandbox: 4.5,
};

let runtime: Runtime;
beforeAll(async () => {
  runtime = await bundleRuntime();
}, 120_000);

test.each(programs)("%s KiB of np suffice for %s", (budget, source) => {
  const { libraries } = runtime;
  const cell = compile("a.ts", source, [], namesIn(libraries));
  const modules = needed(new Map(libraries).set("a.ts", cell), "a.ts");
  const texts = [...modules].filter((module) => module !== cell).map(textOf);
  const size = texts.reduce((sum, text) => sum + sizeOf(text), 0);
  console.log(`${size.toFixed(1)} of ${budget} KiB: ${source}`);
  expect(size).toBeLessThanOrEqual(budget);
});

test.each(Object.entries(budgets))("%s has at most %s KiB", (name, budget) => {
  const module = runtime.libraries.get(name);
  const size = sizeOf(module ? textOf(module) : runtime.sandbox);
  console.log(`${size.toFixed(1)} of ${budget} KiB: ${name}`);
  expect(size).toBeLessThanOrEqual(budget);
});

test("each name of np is in one piece, and np has all of them", async () => {
  const np = await import("../np/index.ts");
  const names = Object.entries(namesIn(runtime.libraries));
  const namesOf = (namespace: string) =>
    names.flatMap(([piece, own]) => (piece.startsWith(`${namespace}/`) ? own : [])).toSorted();
  const own = names.flatMap(([piece, own]) => (piece.split("/").length === 2 ? own : []));
  expect([...own, "linalg", "random"].toSorted()).toEqual(Object.keys(np).toSorted());
  expect(namesOf("np/linalg")).toEqual(Object.keys(np.linalg).toSorted());
  expect(namesOf("np/random")).toEqual(Object.keys(np.random).toSorted());
});

test("a program that mentions one method of arrays or of a function contains it", async () => {
  const np = await import("../np/index.ts");
  const { libraries } = runtime;
  const has = async (member: string, i: number) => {
    const source = `import * as np from "np"; const x = np.array([1]); export default ${member};`;
    const cell = compile("a.ts", source, [], namesIn(libraries));
    const urls = new Map<string, string>();
    for (const module of link(new Map(libraries).set("a.ts", cell), "a.ts").modules) {
      // The comment keeps the modules of each program apart.
      const code = `${linkedText(module, (name) => urls.get(name) ?? "")}\n// ${i}`;
      urls.set(module.name, `data:text/javascript,${encodeURIComponent(code)}`);
    }
    const { default: value } = await import(/* @vite-ignore */ urls.get("a.ts") ?? "");
    return value !== undefined;
  };
  const members = [
    ...Object.getOwnPropertyNames(np.NDArray.prototype).map((name) => `x.${name}`),
    ...Object.entries(np).flatMap(([name, value]) =>
      typeof value === "function" ? Object.keys(value).map((own) => `np.${name}.${own}`) : [],
    ),
  ];
  expect(members).toEqual(expect.arrayContaining(["x.flatten", "x.set", "np.add.reduce"]));
  const found = await Promise.all(members.map(has));
  expect(members.filter((_, i) => !found[i])).toEqual([]);
}, 60_000);

function textOf({ parts }: Module): string {
  return parts.map((part) => (typeof part === "string" ? part : part.specifier)).join("");
}

function sizeOf(text: string): number {
  return gzipSync(text, { level: 9 }).length / 1024;
}
