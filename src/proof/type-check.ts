import { fileURLToPath } from "node:url";
import ts from "typescript";
import { libraries } from "../cell/cut.ts";
import type { Problem } from "../cell/types.ts";
import type { ProvedCell, ProvedPage } from "./prove.ts";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  erasableSyntaxOnly: false,
  paths: Object.fromEntries(
    libraries.map((name) => [
      name,
      [fileURLToPath(new URL(`../${name}/index.ts`, import.meta.url))],
    ]),
  ),
};

/**
 * Checks the types of all cells against the libraries. A cell with `type-error="…"` must have errors,
 * all of which say that; any other cell must have none.
 */
export function typeProblems(pages: readonly ProvedPage[]): Problem[] {
  const cells = new Map<string, { page: ProvedPage; proved: ProvedCell }>();
  pages.forEach((page, index) => {
    for (const proved of page.cells) {
      const { file } = proved.cell.options;
      if (file && !proved.cell.options.static)
        cells.set(`/cells/${index}/${file}`, { page, proved });
    }
  });
  const codes = new Map(Array.from(cells, ([path, { proved }]) => [path, proved.cell.code]));
  const diagnosticsOf = typeChecker(codes);
  return [...cells].flatMap(([path, { page, proved }]) => {
    // A cell marked `same` has the type errors of the cell whose code it takes.
    if (page.malformed || !proved.module || proved.cell.options.same) return [];
    return judge(page.page.file, proved, diagnosticsOf(path));
  });
}

/**
 * Reads programs as if they were files, as cells are read, and tells what the checker says of each.
 *
 * @param codes TypeScript, by paths below /cells/
 */
export function typeChecker(
  codes: ReadonlyMap<string, string>,
): (path: string) => readonly ts.Diagnostic[] {
  const program = ts.createProgram([...codes.keys()], options, hostOf(codes));
  return (path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path));
}

/** The real files, and the programs as if they were files. */
function hostOf(codes: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { fileExists, directoryExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => codes.has(path) || fileExists(path);
  host.directoryExists = (path) => path.startsWith("/cells") || (directoryExists?.(path) ?? true);
  host.readFile = (path) => codes.get(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const code = codes.get(path);
    if (code === undefined) return getSourceFile(path, version, ...rest);
    return ts.createSourceFile(path, code, version);
  };
  return host;
}

function judge(
  file: string,
  { cell }: ProvedCell,
  diagnostics: readonly ts.Diagnostic[],
): Problem[] {
  const expected = cell.options.typeError;
  if (expected !== undefined && diagnostics.length === 0) {
    const message = `${cell.options.file} is marked type-error="${expected}" but its types are right`;
    return [{ file, line: cell.line, message }];
  }
  return diagnostics.flatMap((diagnostic) => {
    const said = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
    if (expected !== undefined && said.includes(expected)) return [];
    const start = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
    const [line, column] = [(start?.line ?? 0) + 1, (start?.character ?? 0) + 1];
    const message = `${cell.options.file}:${line}:${column}: type error: ${said}`;
    return [{ file, line: cell.line + line, message }];
  });
}
