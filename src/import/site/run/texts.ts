import { excerptOf, htmlOf } from "../../document/index.ts";
import type { JekyllDocument, JekyllSite } from "../../types.ts";
import type { OldDocument } from "../old-site.ts";

/** A document, and the variable that describes it to others. */
export interface Described {
  summary: Record<string, unknown>;
  document: JekyllDocument;
}

/** Liquid that shows the text of another document, such as `{{ post.excerpt }}`. */
const asks = /\{[{%][^%}]*\.(?:excerpt|content)\b/;

/** Whether a document or an include shows the texts of others. */
export function isAskingForTexts(
  documents: readonly OldDocument[],
  includes: Readonly<Record<string, string>>,
): boolean {
  return (
    documents.some(({ source }) => asks.test(source)) ||
    Object.values(includes).some((source) => asks.test(source))
  );
}

/**
 * Gives the variables of documents their `excerpt` and `content`: HTML as Jekyll makes it, when
 * Liquid asks for it. Within such a text, those of others are their sources.
 */
export function addTexts(documents: readonly Described[], site: JekyllSite): void {
  const excerpts = new Map<string, string | Promise<string>>();
  let isNested = false;
  const rendered = async (document: JekyllDocument): Promise<string> => {
    isNested = true;
    try {
      return await htmlOf(document, site);
    } finally {
      isNested = false;
    }
  };
  for (const { summary, document } of documents) {
    const { path, source, data } = document;
    Object.defineProperty(summary, "content", {
      get: () => (isNested ? source : rendered(document)),
    });
    const separator = String(data.excerpt_separator ?? site.config.excerpt_separator ?? "\n\n");
    const excerpt = "excerpt" in summary ? undefined : excerptOf(source, separator);
    if (excerpt === undefined) continue;
    Object.defineProperty(summary, "excerpt", {
      get() {
        if (isNested) return excerpt;
        const known = excerpts.get(path) ?? rendered({ ...document, source: excerpt });
        excerpts.set(path, known);
        return known;
      },
    });
  }
}
