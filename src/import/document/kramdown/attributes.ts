import type { Attributes } from "./tree.ts";

/**
 * Attribute lists: kramdown's "Attribute List Definitions", "Block Inline Attribute Lists" and
 * "Span Inline Attribute Lists".
 */
export type AttributeLists = Map<string, Attributes>;

const word = /^[\p{L}\p{N}_][\p{L}\p{N}_:.-]*/u;

/** `{: …}` alone on a line. */
export const blockList = /^ {0,3}\{:(?![:\/])([^{}\n]*(?:\\\}[^{}\n]*)*)\}\s*$/;
/** `{:name: …}` alone on a line. */
export const listDefinition = /^ {0,3}\{:([\p{L}\p{N}_][\p{L}\p{N}_-]*):(?!\})([^\n]*)\}\s*$/u;
/** `{: …}` directly after a span. */
export const spanList = /\{:(?![:\/])((?:[^{}\n]|\\\})*)\}/y;

const part =
  /\s*(?:([#.])([^\s.#"'=}]+)|([^\s"'=#.}][^\s"'=}]*)\s*=\s*(?:"((?:\\"|[^"])*)"|'((?:\\'|[^'])*)'|([^\s"'}]+))|([^\s]+))/gy;

/** Reads the text of a list: `.class`, `#id`, `key="value"` and names of definitions. */
export function readList(text: string, lists: AttributeLists): Attributes {
  const attributes: Attributes = {};
  part.lastIndex = 0;
  for (const [, sign, name, key, double, single, bare, reference] of text.matchAll(part)) {
    if (sign === ".") mergeLists(attributes, { class: name });
    else if (sign === "#") attributes.id = name;
    else if (key) attributes[key] = (double ?? single ?? bare).replace(/\\(["'}])/g, "$1");
    else if (reference) readReference(attributes, reference, lists);
  }
  return attributes;
}

function readReference(attributes: Attributes, reference: string, lists: AttributeLists): void {
  // `.a.b` without a blank is two classes.
  for (const [, name] of reference.matchAll(/\.([^.#\s]+)/g)) {
    mergeLists(attributes, { class: name });
  }
  const name = word.exec(reference)?.[0];
  if (!name) return;
  const known = lists.get(name);
  if (known) mergeLists(attributes, known);
  // A bare name such as `toc` is an option.
  else attributes[`:${name}`] = "";
}

/** Adds attributes; classes are joined. */
export function mergeLists(target: Attributes, more: Attributes): void {
  for (const [key, value] of Object.entries(more)) {
    target[key] = key === "class" && target.class ? `${target.class} ${value}` : value;
  }
}
