import { exportsOf, type Names } from "../program/pieces.ts";
import type { Explanation } from "../types.ts";
import { kindsOf, type Kinds } from "./kinds.ts";
import type { Tree, Visit } from "./tree.ts";

/** The information that a rule uses. */
export interface Known {
  tree: Tree;
  kinds: Kinds;
  /** The names that np exports; undefined if they are not known. */
  exports?: ReadonlySet<string>;
}

/** @param names the names of np's pieces */
export function knownOf(tree: Tree, names?: Names): Known {
  return { tree, kinds: kindsOf(tree), exports: names && exportsOf(names) };
}

/**
 * What is wrong with a piece of code: a message in English, and the name of a text in both
 * languages with its params.
 */
export interface Finding {
  message: string;
  why: Explanation;
}

/** Returns what is wrong with a node, if anything. */
export type Rule = (visit: Visit, known: Known) => Finding | undefined;

/** Creates a finding whose text shows the line to write. */
export function finding(cause: string, message: string, right: string, more = {}): Finding {
  return { message, why: { cause, params: { right, ...more } } };
}
