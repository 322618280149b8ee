import { DomUtils, parseDocument } from "htmlparser2";

/** A text with the letters that its entities, such as `&#39;`, mean. */
export function withoutEntities(text: string): string {
  return text.replace(/&#?\w+;/g, (entity) => DomUtils.textContent(parseDocument(entity)));
}
