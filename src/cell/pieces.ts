import type { Import, Module } from "./types.ts";

/*
 * The library np consists of pieces, so that a program loads only those that it needs: a piece is
 * part of a program if a module of the program mentions one of the names that the piece exports. A
 * method of arrays belongs to a piece that exports a function of the same name, or to the core.
 */

/** The names that each piece of np exports. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** The piece that is part of every program that uses np. */
const core = "np/core";

/** Methods of arrays with other names than their functions. */
const methods = new Map(
  Object.entries({
    eq: "equal",
    ne: "not_equal",
    lt: "less",
    le: "less_equal",
    gt: "greater",
    ge: "greater_equal",
  }),
);

/** The names of the pieces among the libraries. */
export function namesIn(libraries: ReadonlyMap<string, Module>): Names {
  return Object.fromEntries(
    [...libraries].flatMap(([piece, { names }]) => (names ? [[piece, names]] : [])),
  );
}

/** The pieces that a cell needs: all of them if it uses np other than as in `np.sum`. */
export function neededBy(parts: Module["parts"], names: Names): string[] {
  return usesWhole(parts) ? Object.keys(names) : mentionedIn(parts, names);
}

/**
 * The pieces whose names a text mentions after a dot, a quote, a brace or a comma, as in `np.std`,
 * `np["std"]`, `x.std()` and `import { std, mean } from "np"`.
 */
export function mentionedIn(parts: Module["parts"], names: Names): string[] {
  const text = parts.filter((part) => typeof part === "string").join("");
  const words = text.replace(/\b(?:console|Math|JSON)\s*\.\s*\w+/g, "");
  const mentioned = new Set(
    Array.from(words.matchAll(/[.{,"'`]\s*([a-z]\w*)/gi), ([, word]) => methods.get(word) ?? word),
  );
  return Object.keys(names).filter(
    (piece) => piece === core || names[piece].some((name) => mentioned.has(name)),
  );
}

/** Whether a module passes np on or looks names up in it, as in `Object.keys(np)` and `np[name]`. */
function usesWhole(parts: Module["parts"]): boolean {
  const text = parts.map((part) => (typeof part === "string" ? part : "")).join("");
  return parts.some((part, i) => {
    const before = parts[i - 1];
    if (!isNp(part) || typeof before !== "string") return false;
    if (/\}\s*from\s*["']$/.test(before)) return false;
    const [, local] = /\*\s*as\s+([\w$]+)\s+from\s*["']$/.exec(before) ?? [];
    if (!local) return true;
    const name = local.replaceAll("$", "\\$");
    const isMember = "\\s|[\\p{L}\\w.]|\\?\\.";
    const after = `\\s*(?!${isMember})|[ \\t]*$(?!\\s*[.?])`;
    return new RegExp(`(?<![\\p{L}\\w$]|(?<!\\.\\.)\\.)${name}(?:${after})`, "mu").test(text);
  });
}

function isNp(part: string | Import): boolean {
  return typeof part !== "string" && part.ref === "np";
}

/**
 * The library np with these pieces, and its namespaces: "np/random/legacy" is a piece of np.random,
 * which is the module "np/random".
 */
export function assembled(pieces: readonly string[]): Module[] {
  const namespaces = new Map<string, string[]>();
  const parts: Module["parts"] = [];
  for (const piece of pieces) {
    const [, namespace, rest] = piece.split("/");
    if (rest === undefined) parts.push(...reexport("*", piece));
    else namespaces.set(namespace, [...(namespaces.get(namespace) ?? []), piece]);
  }
  const modules = Array.from(namespaces, ([namespace, own]): Module => {
    parts.push(...reexport(`* as ${namespace}`, `np/${namespace}`));
    return { name: `np/${namespace}`, parts: own.flatMap((piece) => reexport("*", piece)) };
  });
  return [...modules, { name: "np", parts }];
}

function reexport(what: string, ref: string): Module["parts"] {
  return [`export ${what} from "`, { ref, specifier: ref }, '";'];
}
