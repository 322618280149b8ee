import { hasImage, hasLink, lostAddresses } from "./addresses.ts";
import { wordsIn } from "./page.ts";
import type { BuiltPage } from "./page.ts";
import { hasParts } from "./parts.ts";
import { lostRepeats } from "./repeats.ts";
import type { Repeat } from "./repeats.ts";
import { lostRows } from "./rows.ts";
import { formulaText } from "./units.ts";
import type { Unit } from "./units.ts";

/** Whether a page has a text whose dollars, which kramdown shows, can be the signs of formulas. */
function hasFormulas(page: BuiltPage, bare: string, text: string): boolean {
  return text.split("$").every((part) => {
    const drawn = formulaText(part);
    const words = wordsIn(drawn);
    return (
      bare.includes(wordsIn(part)) ||
      page.formulas.includes(drawn) ||
      (words !== "" && page.words.includes(words))
    );
  });
}

/** Whether a page has a line of code; the signs around it, and fences in it, can be markup there. */
function hasCode({ text }: BuiltPage, line: string): boolean {
  const bare = line.replace(/^[^\p{L}\p{N}$]+|[^\p{L}\p{N}$]+$/gu, "");
  return text.includes(bare) || text.includes(bare.replaceAll("'''", ""));
}

/** A unit of the old page that the new one lacks, or has less often: `repeat`. */
export interface Missing extends Unit {
  repeat?: Repeat;
}

/**
 * Returns the units of the old page that the new one lacks.
 * @param newLink the new address, with the base, of a link of the old page
 */
export function missingUnits(
  units: readonly Unit[],
  page: BuiltPage,
  newLink: (href: string) => string,
): Missing[] {
  const bare = wordsIn(page.text);
  // Signs such as primes are drawn in different ways; letters are not.
  const drawn = new Set(page.formulas.map(wordsIn));
  // A comment in code that kramdown took for text is a heading there.
  const isComment = (words: string) => page.comments.has(words) && !page.headings.has(words);
  const counted: { unit: Unit; words: string }[] = [];
  const isMissing = (unit: Unit): boolean => {
    const { kind, text, source = "" } = unit;
    switch (kind) {
      case "image":
        return !hasImage(page.images, text);
      case "link":
        return !hasLink(page, text, newLink);
      case "anchor":
        // The build composes the letters of ids, too.
        return !page.ids.has(text.normalize("NFC")) && !isComment(wordsIn(source));
      case "formula":
        return (
          !drawn.has(wordsIn(text)) &&
          !(page.hasTex && page.words.includes(wordsIn(text))) &&
          // So are two dollars in such code.
          !(source && page.code.includes(source))
        );
      case "diagram":
        return Number(text) > page.diagrams;
      case "table":
        return !page.tables.some(({ length }) => [0, 1].includes(length - Number(text)));
      case "name":
        return Number(source) > (page.names.get(text) ?? 0);
      case "mark":
        return Number(text) > page.marks;
      default: {
        // Signs such as quotes are typeset in different ways; words are not.
        const words = wordsIn(text);
        if (words === "") {
          // Pipes and dashes are a table that only one of the two pages has.
          return !text.split("|").every((part) => /^[:-]*$/.test(part) || page.text.includes(part));
        }
        if (bare.includes(words)) {
          // The signs within code are not typeset.
          if (kind === "code" && !hasCode(page, text)) return true;
          counted.push({ unit, words });
          return false;
        }
        return (
          // kramdown shows a formula that is broken as text.
          !page.words.includes(words) &&
          !(text.includes("$") && hasFormulas(page, bare, text)) &&
          !hasParts(page, bare, text)
        );
      }
    }
  };
  const absent = new Set(units.filter(isMissing));
  const repeats = new Map([...lostRepeats(counted, bare), ...lostAddresses(units, page, newLink)]);
  const lost = units.flatMap((unit) => {
    const repeat = repeats.get(unit);
    if (repeat) return [{ ...unit, repeat }];
    return absent.has(unit) ? [unit] : [];
  });
  return [...lost, ...lostRows(units, page.tables)];
}
