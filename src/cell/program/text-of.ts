import type { Module } from "../types.ts";

/** The text of a module, with a URL or any other text in place of each import. */
export function textOf(module: Module, urlOf: (name: string) => string): string {
  return module.parts.map((part) => (typeof part === "string" ? part : urlOf(part.ref))).join("");
}
