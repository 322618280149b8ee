import { describe, expect, it } from "vitest";
import { exactTerm } from "../terms/normal.ts";
import type { Forms, IndexedPage } from "../types.ts";
import { weigher } from "./weigh.ts";

const glossary: Forms[] = [["Rain gauge", "pluviometer"]];

describe("A section is", () => {
  it("what readers call it", () => {
    expect(termsOf("api", { words: ["rain gauge"] }, [])).toContain(exactTerm("rain gauge"));
  });

  it("what the glossary calls its heading, if it is of a text", () => {
    const section = { heading: "Rain gauge" };
    expect(termsOf("post", section, glossary)).toContain(exactTerm("pluviometer"));
    expect(termsOf("api", section, glossary)).not.toContain(exactTerm("pluviometer"));
  });

  it("not what readers call it, if the glossary defines that", () => {
    const section = { words: ["rain gauge"] };
    expect(termsOf("api", section, glossary)).not.toContain(exactTerm("rain gauge"));
  });
});

/** The terms of a section of a page. */
function termsOf(
  kind: IndexedPage["kind"],
  section: { heading?: string; words?: string[] },
  forms: readonly Forms[],
): string[] {
  const whole = { anchor: "a", heading: "A", text: "", code: "", ...section };
  const page: IndexedPage = { kind, path: "/", title: "Weather", sections: [whole] };
  return weigher(forms)(page).sections[0].terms;
}
