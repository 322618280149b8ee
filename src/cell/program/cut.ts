import { parse } from "es-module-lexer/minimal/js";
import { CompileError, frameAt } from "./compile-error.ts";
import { neededBy, type Names } from "./pieces.ts";
import type { Module } from "../types.ts";
import { refuseUsing } from "./using.ts";

/** The libraries that a cell imports by name. */
export const libraries = ["np", "nn", "plt", "draw", "live"];

const importMeta = -2;
const staticImport = -1;

/**
 * Cuts a cell's JavaScript at its import specifiers.
 *
 * @param siblings the names of the cells that can be imported
 * @param names the names of np's pieces
 * @throws CompileError for imports that are computed or cannot be resolved, and for `using`
 */
export function cut(
  file: string,
  code: string,
  siblings: readonly string[],
  names: Names = {},
): Module {
  refuseUsing(file, code);
  const parts = partsOf(file, code, (specifier) => resolve(specifier, siblings), siblings);
  return { name: file, parts, pieces: neededBy(parts, names) };
}

/**
 * Cuts JavaScript at its import specifiers.
 *
 * @param refOf the name of the module that a specifier means
 * @param siblings the cells that an error message offers
 */
export function partsOf(
  file: string,
  code: string,
  refOf: (specifier: string) => string | undefined,
  siblings: readonly string[] = [],
): Module["parts"] {
  const parts: Module["parts"] = [];
  let from = 0;
  for (const { n: specifier, s, e, d } of imports(file, code)) {
    if (d === importMeta) continue;
    if (specifier === undefined) {
      const message = `import() takes a plain string, received ${code.slice(s, e)}`;
      throw new CompileError("ImportError", message, frameAt(file, code, s));
    }
    const ref = refOf(specifier);
    if (!ref) {
      throw new CompileError("ImportError", notFound(specifier, siblings), frameAt(file, code, s));
    }
    const quote = d === staticImport ? 0 : 1;
    const [start, end] = [s + quote, e - quote];
    parts.push(code.slice(from, start), { ref, specifier: code.slice(start, end) });
    from = end;
  }
  parts.push(code.slice(from));
  return parts;
}

function imports(file: string, code: string) {
  try {
    return parse(code, file)[0];
  } catch (error) {
    const index = error instanceof Error && "idx" in error ? Number(error.idx) : 0;
    const message = "this cannot be read as a module";
    throw new CompileError("SyntaxError", message, frameAt(file, code, index));
  }
}

/** Resolves `np` to the library, and `./a` and `./a.ts` to the page's cell a.ts. */
function resolve(specifier: string, siblings: readonly string[]): string | undefined {
  if (libraries.includes(specifier)) return specifier;
  const stem = /^\.\/(.+?)(?:\.ts)?$/.exec(specifier)?.[1];
  return siblings.find((file) => stem && file === `${stem}.ts`);
}

/** Says what a cell can import from. */
export function notFound(specifier: string, siblings: readonly string[]): string {
  const cells = siblings.map((file) => `"./${file.replace(/\.ts$/, "")}"`);
  const offers = [...libraries.map((name) => `"${name}"`), ...cells].join(", ");
  return `there is nothing to import from "${specifier}"; a cell of this page can import from ${offers}`;
}
