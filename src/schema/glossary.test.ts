import { describe, expect, it } from "vitest";
import { parseGlossary } from "./glossary.ts";

const good = `- id: vector
  ko: { term: 벡터, definition: 크기와 방향을 가진 양 }
  en: { term: vector, definition: A quantity with a direction., also: [vectors] }
- id: matrix
  ko: { term: 행렬, definition: 수의 표 }
  en: { term: matrix, definition: A table of numbers. }
`;
const problems = (text: string) => {
  const parsed = parseGlossary("content/glossary.yml", text, ["ko", "en"]);
  return parsed.ok ? [] : parsed.problems.map(({ line, message }) => `${line}: ${message}`);
};

describe("parseGlossary", () => {
  it("reads terms in both languages", () => {
    const parsed = parseGlossary("content/glossary.yml", good, ["ko", "en"]);
    expect(parsed).toMatchObject({
      ok: true,
      glossary: [{ id: "vector", ko: { term: "벡터" }, en: { also: ["vectors"] } }, {}],
    });
  });

  it("reads an empty file as a glossary without terms", () => {
    expect(parseGlossary("content/glossary.yml", "\n", ["ko", "en"])).toEqual({
      ok: true,
      glossary: [],
    });
  });

  it("needs the languages of the site only", () => {
    const korean = good.replace(/ {2}en:.*\n/g, "");
    expect(parseGlossary("content/glossary.yml", korean, ["ko"]).ok).toBe(true);
    expect(parseGlossary("content/glossary.yml", korean, ["ko", "en"]).ok).toBe(false);
  });

  it("reports a duplicate id beside the problems of other terms", () => {
    const text = good.replace("definition: 수의 표", "").replace("id: matrix", "id: vector");
    expect(problems(`${text}- 7\n`).map((problem) => problem.split(" is ")[0])).toEqual([
      "4: id of item 2",
      "5: ko.definition of item 2 (vector)",
      "7: item 3",
    ]);
  });

  it.each<[what: string, text: string, problem: string]>([
    [
      "a missing language",
      good.replace(/ {2}en:.*matrix.*\n/, ""),
      "4: en of item 2 (matrix) is missing: write { term: …, definition: … }",
    ],
    [
      "a missing definition",
      good.replace(", definition: 수의 표", ""),
      '5: ko.definition of item 2 (matrix) is missing: write text, such as "수를 직사각형으로 늘어놓은 것."',
    ],
    [
      "a misspelt key",
      good.replace("also:", "alos:"),
      '3: unknown key "alos": did you mean "also"?',
    ],
    [
      "an invalid id",
      good.replace("id: vector", "id: 벡터"),
      '1: id of item 1 is "벡터": write a name of small letters, digits and hyphens, such as backpropagation',
    ],
    [
      "a duplicate id",
      good.replace("id: matrix", "id: vector"),
      '4: id of item 2 is "vector": write an id that no other term has',
    ],
    [
      "a file that is not a list",
      "vector: 벡터\n",
      '1: the text is {"vector":"벡터"}: write a list of { id: …, and in each language { term: …, definition: … } }',
    ],
    ["invalid YAML", "- id: [\n", "1: id is [, which lacks the ] at its end"],
  ])("reports the line of %s", (_, text, problem) => {
    expect(problems(text)).toHaveLength(1);
    expect(problems(text)[0]).toContain(problem);
  });
});
