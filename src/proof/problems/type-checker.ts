import { fileURLToPath } from "node:url";
import ts from "typescript";
import { libraries, notFound } from "../../cell/program/cut.ts";

/** A message of the type checker; line and column are counted from 1. */
export interface Diagnostic {
  line: number;
  column: number;
  text: string;
}

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
      [fileURLToPath(new URL(`../../${name}/index.ts`, import.meta.url))],
    ]),
  ),
};

/**
 * Creates a type checker for programs in memory, and returns a function that checks one of them.
 *
 * @param codes TypeScript, by paths below /cells/
 */
export function typeChecker(codes: ReadonlyMap<string, string>): (path: string) => Diagnostic[] {
  const program = ts.createProgram([...codes.keys()], options, hostOf(codes));
  return (path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(plain);
}

function plain({ file, start = 0, code, messageText }: ts.Diagnostic): Diagnostic {
  const at = file?.getLineAndCharacterOfPosition(start) ?? { line: 0, character: 0 };
  const said = ts.flattenDiagnosticMessageText(messageText, "\n");
  const [text, advice] = said.split(" Do you need to install type definitions");
  const specifier = /^(["'])(.*?)\1/.exec(file?.text.slice(start) ?? "")?.[2];
  const isModule = specifier !== undefined && (code === noModule || advice !== undefined);
  return {
    line: at.line + 1,
    column: at.character + 1,
    // A cell cannot use what is installed.
    text: isModule ? notFound(specifier, []) : text,
  };
}

/** The code of TypeScript's error for a module that does not exist. */
const noModule = 2307;

/** A compiler host that serves real files, and the programs as virtual files. */
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
