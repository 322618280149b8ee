import { globSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const src = import.meta.dirname;

/**
 * What a room may import: a room, only its types (`type`), only by `import()` (`dynamic`), or only
 * from the `<script>` of an .astro file (`script`).
 */
const table: Record<string, string[]> = {
  np: [],
  nn: ["np"],
  live: [],
  plt: ["np", "live"],
  draw: ["type np", "live"],
  cell: ["type live"],
  figure: ["type live"],
  control: ["type live"],
  // The libraries are built from their paths, not imported.
  runner: ["cell", "live"],
  // Where a content file is shown is site's to say: `placeOf` comes from outside. What a run shows is
  // drawn here, so that the types of what it said are known.
  proof: ["cell", "runner", "figure", "control", "type live"],
  schema: [],
  markdown: ["cell", "proof", "i18n", "type live"],
  element: ["cell", "live", "runner", "figure", "control", "type editor", "dynamic editor"],
  editor: ["cell"],
  // The reference's prose and code are rendered as those of pages.
  api: ["markdown"],
  i18n: [],
  // The shape of the documents that Markdown files become (`import x from "a.md?html"`).
  site: ["schema", "proof", "i18n", "type markdown", "type api", "script element"],
  pages: ["site", "i18n", "type api"],
  importer: ["cell", "schema"],
};

/** Wires the rooms together. */
const free = ["cli"];

interface Import {
  kind: "value" | "type" | "dynamic" | "script";
  specifier: string;
}

describe("a room imports only what its row in the table says:", () => {
  it.each(Object.keys(table).filter((room) => folders().includes(room)))("%s", (room) => {
    const files = globSync("**/*.{ts,astro}", { cwd: join(src, room) });
    const strays = files
      .filter((file) => !file.endsWith(".test.ts"))
      .flatMap((file) => straysIn(room, join(src, room, file)));
    expect(strays).toEqual([]);
  });
});

describe("the reader of imports", () => {
  it.each<[string, Import["kind"] | undefined]>([
    ['import { a } from "x";', "value"],
    ['import "x";', "value"],
    ['import a, { type B } from "x";', "value"],
    ['export { a } from "x";', "value"],
    ['export * from "x";', "value"],
    ['import type { A } from "x";', "type"],
    ['import { type A, type B } from "x";', "type"],
    ['export type { A } from "x";', "type"],
    ['let a: import("x").A;', "type"],
    ['const a = await import("x");', "dynamic"],
    ['const a = "import b from x";', undefined],
  ])("takes %s for %s", (code, kind) => {
    expect(importsIn("a.ts", code)).toEqual(kind ? [{ kind, specifier: "x" }] : []);
  });

  it("reads the front matter and the scripts of .astro files", () => {
    const file =
      '---\nimport a from "x";\n---\n<p>import</p>\n<script>\n  import "y";\n</script>\n';
    expect(importsIn("a.astro", file)).toEqual([
      { kind: "value", specifier: "x" },
      { kind: "script", specifier: "y" },
    ]);
  });
});

describe("the map of rooms in CONTRIBUTING.md", () => {
  it("lists every folder of src, and no other", () => {
    const text = readFileSync(join(src, "../CONTRIBUTING.md"), "utf8");
    const listed = Array.from(text.matchAll(/^src\/([\w-]+)\/ /gm), ([, room]) => room);
    expect(listed.toSorted()).toEqual(folders().toSorted());
  });

  it("is of rooms that the table knows", () => {
    expect(folders().filter((room) => !(room in table) && !free.includes(room))).toEqual([]);
  });
});

function folders(): string[] {
  const entries = readdirSync(src, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** The imports of a file that lead to a room which its own may not import so. */
function straysIn(room: string, path: string): string[] {
  return importsIn(path, readFileSync(path, "utf8")).flatMap(({ kind, specifier }) => {
    const target = roomOf(path, specifier);
    if (!target || target === room) return [];
    const allowed = table[room].includes(target) || table[room].includes(`${kind} ${target}`);
    return allowed ? [] : [`${relative(src, path)} imports (${kind}) ${specifier}`];
  });
}

/** The room that a specifier leads to; none for packages and for files outside src. */
function roomOf(path: string, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return specifier in table ? specifier : undefined;
  const [room, ...rest] = relative(src, join(dirname(path), specifier)).split(/[\\/]/);
  return room !== ".." && rest.length > 0 ? room : undefined;
}

function importsIn(path: string, text: string): Import[] {
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
