import type { Kind } from "./kinds.ts";

/** A screenshot to take. */
export interface Shot {
  kind: Kind;
  lang: "ko" | "en";
  width: number;
  scheme: "light" | "dark";
}

/** The widths in both languages and colour schemes; the narrowest and widest in one of each. */
export const widths = [390, 1280, 1600];
const extremes = [320, 2560];

/** All screenshots of some kinds of page. */
export function shotsOf(kinds: readonly Kind[]): Shot[] {
  return kinds.flatMap((kind) => (kind.printed ? printsOf(kind) : picturesOf(kind)));
}

/** A4 paper, in both languages. */
function printsOf(kind: Kind): Shot[] {
  return (["ko", "en"] as const).map((lang) => ({ kind, lang, width: 794, scheme: "light" }));
}

function picturesOf(kind: Kind): Shot[] {
  return [
    ...(["ko", "en"] as const).flatMap((lang) =>
      widths.flatMap((width) =>
        (["light", "dark"] as const).map((scheme): Shot => ({ kind, lang, width, scheme })),
      ),
    ),
    ...extremes.map((width): Shot => ({ kind, lang: "ko", width, scheme: "light" })),
  ];
}

/**
 * The name of the file: "home-ko-390-light.png", "home-ko-390-light.2.png" for the second part of a
 * tall page, or "printed-ko.pdf".
 */
export function fileOf({ kind, lang, width, scheme }: Shot, part = 1): string {
  if (kind.printed) return `${kind.name}-${lang}.pdf`;
  return `${kind.name}-${lang}-${width}-${scheme}${part === 1 ? "" : `.${part}`}.png`;
}

/** The maximum height of a picture, in pixels, and the maximum number of pictures of a page. */
const tallest = 3200;
const most = 8;

/** The pictures of a page, from top to bottom; the tallest pages lack a part before the end. */
export function partsOf(height: number): { y: number; height: number }[] {
  const count = Math.max(Math.ceil(height / tallest), 1);
  const parts = Array.from({ length: count }, (_, i) => {
    const y = i * tallest;
    return { y, height: Math.min(height - y, tallest) };
  });
  return [...parts.slice(0, most - 1), ...parts.slice(most - 1).slice(-1)];
}

/** The path of the page, without the base. */
export function pathOf({ kind, lang }: Shot): string {
  if (lang === "ko") return kind.path;
  return kind.english ?? `/en${kind.path}`;
}
