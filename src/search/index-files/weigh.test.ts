import { describe, expect, it } from "vitest";
import { exactTerm } from "../terms/normal.ts";
import type { Forms, IndexedPage, IndexedSection } from "../types.ts";
import { weigher, type WeighedSection } from "./weigh.ts";

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

it("A section is found by what its translation is called, less than by its heading", () => {
  const translated = weightOf("강수", { heading: "Precipitation", translated: ["강수"] });
  expect(translated).toBeGreaterThan(0);
  expect(translated).toBeLessThan(weightOf("강수", { heading: "강수" }));
});

describe("A term counts more", () => {
  it.each(["=>", "console.log"])("in a text than in programs, if it is of code: %s", (term) => {
    const explained = weightOf(term, { text: `Write \`${term}\`.` });
    expect(explained).toBeGreaterThan(weightOf(term, { code: `${term}(1)\n`.repeat(9) }));
  });

  it("in bold type", () => {
    const text = "A gauge counts drops.";
    expect(weightOf("gaug", { text, bold: "gauge" })).toBeGreaterThan(weightOf("gaug", { text }));
  });
});

describe("The other forms of a term", () => {
  it("count more, the more often a text uses the term", () => {
    const weightIn = (text: string) => {
      const { terms, weights } = weighed("post", { text }, glossary);
      return weights[terms.indexOf("pluviomet")];
    };
    expect(weightIn("A rain gauge, a rain gauge.")).toBeGreaterThan(weightIn("A rain gauge."));
  });

  it.each(["A rain gauge.", "A rain-gauge.", "const rainGauge = 1;"])(
    "are found in: %s",
    (text) => {
      expect(termsOf("post", { text }, glossary)).toContain("pluviomet");
    },
  );

  it("are not found where its words are apart", () => {
    const text = "A gauge that counts rain.";
    expect(termsOf("post", { text }, glossary)).not.toContain("pluviomet");
  });
});

/** The terms of a section of a page. */
function termsOf(
  kind: IndexedPage["kind"],
  section: Partial<IndexedSection>,
  forms: readonly Forms[],
): string[] {
  return weighed(kind, section, forms).terms;
}

function weightOf(term: string, section: Partial<IndexedSection>): number {
  const { terms, weights } = weighed("post", section, []);
  return weights[terms.indexOf(term)] ?? 0;
}

function weighed(
  kind: IndexedPage["kind"],
  section: Partial<IndexedSection>,
  forms: readonly Forms[],
): WeighedSection {
  const whole = { anchor: "a", heading: "A", text: "", code: "", ...section };
  const page: IndexedPage = { kind, path: "/", title: "Weather", sections: [whole] };
  return weigher(forms)(page).sections[0];
}
