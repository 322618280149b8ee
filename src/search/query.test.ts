import { describe, expect, it } from "vitest";
import { readQuery } from "./query.ts";

/** All terms that a query looks for. */
function termsOf(query: string): string[] {
  const { clauses } = readQuery(query) ?? { clauses: [] };
  return clauses.flatMap(({ alternatives }) => alternatives.map(({ term }) => term));
}

describe("A word after the name of a library is its member:", () => {
  it.each([
    ["numpy where", "np.where"],
    ["NumPy Where", "np.where"],
    ["np where", "np.where"],
    ["넘파이 where", "np.where"],
    ["pytorch affine", "nn.affine"],
    ["matplotlib contourf filled", "plt.contourf"],
  ])("%s is %s", (query, term) => {
    expect(termsOf(query)).toContain(term);
  });

  it.each(["where numpy", "numpy 배열", "array where"])("%s names none", (query) => {
    expect(termsOf(query).filter((term) => term.includes("."))).toEqual([]);
  });
});

describe("A verb", () => {
  it("is also sought in its other forms, and is not required", () => {
    const [noun, , verb] = readQuery("모양 바꾸기")?.clauses ?? [];
    expect(noun.required).toBe(true);
    expect(verb.required).toBe(false);
    expect(verb.alternatives.map(({ term }) => term)).toEqual([
      "바꾸",
      "바꾼",
      "바꿀",
      "바꿉",
      "바꿔",
      "바꿨",
    ]);
  });

  it("alone is required", () => {
    expect(readQuery("바꾸기")?.clauses[0].required).toBe(true);
  });
});

describe("A word of one syllable", () => {
  it("is sought alone or with a particle, and as the beginning of others if it is the last", () => {
    const [first] = readQuery("값 계산")?.clauses ?? [];
    expect(first.alternatives.map(({ term }) => term)).toEqual(
      expect.arrayContaining(["값", "값은", "값을"]),
    );
    expect(first.alternatives.some(({ prefix }) => prefix)).toBe(false);
    const last = readQuery("값")?.clauses[0];
    expect(last?.alternatives.some(({ prefix }) => prefix)).toBe(true);
  });
});
