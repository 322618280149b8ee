import type { JekyllDocument } from "../types.ts";

/** Whether a document is HTML, in which Jekyll reads no Markdown. */
export function isHtmlDocument({ path }: JekyllDocument): boolean {
  return /\.(?:x?html?|liquid)$/i.test(path);
}
