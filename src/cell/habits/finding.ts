import type { Explanation } from "../types.ts";
import { kindsOf, type Kinds } from "./kinds.ts";
import type { Tree, Visit } from "./tree.ts";

/** What a rule has to go by. */
export interface Known {
  tree: Tree;
  kinds: Kinds;
}

export function knownOf(tree: Tree): Known {
  return { tree, kinds: kindsOf(tree) };
}

/** What is wrong with a piece of code: in a message for all, and as the name of a text with params. */
export interface Finding {
  message: string;
  why: Explanation;
}

/** Says what is wrong at a node, if anything is. */
export type Rule = (visit: Visit, known: Known) => Finding | undefined;

/** A finding whose text shows the code as it is and as it should be. */
export function finding(cause: string, message: string, right: string, more = {}): Finding {
  return { message, why: { cause, params: { right, ...more } } };
}
