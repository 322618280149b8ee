import type { Import, Module } from "../types.ts";

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
    pow: "power",
    flatten: "reshape",
    at: "take",
    set: "take",
    slice: "take",
    accumulate: "cumsum",
    reduce: "cumsum",
  }),
);

/** The names of the pieces among the libraries. */
export function namesIn(libraries: ReadonlyMap<string, Module>): Names {
  return Object.fromEntries(
    [...libraries].flatMap(([piece, { names }]) => (names ? [[piece, names]] : [])),
  );
}

/** The namespace of a piece: "random" for "np/random/legacy". */
function namespaceOf(piece: string): string | undefined {
  const [, namespace, rest] = piece.split("/");
  return rest === undefined ? undefined : namespace;
}

/** The names that np exports, namespaces such as "random" included. */
export function exportsOf(names: Names): ReadonlySet<string> {
  return new Set(Object.entries(names).flatMap(([piece, own]) => namespaceOf(piece) ?? own));
}

/**
 * The pieces that a cell needs: all of them if it uses np other than as in `np.sum`, or may call
 * methods whose names it computes.
 */
export function neededBy(parts: Module["parts"], names: Names): string[] {
  return usesWhole(parts, names) || callsComputed(parts)
    ? Object.keys(names)
    : mentionedIn(parts, names);
}

/** Objects whose members have nothing to do with np. */
const unread = ["console", "Math", "JSON"];

/** White space and comments. Each comment can be read in one way only, so that this takes no time. */
const space = String.raw`(?:\s|//.*$|/\*(?:[^*]|\*(?!/))*\*/)*`;

/** Names after a dot, a quote, a brace or a comma. They may overlap, as comments may be text. */
const mention = new RegExp(`[.{,"'\`](?=${space}([a-z]\\w*))`, "gim");

/**
 * The pieces whose names a text mentions after a dot, a quote, a brace or a comma, as in `np.std`,
 * `np["std"]`, `x.std()` and `import { std, mean } from "np"`. A namespace that it mentions, but none
 * of its names, as in `import { linalg } from "np"`, is loaded whole.
 */
export function mentionedIn(parts: Module["parts"], names: Names): string[] {
  const text = parts.filter((part) => typeof part === "string").join("");
  const words = text.replace(new RegExp(`\\b(?:${unread.join("|")})\\s*\\.\\s*\\w+`, "g"), "");
  const mentioned = new Set(
    Array.from(words.matchAll(mention), ([, word]) => methods.get(word) ?? word),
  );
  const pieces = Object.keys(names);
  const found = new Set(
    pieces.filter((piece) => piece === core || names[piece].some((name) => mentioned.has(name))),
  );
  const namespaces = new Set(Array.from(found, namespaceOf));
  return pieces.filter((piece) => {
    const namespace = namespaceOf(piece);
    return (
      found.has(piece) || (namespace && mentioned.has(namespace) && !namespaces.has(namespace))
    );
  });
}

/** A call of a member whose name is computed, as in `x[name]()`. */
const computedCall = /\](?<!\[\s*(?:\d+|"[^"\n]*"|'[^'\n]*')\s*\])\s*(?:\?\.\s*)?\(/;

/** Code that can call or list a method whose name is computed, as in `const f = x[name]; f.call(x)`. */
const indirect = /\bReflect\b|\.\s*(?:call|apply|bind|prototype)\b|\bgetPrototypeOf\b/;

function callsComputed(parts: Module["parts"]): boolean {
  return parts.some(
    (part) => typeof part === "string" && (computedCall.test(part) || indirect.test(part)),
  );
}

/**
 * Whether a module passes np or one of its namespaces on, or looks names up in it, as in
 * `Object.keys(np)`, `np[name]`, `f(np.linalg)` and `export { np as lib }`.
 */
function usesWhole(parts: Module["parts"], names: Names): boolean {
  const text = parts.map((part) => (typeof part === "string" ? part : "")).join("");
  const namespaces = new Set(Object.keys(names).flatMap((piece) => namespaceOf(piece) ?? []));
  const namespace = `(?:\\s*\\??\\.\\s*(?:${[...namespaces].join("|") || "(?!)"}))?`;
  return parts.some((part, i) => {
    const before = parts[i - 1];
    if (!isNp(part) || typeof before !== "string") return false;
    if (/\}\s*from\s*["']$/.test(before)) return false;
    const [, local] = /\bimport\s*\*\s*as\s+([\w$]+)\s+from\s*["']$/.exec(before) ?? [];
    if (!local || unread.includes(local)) return true;
    const name = local.replaceAll("$", "\\$");
    const isMember = "\\s|[\\p{L}\\w.]|\\?\\.(?!\\s*\\[)";
    const after = `\\s*(?!${isMember})|[ \\t]*$(?!\\s*[.?])|\\s+as\\b`;
    return new RegExp(`(?<![\\p{L}\\w$]|(?<!\\.\\.)\\.)${name}${namespace}(?:${after})`, "mu").test(
      text,
    );
  });
}

function isNp(part: string | Import): boolean {
  return typeof part !== "string" && part.ref === "np";
}

/**
 * The library np with these pieces, and its namespaces: "np/random/legacy" is a piece of np.random,
 * which is the module "np/random". A piece also exports what other pieces use of it, under names that
 * np does not have.
 */
export function assembled(pieces: readonly string[], names: Names): Module[] {
  const namespaces = new Map<string, string[]>();
  const parts: Module["parts"] = [];
  const listed = (piece: string) => `{${names[piece]?.join()}}`;
  for (const piece of pieces) {
    const namespace = namespaceOf(piece);
    if (namespace === undefined) parts.push(...reexport(listed(piece), piece));
    else namespaces.set(namespace, [...(namespaces.get(namespace) ?? []), piece]);
  }
  const modules = Array.from(namespaces, ([namespace, own]): Module => {
    parts.push(...reexport(`* as ${namespace}`, `np/${namespace}`));
    return {
      name: `np/${namespace}`,
      parts: own.flatMap((piece) => reexport(listed(piece), piece)),
    };
  });
  return [...modules, { name: "np", parts }];
}

function reexport(what: string, ref: string): Module["parts"] {
  return [`export ${what} from "`, { ref, specifier: ref }, '";'];
}
