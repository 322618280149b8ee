import { codeDigest, digest, remember } from "../../cache/index.ts";
import { compile, stripTypes } from "../../cell/program/compile.ts";
import { CompileError } from "../../cell/program/compile-error.ts";
import { cut } from "../../cell/program/cut.ts";
import { link, LinkError } from "../../cell/program/link.ts";
import { namesIn } from "../../cell/program/pieces.ts";
import { isTaken } from "../../cell/fences/taken.ts";
import type { Cell, Module, Problem, Program } from "../../cell/types.ts";
import type { Page } from "./scan.ts";

export interface CompiledCells {
  modules: Map<string, Module>;
  programs: Map<string, Program>;
  sources: Map<string, string>;
  problems: Problem[];
  /** Imports that name no cell of the page. */
  ofImports: Problem[];
}

const compiler = new URL("../../cell/program/compile.ts", import.meta.url).href;
let code: string | undefined;

/** Compiles and links the cells of a page that will run. */
export async function compileCells(
  page: Page,
  cells: readonly Cell[],
  libraries: ReadonlyMap<string, Module>,
): Promise<CompiledCells> {
  const live = cells.filter(({ options }) => !options.static && options.file);
  const siblings = live.map(({ options }) => options.file);
  const modules = new Map<string, Module>();
  const programs = new Map<string, Program>();
  const problems: Problem[] = [];
  const ofImports: Problem[] = [];
  const names = namesIn(libraries);
  const stripped = await withoutTypes(page, live);

  for (const cell of live) {
    try {
      const { file } = cell.options;
      const known = stripped[file];
      const module =
        known === undefined
          ? compile(file, cell.code, siblings, names)
          : cut(file, known, siblings, names);
      modules.set(file, module);
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
      // The same error is reported at the cell that this one takes its code from.
      if (isTaken(cell.options)) continue;
      const message = `${cell.options.file}:${error.at.line}:${error.at.column}: ${error.name}: ${error.message}`;
      const list = error.name === "ImportError" ? ofImports : problems;
      list.push({ file: page.file, line: cell.line + error.at.line, message });
    }
  }
  const known = new Map([...libraries, ...modules]);
  const formatter = libraries.get("inspect");
  for (const cell of live) {
    if (!modules.has(cell.options.file)) continue;
    try {
      const program = link(known, cell.options.file);
      if (formatter) program.modules.unshift(formatter);
      programs.set(cell.options.file, program);
    } catch (error) {
      if (!(error instanceof LinkError)) throw error;
      // The missing module did not compile, which is reported separately.
      if (error.missing || cell.options.same) continue;
      problems.push({ file: page.file, line: cell.line, message: error.message });
    }
  }
  const sources = new Map(live.map((cell) => [cell.options.file, cell.code]));
  return { modules, programs, sources, problems, ofImports };
}

/** The cells of the last version of each page, with their code without types. */
const last = new Map<string, ReadonlyMap<string, string>>();

/** The code of cells without types, by their names; recalled. Cells with bad syntax are left out. */
async function withoutTypes(page: Page, cells: readonly Cell[]): Promise<Record<string, string>> {
  code ??= codeDigest(compiler);
  const sources = cells.map(({ options, code }): [string, string] => [options.file, code]);
  const known = last.get(page.file);
  const stripped = await remember(digest(["cells without types", code, sources]), () =>
    Object.fromEntries(
      sources.flatMap(([file, source]) => {
        try {
          return [[file, known?.get(source) ?? stripTypes(file, source)]];
        } catch (error) {
          if (error instanceof CompileError) return [];
          throw error;
        }
      }),
    ),
  );
  last.set(page.file, new Map(sources.map(([file, source]) => [source, stripped[file]])));
  return stripped;
}
