import { readFileSync } from "node:fs";
import { cellsOf } from "../../cell/fences/fence.ts";
import type { Options } from "../../cell/types.ts";
import type { Heading } from "../../markdown/index.ts";
import type { DescribedLink } from "./view.ts";

/** A page that is a part of another, with its headings. */
interface PartPage extends DescribedLink {
  file: string;
  headings: readonly Heading[];
}

/** A part in the list of parts; an entry has an id unless another entry or heading has it. */
export interface Part extends DescribedLink {
  id?: string;
  /** The id of its title without the number. */
  nameId?: string;
  headings: { id?: string; slug: string; text: string }[];
  /** The files of its cells. */
  cells: string[];
}

/**
 * The parts of a page with the anchors that lead to them: a long page that was divided had a
 * heading with the title of each part, mostly with its number, and the headings and cells of the
 * part below it.
 *
 * @param own the headings of the page itself, whose ids are taken
 */
export function partsOf(pages: readonly PartPage[], own: readonly Heading[]): Part[] {
  const taken = new Set(own.map(({ slug }) => slug));
  const free = (id: string) => {
    if (taken.has(id)) return undefined;
    taken.add(id);
    return id;
  };
  return pages.map(({ file, headings, title, path, description }) => ({
    title,
    path,
    description,
    id: free(headingId(title)),
    nameId: free(headingId(title.replace(/^[\d.]+ /, ""))),
    headings: headings
      .filter(({ depth }) => depth === 2)
      .map(({ slug, text }) => ({ id: free(slug), slug, text })),
    cells: cellNames(file),
  }));
}

/** The id of a heading with this text. */
export function headingId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

/**
 * The cells of a page that the page above it had before it was divided: those whose code the page
 * contains, unless the page above has a cell of the same name.
 */
export function movedCells(file: string, above: string): string[] {
  const kept = new Set(optionsOf(above).map(({ file }) => file));
  return cellNames(file).filter((name) => !kept.has(name));
}

/** The names of the cells whose code a page contains. */
function cellNames(file: string): string[] {
  return optionsOf(file)
    .filter(({ from }) => from === undefined)
    .map(({ file }) => file);
}

function optionsOf(file: string): Options[] {
  return cellsOf(file, readFileSync(file, "utf8")).cells.map(({ options }) => options);
}
