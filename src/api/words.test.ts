import { describe, expect, it } from "vitest";
import { readLibraries } from "./cached.ts";
import { words } from "./words.ts";

const libraries = await readLibraries();
const entries = libraries.flatMap(({ name: library, groups }) =>
  groups.flatMap(({ name: group, entries }) =>
    entries.map((entry) => ({ group, name: `${library}.${entry.name}`, library, entry })),
  ),
);
const names = entries.flatMap(({ name, library, entry }) => [
  name,
  ...entry.members.map((member) => `${library}.${member.name}`),
]);

describe("words of the search", () => {
  it.each(Object.keys(words))("describe an entry of the reference: %s", (name) => {
    expect(names).toContain(name);
  });

  // Its name and its docstring are in English. Types are found by the functions that take them.
  const used = entries.filter(({ group }) => group !== "types").map(({ name }) => name);
  it.each(used)("say in Korean what it is: %s", (name) => {
    expect(words[name] ?? "", "add it to a file of src/api/words/").toMatch(/[가-힣]{2}/);
  });

  it.each(Object.entries(words))("say nothing twice: %s", (_, text) => {
    const all = text.split(", ");
    expect(all).toEqual([...new Set(all)]);
  });
});
