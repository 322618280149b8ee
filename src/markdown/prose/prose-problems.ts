import type { Problem } from "../../cell/types.ts";
import { outlineDrifts } from "../outline/outline-drifts.ts";
import type { Item } from "../outline/outline.ts";
import { isInBook } from "../place.ts";
import type { Prose } from "./prose.ts";

/** A page with the results of reading its text. */
export interface ReadPage {
  file: string;
  lang: string;
  /** An identifier that a page and its translation share; undefined if unknown. */
  pair?: string;
  prose: Prose;
  /** A digest of its text and of the images in it. */
  digest: string;
}

/**
 * Returns the problems in the text of pages, and the differences between pages and their
 * translations.
 *
 * @param targetOf says where a link of a file leads, in the same words for a page and its
 * translation; undefined for links whose addresses say so themselves, and for those that lead
 * nowhere
 */
export function proseProblems(
  pages: readonly ReadPage[],
  targetOf: (url: string, file: string) => string | undefined,
): Problem[] {
  const own = pages.flatMap(({ file, prose }) =>
    prose.problems.map((problem) => ({ file, ...problem })),
  );
  const paired = Map.groupBy(pages, ({ pair }) => pair);
  const drifts = pages.filter(isReadable).flatMap((page) => {
    const pair = page.pair === undefined ? [] : paired.get(page.pair);
    const other = pair?.find(({ lang }) => lang > page.lang);
    if (!other || !isReadable(other)) return [];
    // Where a page has no translation, a link to it leads nowhere in one language. It still
    // corresponds to the same link of the other.
    const keyOf = ({ written, key }: Item, file: string, otherFile: string) =>
      targetOf(written, file) ?? targetOf(written, otherFile) ?? key;
    const outline = ({ file, prose }: ReadPage, otherFile: string) => ({
      file,
      sections: prose.sections.map((section) => ({
        ...section,
        items: section.items.map((item) =>
          item.kind === "link" ? { ...item, key: keyOf(item, file, otherFile) } : item,
        ),
      })),
    });
    const drifts = outlineDrifts(outline(page, other.file), outline(other, page.file));
    if (isInBook(page.file)) return drifts;
    return drifts.map((drift): Problem => ({ ...drift, warning: true, kind: "drift" }));
  });
  return [...own, ...drifts];
}

/** Whether a page could be parsed; each has a section for its top. */
function isReadable({ prose }: ReadPage): boolean {
  return prose.sections.length > 0;
}
