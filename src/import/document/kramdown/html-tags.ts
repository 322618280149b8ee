import type { Attributes } from "./tree.ts";
import { voidElements } from "./html-models.ts";

/** A tag in a text of HTML. `<x\>` is not one, since names do not contain a backslash. */
export const rawTag = /<\/?[a-zA-Z][\w:-]*(?:[\s/][^<>]*)?>/;

export interface Tag {
  name: string;
  attributes: Attributes;
  /** Whether it ends an element. */
  closes: boolean;
  /** Whether it has no content. */
  isVoid: boolean;
  length: number;
}

/** The name may contain quotation marks, as in `target"_blank"`. */
const attribute = /\s*([^\s"'<>/=][^\s<>/=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?/y;
const name = /<(\/?)([a-zA-Z][\w:-]*)(?=[\s/>])/y;
/** How many attributes of a tag are read; each may be long, such as an image in its address. */
const most = 500;

/** Reads the tag at a place of a text, tolerating blanks around `=` and values without quotes. */
export function tagAt(text: string, at: number): Tag | undefined {
  name.lastIndex = at;
  const [start, slash, written] = name.exec(text) ?? [];
  if (start === undefined) return undefined;
  const attributes: Attributes = {};
  let index = at + start.length;
  for (let count = 0; count < most; count += 1) {
    attribute.lastIndex = index;
    const match = attribute.exec(text);
    if (!match) break;
    const [all, key, double, single, bare] = match;
    if (!/["']/.test(key)) attributes[key.toLowerCase()] ??= double ?? single ?? bare ?? "";
    index += all.length;
  }
  const end = /[\s"']*(\/?)\s*>/y;
  end.lastIndex = index;
  const close = end.exec(text);
  if (!close) return undefined;
  const lower = written.toLowerCase();
  return {
    name: lower,
    attributes,
    closes: slash === "/",
    isVoid: voidElements.has(lower) || close[1] === "/",
    length: end.lastIndex - at,
  };
}

const comment = /<!--([^]*?)-->/y;

/** Reads the comment at a place of a text. */
export function commentAt(text: string, at: number): { value: string; length: number } | undefined {
  comment.lastIndex = at;
  const match = comment.exec(text);
  return match ? { value: match[1], length: match[0].length } : undefined;
}
