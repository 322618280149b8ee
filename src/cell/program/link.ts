import { assembled, namesIn } from "./pieces.ts";
import type { Module, Program } from "../types.ts";

/** Why a program cannot be linked; `missing` is the missing module, if that is the reason. */
export class LinkError extends Error {
  override name = "ImportError";
  readonly missing?: string;

  constructor(message: string, missing?: string) {
    super(message);
    this.missing = missing;
  }
}

/**
 * Links one module to a program: all modules that it imports, in order of evaluation, and itself
 * last. Of np, the program contains the pieces that its modules need.
 *
 * @param modules cells and libraries by name
 * @throws LinkError for a missing module, and for a cycle, whose members it names
 */
export function link(modules: ReadonlyMap<string, Module>, entry: string): Program {
  const ordered = new Set<Module>();
  const made = assembled(piecesOf(needed(modules, entry)), namesIn(modules));
  const all = new Map([...modules, ...made.map((module) => [module.name, module] as const)]);
  const visit = (name: string, path: string[]) => {
    const module = all.get(name);
    if (!module) {
      throw new LinkError(`there is no module "${name}" for ${path.at(-1) ?? "the run"}`, name);
    }
    const seen = path.indexOf(name);
    if (seen >= 0) {
      const cycle = [...path.slice(seen), name].join(" → ");
      throw new LinkError(
        `these cells import each other in a cycle: ${cycle}; move what they share to a separate cell`,
      );
    }
    if (ordered.has(module)) return;
    for (const ref of refs(module)) visit(ref, [...path, name]);
    ordered.add(module);
  };
  visit(entry, []);
  return { modules: [...ordered] };
}

/**
 * A module and all that it imports, directly or through others. np is not among them, but its
 * pieces are that these modules need.
 */
export function needed(modules: ReadonlyMap<string, Module>, entry: string): Set<Module> {
  const found = new Set<Module>();
  const visit = (name: string) => {
    const module = modules.get(name);
    if (!module || name === "np" || found.has(module)) return;
    found.add(module);
    refs(module).forEach(visit);
  };
  visit(entry);
  piecesOf(found).forEach(visit);
  return found;
}

/** The pieces of np that a program with these modules contains. */
export function piecesOf(modules: Iterable<Module>): string[] {
  const all = [...modules];
  if (!all.some((module) => refs(module).includes("np"))) return [];
  return [...new Set(all.flatMap(({ pieces = [] }) => pieces))].sort();
}

/** The names of the modules that a module imports. */
export function refs(module: Module): string[] {
  const names = module.parts.flatMap((part) => (typeof part === "string" ? [] : [part.ref]));
  return [...new Set(names)];
}
