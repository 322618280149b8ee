import { hasImage, hasLink, lostAddresses } from "./addresses.ts";
import type { Repeat } from "./addresses.ts";
import type { Placed, Unit } from "./items.ts";
import { besideEachOther } from "./order.ts";
import type { Gap } from "./order.ts";
import type { BuiltPage } from "./page.ts";
import { hasParts } from "./parts.ts";
import { changedShapes } from "./shape.ts";
import { formulaText } from "./units.ts";
import { wordsIn } from "./squeezed.ts";

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

/** A unit of the old page that the new one lacks, has less often, or shows in another way. */
export interface Missing extends Unit {
  repeat?: Repeat;
  change?: string;
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
  const old = units.filter((unit): unit is Placed => unit.item !== undefined);
  const { pairs, gaps } = besideEachOther(old, page.items);
  const repeats = lostAddresses(units, page, newLink);
  const others = units.flatMap((unit): Missing[] => {
    const repeat = repeats.get(unit);
    if (repeat) return [{ ...unit, repeat }];
    return unit.item === undefined && isMissing(unit, page, newLink) ? [unit] : [];
  });
  const signs = pairs.flatMap(({ old: unit }) =>
    unit.kind === "code" && !hasCode(page, unit.text) ? [unit] : [],
  );
  return [...others, ...lostItems(old, gaps, page), ...signs, ...changedShapes(pairs, gaps)];
}

/** Whether a page lacks a unit whose place is not compared. */
function isMissing(
  { kind, text, source = "" }: Unit,
  page: BuiltPage,
  newLink: (href: string) => string,
): boolean {
  switch (kind) {
    case "image":
      return !hasImage(page.images, text);
    case "link":
      return !hasLink(page, text, newLink);
    case "anchor": {
      // A comment in code that kramdown took for text is a heading there.
      const words = wordsIn(source);
      const isComment = page.comments.has(words) && !page.headings.has(words);
      // The build composes the letters of ids, too.
      return !page.ids.has(text.normalize("NFC")) && !isComment;
    }
    case "diagram":
      return Number(text) > page.diagrams;
    case "name":
      return Number(source) > (page.names.get(text) ?? 0);
    default:
      return false;
  }
}

/** Finds the parts of the old page that are in no gap of the new one, or in another gap. */
function lostItems(old: readonly Placed[], gaps: readonly Gap[], page: BuiltPage): Missing[] {
  const wordsOf = (items: readonly Placed[]) => items.map(({ text }) => wordsIn(text));
  const spare = gaps.map(({ now }) => wordsOf(now).join("")).join("\n");
  const before = wordsOf(old).join("\n");
  const bare = wordsOf(page.items).join("");
  return gaps.flatMap((gap) => {
    // What is found is behind what was found before it.
    let here = wordsOf(gap.now).join("");
    const signs = gap.now.map(({ text }) => text).join("");
    return gap.old.flatMap((unit): Missing[] => {
      const { kind, text, source = "" } = unit;
      const words = wordsIn(text);
      if (words === "") {
        // A sign such as \bullet is drawn in different ways.
        if (kind === "formula") return [];
        // Pipes and dashes are a table that only one of the two pages has.
        const isThere = text
          .split("|")
          .every(
            (part) => /^[:-]*$/.test(part) || signs.includes(part) || page.text.includes(part),
          );
        return isThere ? [] : [unit];
      }
      const at = here.indexOf(words);
      if (at >= 0) {
        here = here.slice(at + words.length);
        return kind === "code" && !hasCode(page, text) ? [unit] : [];
      }
      if (kind === "mark") return [unit];
      if (spare.includes(words)) {
        return unit.item.shape ? [{ ...unit, change: "at another place" }] : [];
      }
      const repeat = { now: count(bare, words), before: count(before, words) };
      if (repeat.now >= repeat.before) return [];
      if (kind === "formula") {
        // So are two dollars in code.
        const isText = (page.hasTex && page.words.includes(words)) || page.code.includes(source);
        if (source && isText) return [];
      }
      const isShown =
        (text.includes("$") && hasFormulas(page, spare, text)) || hasParts(page, spare, text);
      if (isShown) return [];
      return [repeat.now > 0 ? { ...unit, repeat } : unit];
    });
  });
}

function count(text: string, words: string): number {
  let found = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found++;
  return found;
}
