import ts from "typescript";

/**
 * The type checker's results for a program: its errors, and the types of its constants on hover.
 */
interface Verdict {
  errors: string[];
  hovers: Record<string, string>;
}

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  types: [],
};

const folder = `${import.meta.dirname.replaceAll("\\", "/")}/`;

/** Type-checks programs that import np. */
export function check<Name extends string>(programs: Record<Name, string>): Record<Name, Verdict> {
  const files = new Map(
    Object.entries<string>(programs).map(([name, code]) => [
      `${folder}${name}.program.ts`,
      `import * as np from "../index.ts";\n${code}`,
    ]),
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, target) => {
    const text = files.get(name);
    return text === undefined
      ? getSourceFile(name, target)
      : ts.createSourceFile(name, text, target);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  const verdict = (name: string) => judge(program, `${folder}${name}.program.ts`);
  const verdicts = Object.keys(programs).map((name) => [name, verdict(name)]);
  return Object.fromEntries(verdicts) as Record<Name, Verdict>;
}

function judge(program: ts.Program, file: string): Verdict {
  const source = program.getSourceFile(file);
  if (!source) throw new Error(`check: no such program, received ${file}`);
  const errors = program
    .getSemanticDiagnostics(source)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  const checker = program.getTypeChecker();
  const names = source.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .flatMap(({ declarationList }) => declarationList.declarations.map(({ name }) => name));
  const hovers = names.map((name) => [
    name.getText(source),
    checker.typeToString(checker.getTypeAtLocation(name)),
  ]);
  return { errors, hovers: Object.fromEntries(hovers) };
}
