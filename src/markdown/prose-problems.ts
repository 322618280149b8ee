import type { Problem } from "../cell/types.ts";
import { outlineDrifts } from "./outline-drifts.ts";
import type { Prose } from "./prose.ts";

/** A page with what its text is. */
export interface ReadPage {
  file: string;
  lang: string;
  /** The same for a page and its translation; nothing where that is not known. */
  pair?: string;
  prose: Prose;
}

/** What is wrong with the text of pages, and where a page and its translation differ. */
export function proseProblems(pages: readonly ReadPage[]): Problem[] {
  const own = pages.flatMap(({ file, prose }) =>
    prose.problems.map((problem) => ({ file, ...problem })),
  );
  const drifts = pages.filter(isReadable).flatMap((page) => {
    const other = pages.find(
      ({ pair, lang }) => pair !== undefined && pair === page.pair && lang > page.lang,
    );
    if (!other || !isReadable(other)) return [];
    const [mine, theirs] = [page, other].map(({ file, prose }) => ({
      file,
      sections: prose.sections,
    }));
    return outlineDrifts(mine, theirs);
  });
  return [...own, ...drifts];
}

/** Whether a page could be parsed; each has a section for its top. */
function isReadable({ prose }: ReadPage): boolean {
  return prose.sections.length > 0;
}
