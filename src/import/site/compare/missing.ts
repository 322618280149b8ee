import { posix } from "node:path";
import { decode, wordsIn } from "./page.ts";
import type { BuiltPage } from "./page.ts";
import { hasParts } from "./parts.ts";
import { lostRepeats } from "./repeats.ts";
import type { Repeat } from "./repeats.ts";
import { formulaText } from "./units.ts";
import type { Unit } from "./units.ts";
import { videoId } from "./videos.ts";

/** Whether a page has a link, which kramdown reads together with a title in parentheses, or its video. */
function hasLink(
  { links, images }: BuiltPage,
  written: string,
  newLink: (href: string) => string,
): boolean {
  const video = videoId(written);
  if (video !== undefined && images.some((address) => address.includes(video))) return true;
  return [written, written.replace(/\s+\([^)]*\)$/, "")].some((href) =>
    links.has(decode(newLink(href))),
  );
}

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
 * Whether an address or a `srcset` contains the name of a file, whatever its case, such as
 * `/_images/a.png.1f.60.webp` that of `a.png`. The name of `1.png` is not in `/21.png`.
 */
function isFile(written: string, name: string): boolean {
  const parts = written.toLowerCase().split("/");
  return [name, encodeURI(name)]
    .map((one) => one.toLowerCase())
    .some((one) =>
      parts.some((part) => part.startsWith(one) && /^(?:$|[.?#,\s])/.test(part.slice(one.length))),
    );
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
      case "image": {
        if (page.images.includes(decode(text))) return false;
        const path = decode(text.replace(/^:|[?#].*$/g, "")).replaceAll("\\", "/");
        return !page.images.some((src) => isFile(src, posix.basename(path)));
      }
      case "link":
        return !hasLink(page, text, newLink) && !page.images.includes(decode(text));
      case "anchor":
        return !page.ids.has(text) && !isComment(wordsIn(source));
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
        return !page.rows.some((rows) => rows === Number(text) || rows === Number(text) + 1);
      default: {
        // Signs such as quotes are typeset in different ways; words are not.
        const words = wordsIn(text);
        if (words === "") {
          // Pipes and dashes are a table that only one of the two pages has.
          return !text.split("|").every((part) => /^[:-]*$/.test(part) || page.text.includes(part));
        }
        if (bare.includes(words)) {
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
  const repeats = lostRepeats(counted, bare);
  return units.flatMap((unit) => {
    const repeat = repeats.get(unit);
    if (repeat) return [{ ...unit, repeat }];
    return absent.has(unit) ? [unit] : [];
  });
}
