import styles from "../styles/footnote.css?url";
import { make } from "./make.ts";
import { addStyles } from "./styles.ts";
import { openTerm } from "./terms.ts";

/**
 * Shows a footnote beside its number on hover and keyboard focus, as terms show their definitions. A
 * click on the number still leads to the footnote.
 */
export async function openFootnotes(): Promise<void> {
  if (!("popover" in HTMLElement.prototype)) return;
  await addStyles(styles);
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-footnote-ref]")) {
    const note = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const number = link.parentElement;
    if (!note || !number) continue;
    const box = make(
      "div",
      { class: "definition footnote", dir: "auto", popover: "" },
      ...copied(note),
    );
    // A long one scrolls by keyboard, too.
    box.addEventListener("toggle", () => {
      if (box.scrollHeight > box.clientHeight) box.tabIndex = 0;
    });
    number.classList.add("term");
    number.append(box);
    openTerm(number, box);
  }
}

/** What is left out of a copied footnote: links back to its numbers, definitions, and other footnotes. */
const leftOut = "[data-footnote-backref], [popover]";

/** The contents of a footnote, in which terms are plain text, without ids. */
function copied(note: HTMLElement): ChildNode[] {
  const copy = note.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll(leftOut)) element.remove();
  for (const term of copy.querySelectorAll(".term button")) term.replaceWith(...term.childNodes);
  for (const element of copy.querySelectorAll("[id]")) element.removeAttribute("id");
  return [...copy.childNodes];
}
