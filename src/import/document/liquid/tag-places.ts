import type { TagToken } from "liquidjs";
import { linesIn } from "../../../markdown/outline/lines-in.ts";
import type { JekyllDocument } from "../../types.ts";
import { elementsIn } from "./in-html.ts";
import type { ItemPlace } from "./items.ts";
import { itemsIn } from "./items.ts";

/** Where a tag is in the document, or in one of its includes. */
export interface TagPlace {
  /** The element of raw HTML, in which kramdown reads no Markdown. */
  element: string | undefined;
  item: ItemPlace;
  /** The line of its text, from 1. */
  line: number;
}

/** Returns a function that finds the place of a tag. It reads the document and each include once. */
export function tagPlaces(document: JekyllDocument): (token: TagToken) => TagPlace {
  const read = (input: string) => ({
    elementAt: elementsIn(input, document),
    itemAt: itemsIn(input),
    lineOf: linesIn(input, 1),
  });
  const texts = new Map<string, ReturnType<typeof read>>();
  return ({ input, begin }) => {
    const known = texts.get(input) ?? read(input);
    texts.set(input, known);
    return {
      element: known.elementAt(begin),
      item: known.itemAt(begin),
      line: known.lineOf(begin),
    };
  };
}
