import type { Scope } from "./scope.ts";
import type { Span } from "./tree.ts";

/** Marks the abbreviations in text: kramdown's "Abbreviations". */
export function abbreviated(spans: Span[], { abbreviations }: Scope): Span[] {
  if (abbreviations.size === 0) return spans;
  const names = [...abbreviations.keys()].sort((a, b) => b.length - a.length);
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  // A Korean particle may follow.
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_])(${escaped.join("|")})(?![\\w\\p{Script=Latin}])`,
    "gu",
  );
  return spans.flatMap((span): Span[] => {
    if (span.type !== "text") return [span];
    return span.value.split(pattern).map((value, index): Span => {
      const text: Span = { type: "text", value, attributes: {} };
      if (index % 2 === 0) return text;
      const attributes = { title: abbreviations.get(value) ?? "" };
      return { type: "element", name: "abbr", attributes, children: [text], raw: false };
    });
  });
}
