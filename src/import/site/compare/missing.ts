import { hasImage, hasLink, lostAddresses } from "./addresses.ts";
import type { NewLink, Repeat } from "./addresses.ts";
import type { Placed, Unit } from "./items.ts";
import { besideEachOther } from "./order.ts";
import type { Gap } from "./order.ts";
import type { BuiltPage } from "./page.ts";
import { hasParts } from "./parts.ts";
import { changedShapes, isMarkdown } from "./shape.ts";
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

/**
 * Whether a page has a line of code; the signs around it, and fences in it, can be markup there, and
 * the old page has nothing of what Liquid took for a tag, such as `{{}}`.
 */
function hasCode({ text }: BuiltPage, line: string): boolean {
  const bare = line.replace(/^[^\p{L}\p{N}$]+|[^\p{L}\p{N}$]+$/gu, "");
  const isIn = (page: string) => page.includes(bare) || page.includes(bare.replaceAll("'''", ""));
  return isIn(text) || isIn(text.replace(/\{\{[^]*?\}\}/g, ""));
}

/** A unit of the old page that the new one lacks, contains less often, or shows differently. */
export interface Missing extends Unit {
  repeat?: Repeat;
  change?: string;
}

/**
 * Returns the units of the old page that the new one lacks.
 * @param newLink the new address, with the base, of a link of the old page
 * @param outputs the letters that the outputs of Liquid in the source are drawn with as formulas
 */
export function missingUnits(
  units: readonly Unit[],
  page: BuiltPage,
  newLink: NewLink,
  outputs: string,
): Missing[] {
  const old = units.filter((unit): unit is Placed => unit.item !== undefined);
  const { pairs, gaps } = besideEachOther(old, page.items);
  const repeats = lostAddresses(units, page, newLink);
  const others = units.flatMap((unit): Missing[] => {
    const repeat = repeats.get(unit);
    if (repeat) return [{ ...unit, repeat }];
    return unit.item === undefined && isMissing(unit, page, newLink) ? [unit] : [];
  });
  const signs = pairs.flatMap(({ old: unit, now }) => {
    // A text that kramdown took for code shows its escapes there.
    const text = now.kind === "code" ? unit.text : unit.text.replace(/\\(?=[!-/:-@[-`{-~])/g, "");
    return unit.kind === "code" && !hasCode(page, text) ? [unit] : [];
  });
  return [
    ...others,
    ...lostItems(old, gaps, page, newLink, outputs),
    ...signs,
    ...changedShapes(pairs, gaps),
  ];
}

/** Whether a page lacks a unit whose place is not compared. */
function isMissing({ kind, text, source = "" }: Unit, page: BuiltPage, newLink: NewLink): boolean {
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
function lostItems(
  old: readonly Placed[],
  gaps: readonly Gap[],
  page: BuiltPage,
  newLink: NewLink,
  outputs: string,
): Missing[] {
  const spare = gaps.map(({ now }) => lettersOf(now)).join("\n");
  const moved = new Set(gaps.flatMap(({ now }) => now.map(({ item }) => item.key)));
  const before = old.map(({ text }) => wordsIn(text)).join("\n");
  const bare = lettersOf(page.items);
  return gaps.flatMap((gap) => {
    // What is found is behind what was found before it.
    let here = lettersOf(gap.now);
    const withoutOutputs = gap.now.flatMap(wordsWithoutOutputs).join("");
    const code = lettersOf(gap.now.filter(({ item }) => item.shape?.isCode));
    return gap.old.flatMap((unit): Missing[] => {
      const { kind, text, source = "", item } = unit;
      const words = wordsIn(text);
      if (words === "") return hasSigns(unit, gap, old, page) ? [] : [unit];
      const at = here.indexOf(words);
      if (at >= 0) {
        here = here.slice(at + words.length);
        if (kind !== "code") return [];
        if (!hasCode(page, text)) return [unit];
        const isCode = !item.shape || code.includes(words) || isMarkdown(item.shown);
        return isCode ? [] : [{ ...unit, change: "no longer code" }];
      }
      if (kind === "mark") return [unit];
      // The new page shows an output that Liquid cannot read, and of which the old page shows nothing.
      if (kind === "code" && withoutOutputs.includes(words) && hasCode(page, text)) return [];
      if (kind === "formula" && gap.now.some((one) => hasOutput(one, words, outputs))) return [];
      // A text that kramdown divided in another way can be on both sides of a part that is the same.
      if (moved.has(item.key)) return item.shape ? [{ ...unit, change: "in another place" }] : [];
      if (spare.includes(words)) return [];
      const repeat = { now: count(bare, words), before: count(before, words) };
      if (repeat.now >= repeat.before) return [];
      if (kind === "formula") {
        // So are two dollars in code.
        const isText = (page.hasTex && page.words.includes(words)) || page.code.includes(source);
        if (source && isText) return [];
      }
      const isShown =
        (text.includes("$") && hasFormulas(page, spare, text)) ||
        hasParts(page, spare, text, newLink);
      if (isShown) return [];
      return [repeat.now > 0 ? { ...unit, repeat } : unit];
    });
  });
}

/** Whether a page has a part without letters. */
function hasSigns(
  { kind, text: written }: Placed,
  gap: Gap,
  old: readonly Placed[],
  page: BuiltPage,
): boolean {
  // The end of a fence is behind the last line of what kramdown takes for indented code.
  const text = written.replace(/(?<=.)'''$/, "");
  // A sign such as \bullet is drawn in different ways.
  if (kind === "formula") return true;
  const hasAsMany = (now: readonly Placed[], before: readonly Placed[]) =>
    count(signsOf(now), text) >= count(signsOf(before), text);
  if (kind === "code" && page.code.includes(text))
    return hasAsMany(gap.now, gap.old) || hasAsMany(page.items, old);
  const signs = signsOf(gap.now);
  // Pipes and dashes are a table that only one of the two pages has.
  return text
    .split("|")
    .every((part) => /^[:-]*$/.test(part) || signs.includes(part) || page.text.includes(part));
}

/** Whether a unit is a formula with these letters, and with those of an output, as in `x_{{\theta}}`. */
function hasOutput({ kind, text }: Placed, words: string, outputs: string): boolean {
  if (kind !== "formula") return false;
  const letters = [...words];
  let found = 0;
  const added = [...wordsIn(text)].filter((letter) => {
    const isAdded = letter !== letters[found];
    if (!isAdded) found++;
    return isAdded;
  });
  return found === letters.length && added.every((letter) => outputs.includes(letter));
}

/** The letters of a unit with outputs of Liquid, without them; none of other units. */
function wordsWithoutOutputs({ text }: Placed): string[] {
  const without = text.replace(/\{\{.*?\}\}/g, "");
  return without === text ? [] : [wordsIn(without)];
}

function lettersOf(items: readonly Placed[]): string {
  return items.map(({ text }) => wordsIn(text)).join("");
}

function signsOf(items: readonly Placed[]): string {
  return items.map(({ text }) => text).join("");
}

function count(text: string, words: string): number {
  let found = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found++;
  return found;
}
