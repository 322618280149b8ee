import { describe, expect, it } from "vitest";
import { cellsOf } from "../../cell/fences/fence.ts";
import type { ProvedPage } from "../../proof/index.ts";
import { fenceMutant } from "./mutants.ts";
import {
  lineOf,
  mutateCode,
  mutated,
  mutateText,
  type Mutation,
  type Random,
} from "./mutations.ts";

/** Each call returns the next of the numbers, modulo the bound, and starts over after the last. */
function taking(...numbers: number[]): Random {
  let call = 0;
  return (below) => numbers[call++ % numbers.length] % Math.max(below, 1);
}

const many = Array.from({ length: 200 }, (_, n) => taking(n, n * 7, n % 5, n * 3));

describe("mutateText", () => {
  it("changes one digit or one letter of a word between two positions", () => {
    const text = "ab 12 [합 34] cd";
    for (const random of many) {
      const mutation = mutateText(text, 3, 12, random);
      if (!mutation) throw new Error("nothing to change");
      const changed = mutated(text, mutation);
      const differing = [...text].filter((letter, index) => letter !== changed[index]);
      expect(differing).toHaveLength(1);
      expect("1234").toContain(differing[0]);
      expect(changed).toHaveLength(text.length);
    }
  });

  it("returns nothing without digits and words", () => {
    expect(mutateText("[ . ]", 0, 5, taking(0))).toBeUndefined();
  });
});

describe("mutateCode", () => {
  it("changes numbers and names in use, but not comments, types, imports and declarations", () => {
    const code = `// one 1
import { f } from "x";
type A = [1, 2];
const a: A = f(3, b.c) + d;
`;
    const changed = new Set(many.map((random) => mutateCode(code, random)?.before));
    expect([...changed].sort()).toEqual(["3", "c", "d", "f"]);
  });

  it("turns a number into another valid number", () => {
    const numbers = ["0xffffffff", "0x9908b0df", "1e-7", "53", "0.999", "10_000"];
    for (const number of numbers) {
      const code = `f(${number})`;
      const made = many.map((random) => mutateCode(code, random)).filter(Boolean) as Mutation[];
      const changed = made.filter(({ before }) => before === number);
      for (const mutation of changed) {
        expect(() => new Function("f", `"use strict"; ${mutated(code, mutation)}`)).not.toThrow();
      }
      expect(changed.length > 0).toBe(number !== "0xffffffff");
    }
  });
});

describe("fenceMutant", () => {
  const text = [
    "Page 1",
    '```ts live file="a.ts"\nf(1);\n```\n```output\n2\n...\n```\n```python twin\n# comment\nf(3)\n```',
    '```ts live file="b.ts" nondeterministic="clock"\n```\n```output\n4\n```',
    '```ts live file="c.ts" not-comparable="types"\n```\n```python twin\n5\n```',
  ].join("\n");
  const page = {
    page: { file: "a.md", text, lang: "en", page: "/", pair: "a", title: "A", twins: false },
    cells: cellsOf("a.md", text).cells.map((cell) => ({ cell, problems: [] })),
    problems: [],
    malformed: false,
    recordings: {},
  } satisfies ProvedPage;
  const lines = (kind: "outputs" | "twins") =>
    new Set(
      many.map((random) => {
        const mutant = fenceMutant(kind, [page], random);
        return mutant && text.split("\n")[lineOf(text, mutant) - 1];
      }),
    );

  it("changes documented outputs that are compared, but not their `...` lines", () => {
    expect([...lines("outputs")]).toEqual(["2"]);
  });

  it("changes twins that are compared, but not their comments", () => {
    expect([...lines("twins")]).toEqual(["f(3)"]);
  });
});
