import { placed, withoutPlaced } from "./items.ts";
import { squeezed, wordsIn } from "./squeezed.ts";
import type { Tree } from "./tree.ts";

/** The marks of footnotes that kramdown and this site make, and those of authors. */
const marks = "sup > a.footnote, [data-footnote-ref]";

/** Replaces the mark of each footnote with the beginning of its note. */
export function markNotes(tree: Tree): void {
  for (const back of [...tree.querySelectorAll(".reversefootnote, [data-footnote-backref]")])
    back.remove();
  for (const mark of [...tree.querySelectorAll(`${marks}, a[href^='#fn']`)]) {
    if (!mark.matches(marks)) {
      mark.remove();
      continue;
    }
    const id = (mark.getAttribute("href") ?? "").replace("#", "");
    const note = tree.ownerDocument.getElementById(id) ?? undefined;
    const words = wordsIn(squeezed(withoutPlaced(note?.textContent ?? "")));
    mark.replaceWith(placed("mark", words.slice(0, 80)));
  }
}
