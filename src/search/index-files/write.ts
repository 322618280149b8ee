import { levels, writePostings } from "./postings.ts";
import { separatorOf, writeShard, type ShardLine } from "./shards.ts";
import {
  kinds,
  type IndexedPage,
  type Manifest,
  type Pack,
  type PackedCode,
  type PackedPage,
} from "../types.ts";
import type { WeighedPage, WeighedSection } from "./weigh.ts";

/** The constants of BM25: saturation by repetition, and the effect of a section's length. */
const saturation = 1.2;
const lengthEffect = 0.4;

/**
 * The sizes at which files are full, in bytes before compression. With many sections they are larger,
 * so that the manifest stays small.
 */
const sizes = { few: { terms: 700, texts: 500 }, many: { terms: 8000, texts: 3000 } };
const many = 2000;

/** An index: its manifest without the names of the other files, and their texts. */
export interface WrittenIndex {
  manifest: Omit<Manifest, "folder" | "digests">;
  /** `codes` has the code of each pack; it is empty if there is none. */
  texts: { shards: string[]; packs: string[]; codes: string[] };
}

/** Makes the index of the pages of one language. */
export function writeIndex(pages: readonly WeighedPage[]): WrittenIndex {
  const sorted = kinds.flatMap((kind) => pages.filter(({ page }) => page.kind === kind));
  const sections = sorted.flatMap((one) => one.sections);
  const ordered = sorted.map(({ page }) => page);
  const size = sections.length > many ? sizes.many : sizes.few;
  const shards = cut(linesOf(sections), size.terms, ([term, postings]) => bytesOf(term + postings));
  const packs = packsOf(ordered, size.texts);
  return {
    manifest: {
      count: sections.length,
      ends: endsOf(ordered),
      pages: ordered.map(({ sections }) => sections.length),
      shards: shards.map(([[first]], i) => separatorOf(shards[i - 1]?.at(-1)?.[0], first)),
      packs: packs.map(({ sections }) => sections),
    },
    texts: {
      shards: shards.map(writeShard),
      packs: packs.map(({ pack }) => JSON.stringify(pack)),
      codes: packs.map(({ code }) => (code.some(Boolean) ? JSON.stringify(code) : "")),
    },
  };
}

/** The terms, sorted, with their postings. */
function linesOf(sections: readonly WeighedSection[]): ShardLine[] {
  const average = sections.reduce((sum, { length }) => sum + length, 0) / (sections.length || 1);
  const postings = new Map<string, number[]>();
  for (const [number, { terms, weights, length }] of sections.entries()) {
    const norm = saturation * (1 - lengthEffect + (lengthEffect * length) / (average || 1));
    for (const [i, term] of terms.entries()) {
      const count = weights[i];
      const impact = Math.max(1, Math.round((levels * count) / (count + norm)));
      const list = postings.get(term);
      if (list) list.push(number, impact);
      else postings.set(term, [number, impact]);
    }
  }
  // Without a function, strings are sorted as the operators < and > order them, as shards are.
  return [...postings.keys()].sort().map((term) => [term, writePostings(postings.get(term) ?? [])]);
}

function endsOf(pages: readonly IndexedPage[]): Manifest["ends"] {
  let end = 0;
  const ends = kinds.map((kind) => {
    for (const page of pages) if (page.kind === kind) end += page.sections.length;
    return [kind, end];
  });
  return Object.fromEntries(ends) as Manifest["ends"];
}

/** Packs of neighbouring sections; each repeats the page of its first section. */
function packsOf(
  pages: readonly IndexedPage[],
  size: number,
): { sections: number; pack: Pack; code: PackedCode }[] {
  const all = pages.flatMap((page) => page.sections.map((section) => ({ page, section })));
  const parts = cut(all, size, ({ section: { heading, text } }) => bytesOf(heading + text));
  return parts.map((some) => {
    const pack = Array.from(
      Map.groupBy(some, ({ page }) => page),
      ([{ path, title, number = "" }, here]): PackedPage => [
        path,
        title,
        number,
        here.map(({ section: { anchor, heading, text, code } }) => [
          anchor,
          heading,
          text,
          code === "" ? 0 : 1,
        ]),
      ],
    );
    return { sections: some.length, pack, code: some.map(({ section }) => section.code) };
  });
}

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

const encoder = new TextEncoder();

/** Cuts a list into parts of about a size, without cutting an item. */
function cut<T>(items: readonly T[], size: number, sizeOf: (item: T) => number): T[][] {
  const parts: T[][] = [];
  let full = size;
  for (const item of items) {
    if (full >= size) {
      parts.push([]);
      full = 0;
    }
    parts[parts.length - 1].push(item);
    full += sizeOf(item);
  }
  return parts;
}
