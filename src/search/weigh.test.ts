import { expect, it } from "vitest";
import { exactTerm } from "./normal.ts";
import type { Forms } from "./types.ts";
import { weigher } from "./weigh.ts";

it("A section is what readers call it", () => {
  expect(termsOf([])).toContain(exactTerm("rain gauge"));
});

it("What the glossary defines is rather the subject of a text", () => {
  expect(termsOf([["Rain gauge", "pluviometer"]])).not.toContain(exactTerm("rain gauge"));
});

/** The terms of a section that readers call a rain gauge. */
function termsOf(glossary: readonly Forms[]): string[] {
  const section = { anchor: "a", heading: "A", words: ["rain gauge"], text: "", code: "" };
  const weigh = weigher(glossary);
  return weigh({ kind: "api", path: "/", title: "Weather", sections: [section] }).sections[0].terms;
}
