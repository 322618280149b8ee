import ts from "typescript";

/** How a file imports: a value, only a type, by `import()`, or from a `<script>` of an .astro file. */
export interface Import {
  kind: "value" | "type" | "dynamic" | "script";
  specifier: string;
}

/** The imports of a TypeScript or .astro file. */
export function importsIn(path: string, text: string): Import[] {
  if (!path.endsWith(".astro")) return importsOf(text);
  const front = /^---\n([^]*?)^---$/m.exec(text)?.[1] ?? "";
  const scripts = Array.from(text.matchAll(/<script[^>]*>([^]*?)<\/script>/g), ([, code]) => code);
  const inScripts = importsOf(scripts.join("\n"));
  return [...importsOf(front), ...inScripts.map(({ specifier }) => script(specifier))];
}

const script = (specifier: string): Import => ({ kind: "script", specifier });

function importsOf(code: string): Import[] {
  const file = ts.createSourceFile("code.ts", code, ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier && ts.isStringLiteral(specifier)) {
      found.push({ kind: kindOf(node), specifier: specifier.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return node.argument.literal;
  }
  const isImport =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport ? node.arguments[0] : undefined;
}

function kindOf(node: ts.Node): Import["kind"] {
  if (ts.isCallExpression(node)) return "dynamic";
  if (ts.isImportTypeNode(node)) return "type";
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? "type" : "value";
  if (!ts.isImportDeclaration(node) || !node.importClause) return "value";
  const { name, namedBindings, phaseModifier } = node.importClause;
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  const onlyTypes = !name && named.length > 0 && named.every(({ isTypeOnly }) => isTypeOnly);
  return phaseModifier === ts.SyntaxKind.TypeKeyword || onlyTypes ? "type" : "value";
}
