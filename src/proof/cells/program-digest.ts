import { digest } from "../../cache/index.ts";
import type { Module, Program } from "../../cell/types.ts";

const known = new WeakMap<Module, string>();

/** A digest of a program. A library is part of many programs, so each module is read once. */
export function programDigest({ modules, ...rest }: Program): string {
  const digestOf = (module: Module) => {
    const before = known.get(module);
    if (before !== undefined) return before;
    const made = digest(module);
    known.set(module, made);
    return made;
  };
  return digest([modules.map(digestOf), rest]);
}
