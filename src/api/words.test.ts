import { describe, expect, it } from "vitest";
import { readLibraries } from "./cached.ts";
import { words } from "./words.ts";

const libraries = await readLibraries();
const names = libraries.flatMap(({ name, groups }) =>
  groups
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => [entry, ...entry.members])
    .map((entry) => `${name}.${entry.name}`),
);

describe("words of the search", () => {
  it.each(Object.keys(words))("describe an entry of the reference: %s", (name) => {
    expect(names).toContain(name);
  });
});
