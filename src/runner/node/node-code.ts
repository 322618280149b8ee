import { readFileSync } from "node:fs";
import { parse } from "es-module-lexer/minimal/js";
import { stripTypes } from "../../cell/program/compile.ts";

/** Modules of this project in JavaScript, by their URLs. */
export interface Code {
  /** The URL of the module that imports all others. */
  entry: string;
  texts: Record<string, string>;
}

const known = new Map<string, Code>();

/** Reads a TypeScript module and what it imports from files, without their types, once. */
export function codeFrom(entry: string): Code {
  const code = known.get(entry) ?? { entry, texts: textsFrom(entry) };
  known.set(entry, code);
  return code;
}

function textsFrom(entry: string): Record<string, string> {
  const texts: Record<string, string> = {};
  const add = (url: string) => {
    if (url in texts) return;
    texts[url] = stripTypes(url, readFileSync(new URL(url), "utf8"));
    for (const { n: specifier } of parse(texts[url])[0]) {
      if (specifier?.startsWith(".")) add(new URL(specifier, url).href);
    }
  };
  add(entry);
  return texts;
}
