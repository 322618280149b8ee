import type { JekyllDocument } from "../types.ts";

/** Whether a document is HTML, in which Jekyll reads no Markdown. */
export function isHtmlDocument({ path }: Pick<JekyllDocument, "path">): boolean {
  return /\.(?:x?html?|liquid)$/i.test(path);
}
