import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { libraries } from "../cell/program/cut.ts";

const src = fileURLToPath(new URL("../", import.meta.url));

/** The tags of a docstring that only this project reads. */
const ours = /^ *\* @(?:numpy|group|hidden)\b.*\n/gm;

/**
 * The types of the libraries that readers import, as files below node_modules: "np/index.d.ts".
 *
 * @throws Error if a library's types cannot be emitted
 */
export function declarations(): Record<string, string> {
  const entries = libraries.map((name) => `${src}${name}/index.ts`);
  const program = ts.createProgram(entries, {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    types: [],
    paths: Object.fromEntries(libraries.map((name) => [name, [`${src}${name}/index.ts`]])),
    strict: true,
    declaration: true,
    // `npm test` checks the types of the libraries, which takes longer than to emit them.
    noCheck: true,
    emitDeclarationOnly: true,
    stripInternal: true,
    allowImportingTsExtensions: true,
    rootDir: src,
    outDir: src,
  });
  const files: Record<string, string> = {};
  const write: ts.WriteFileCallback = (path, text) => {
    const own = relative(src, path).replaceAll("\\", "/");
    files[own] = text
      .replaceAll(/((?:from|import|declare module) "\.[^"]*|import\("\.[^"]*)\.ts"/g, '$1.js"')
      .replaceAll(ours, "");
  };
  const { emitSkipped } = program.emit(undefined, write, undefined, true, {
    afterDeclarations: [withoutInternal(program.getTypeChecker())],
  });
  if (emitSkipped)
    throw new Error(`declarations: no types were emitted for ${libraries.join(", ")}`);
  return files;
}

/**
 * Removes the exports of declarations marked `@internal`, which their own files no longer contain.
 */
function withoutInternal(
  checker: ts.TypeChecker,
): ts.TransformerFactory<ts.SourceFile | ts.Bundle> {
  const isPublic = (element: ts.ExportSpecifier) => {
    const { name } = ts.getOriginalNode(element) as ts.ExportSpecifier;
    const symbol = checker.getSymbolAtLocation(name);
    const [declared] = (symbol && checker.getAliasedSymbol(symbol).declarations) ?? [];
    const tags = declared ? ts.getJSDocTags(declared) : [];
    return tags.every(({ tagName }) => tagName.text !== "internal");
  };
  return (context) => (file) => {
    const visit = (node: ts.Node) => {
      const clause = ts.isExportDeclaration(node) ? node.exportClause : undefined;
      if (!clause || !ts.isNamedExports(clause)) return node;
      return clause.elements.some(isPublic) ? node : undefined;
    };
    return ts.visitEachChild(file, visit, context);
  };
}
