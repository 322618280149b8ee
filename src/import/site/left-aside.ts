import type { Lang } from "./map/language.ts";
import type { OldDocument, OldSite } from "./old-site.ts";

/** Whether a document is in a format that an import converts. */
export function isConvertible({ path, url }: OldDocument, { config }: OldSite): boolean {
  const extension = path.split(".").at(-1)?.toLowerCase() ?? "";
  if (extension === "liquid") return url.endsWith(".html");
  return config.markdown.includes(extension) || /^x?html?$/.test(extension);
}

/** Whether the old site had pages of the document's collection. */
export function hasPages({ collection = "posts" }: OldDocument, { config }: OldSite): boolean {
  return config.collections.get(collection)?.output ?? true;
}

/** Why a document is not converted, and whether that loses it; undefined if it is converted. */
export function reasonToLeave(
  document: OldDocument,
  site: OldSite,
  lang: Lang | undefined,
  code: string,
): { why: string; lost: boolean; language?: string } | undefined {
  const { collection, unpublished } = document;
  if (!hasPages(document, site)) {
    return { why: `the old site had no pages of the collection ${collection}`, lost: false };
  }
  if (!isConvertible(document, site)) {
    const extension = /\.[^.]*$/.exec(document.path)?.[0] ?? "this format";
    return {
      why: `${extension} is neither Markdown nor HTML: convert it by hand`,
      lost: !unpublished,
    };
  }
  if (lang === undefined) {
    const why = `it is written in "${code}", which this site does not have`;
    return { why, lost: true, language: code };
  }
  return undefined;
}
