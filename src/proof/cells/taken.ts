import { posix } from "node:path";
import { cellsOf } from "../../cell/fences/fence.ts";
import { isTaken } from "../../cell/fences/taken.ts";
import type { Cell, Problem } from "../../cell/types.ts";
import type { Page } from "./scan.ts";

/**
 * The pages on which the cells of a page depend: its translations, and for each cell with `from`
 * that page with its translations.
 */
export function relatedPages(page: Page, pages: readonly Page[]): Page[] {
  const froms = mayTake(page) ? cellsOf(page.file, page.text).cells : [];
  const sources = froms.map(({ options }) => sourceOf(page, options.from, pages));
  const all = [page, ...sources].flatMap((one) =>
    one ? [one, ...translationsIn(pages, one)] : [],
  );
  return [...new Set(all)].filter((one) => one !== page);
}

/** Whether cells of a page may depend on other pages than its translation. */
export function mayTake({ text }: Page): boolean {
  return text.includes(" from=");
}

/**
 * Gives each cell marked `same` the code, output and twin of its counterpart in the first
 * translation that contains the code, and each cell with `from` those of the cell of its name on
 * that page, with its options.
 *
 * @param related pages of which those of `relatedPages` are a part
 */
export function takeCode(page: Page, cells: readonly Cell[], related: readonly Page[]): Problem[] {
  return cells.flatMap((cell) => {
    const message = isTaken(cell.options) && take(page, cell, related);
    return message ? [{ file: page.file, line: cell.line, message }] : [];
  });
}

/** Gives a cell what it takes, or returns why that fails. */
function take(page: Page, cell: Cell, related: readonly Page[]): string | undefined {
  const { from, file } = cell.options;
  const source = sourceOf(page, from, related);
  const translations = translationsIn(related, source ?? page);
  let other: Cell | undefined;
  if (from === undefined) {
    other = writtenCell(file, translations);
    if (!other) {
      const files = translations.map((one) => one.file).join(" or ");
      const where = files ? `in ${files}` : "because this page has no translation";
      return `"same" finds no cell "${file}" ${where}: write the code here`;
    }
  } else {
    if (!source) {
      return `from="${from}" names no page in the folder of this one: write the name of its file without ".mdx"`;
    }
    other = cellNamed(file, source);
    if (other?.options.same) other = writtenCell(file, translations);
    if (!other || isTaken(other.options)) {
      return `from="${from}" finds no cell "${file}" with code in ${source.file}: name the page that contains its code`;
    }
    cell.options = { ...other.options, from };
    cell.source = { title: source.title, page: source.page };
  }
  cell.code = other.code;
  cell.output ??= other.output;
  cell.twin ??= other.twin;
  return undefined;
}

function cellNamed(file: string, page: Page): Cell | undefined {
  return cellsOf(page.file, page.text).cells.find(({ options }) => options.file === file);
}

/** The cell of this name that contains its code, in the first of these pages that has one. */
function writtenCell(file: string, pages: readonly Page[]): Cell | undefined {
  for (const page of pages) {
    const cell = cellNamed(file, page);
    if (cell && !isTaken(cell.options)) return cell;
  }
  return undefined;
}

/** The page that `from` names. */
function sourceOf(page: Page, from: string | undefined, pages: readonly Page[]): Page | undefined {
  if (from === undefined) return undefined;
  const path = posix.join(posix.dirname(page.file), from);
  return pages.find(({ file }) => file !== page.file && file.replace(/\.mdx?$/, "") === path);
}

function translationsIn(pages: readonly Page[], page: Page): Page[] {
  return pages.filter(({ pair, lang }) => pair === page.pair && lang !== page.lang);
}

/**
 * Reports a problem of a cell whose code is on another page at the line of its fence, since its
 * output and twin are there too.
 */
export function atFence({ line }: Cell): (problem: Problem) => Problem {
  return (problem) => ({ ...problem, line });
}
