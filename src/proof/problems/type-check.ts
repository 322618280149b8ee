import { codeDigest, digest, keep, recall } from "../../cache/index.ts";
import { libraries } from "../../cell/program/cut.ts";
import { isTaken } from "../../cell/fences/taken.ts";
import type { Problem } from "../../cell/types.ts";
import type { ProvedCell, ProvedPage } from "../prove.ts";
import type { Diagnostic } from "./type-checker.ts";

/** A cell to check. */
interface Checked {
  file: string;
  proved: ProvedCell;
  /** Its code and the code of the cells that it imports, with paths below /cells/. */
  codes: (readonly [path: string, code: string])[];
  /** The digest of everything that the checker's result depends on. */
  key: string;
}

/** The code, besides the cells, that the checker's result depends on. */
const checker = ["./type-checker.ts", ...libraries.map((name) => `../../${name}/index.ts`)].map(
  (file) => new URL(file, import.meta.url).href,
);

/**
 * Checks the types of all cells against the libraries. A cell with `type-error="…"` must have
 * errors, all of which contain this text; any other cell must have none. The result for a cell is
 * recalled until the cell, a cell that it imports, a library or the checker changes.
 */
export async function typeProblems(pages: readonly ProvedPage[]): Promise<Problem[]> {
  const code = codeDigest(...checker);
  const cells = pages.flatMap((page, index) => checkedCells(page, index, code));
  const known = await Promise.all(cells.map(({ key }) => recall<Diagnostic[]>(key)));
  const fresh = await check(cells.filter((_, i) => known[i] === undefined));
  return cells.flatMap(({ file, proved, key }, i) =>
    judge(file, proved, known[i] ?? fresh.get(key) ?? []),
  );
}

function checkedCells({ page, cells }: ProvedPage, index: number, code: string): Checked[] {
  const siblings = cells.filter(({ cell }) => cell.options.file && !cell.options.static);
  return siblings.flatMap((proved) => {
    // The type errors of code from elsewhere are reported there.
    if (!proved.module || proved.unclear || isTaken(proved.cell.options)) return [];
    const codes = withImports(proved, siblings).map(({ cell }) => [cell.options.file, cell.code]);
    return {
      file: page.file,
      proved,
      codes: codes.map(([file, code]) => [`/cells/${index}/${file}`, code] as const),
      key: digest(["types", code, codes]),
    };
  });
}

/**
 * A cell and the cells of its page that it imports, directly or indirectly, including type-only
 * imports.
 */
function withImports(proved: ProvedCell, siblings: readonly ProvedCell[]): ProvedCell[] {
  const found = new Set([proved]);
  for (const { cell } of found) {
    for (const sibling of siblings) {
      const stem = sibling.cell.options.file.replace(/\.ts$/, "");
      const specifiers = ["'", '"'].flatMap((quote) =>
        ["", ".ts"].map((end) => `${quote}./${stem}${end}${quote}`),
      );
      if (specifiers.some((specifier) => cell.code.includes(specifier))) found.add(sibling);
    }
  }
  return [...found];
}

/** Checks these cells and returns the results by key; loads TypeScript only if there are any. */
async function check(cells: readonly Checked[]): Promise<Map<string, Diagnostic[]>> {
  const found = new Map<string, Diagnostic[]>();
  if (cells.length === 0) return found;
  const { typeChecker } = await import("./type-checker.ts");
  const diagnosticsOf = typeChecker(new Map(cells.flatMap(({ codes }) => codes)));
  for (const { codes, key } of cells) {
    found.set(key, diagnosticsOf(codes[0][0]));
  }
  await Promise.all(Array.from(found, ([key, diagnostics]) => keep(key, diagnostics)));
  return found;
}

function judge(file: string, { cell }: ProvedCell, said: readonly Diagnostic[]): Problem[] {
  const expected = cell.options.typeError;
  if (expected !== undefined && said.length === 0) {
    const message = `${cell.options.file} is marked type-error="${expected}" but has no type error: remove the option`;
    return [{ file, line: cell.line, message }];
  }
  return said.flatMap(({ line, column, text }) => {
    if (expected !== undefined && text.includes(expected)) return [];
    const lacks =
      expected === undefined ? "" : ` The text of type-error="${expected}" is not in this error.`;
    const message = `${cell.options.file}:${line}:${column}: type error: ${text}${lacks}`;
    return [{ file, line: cell.line + line, message }];
  });
}
