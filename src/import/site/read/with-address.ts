import { posix } from "node:path";
import { addressOf } from "../address/of-document.ts";
import type { OldDocument } from "../old-site.ts";
import type { Config } from "./config.ts";

/** A document with its address in the old site, and the files that it was served from. */
export function withAddress(
  document: Omit<OldDocument, "url" | "files">,
  config: Config,
): OldDocument {
  const addressed = { ...document, ...document.withoutKeys };
  // Jekyll copies a page in which it finds no front matter.
  if (document.withoutKeys && document.kind === "page" && /\.x?html?$/.test(document.path)) {
    return { ...document, url: `/${document.path}`, files: [document.path] };
  }
  try {
    const { url, file } = addressOf(addressed, config);
    const isOutput = config.collections.get(document.collection ?? "posts")?.output ?? true;
    if (!isOutput) return { ...document, url, files: [] };
    if (!document.unpublished) {
      return { ...document, url, files: [file, ...fileOfPage(addressed, config)] };
    }
    return { ...document, url, files: [], futureFile: futureFileOf(addressed, config) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const remarks = [...document.remarks, { severity: "review" as const, line: 2, message }];
    return { ...document, remarks, url: `/${posix.basename(document.path)}`, files: [] };
  }
}

/** The file of a document of a collection whose folder `include` names: Jekyll makes it a page, too. */
function fileOfPage(document: Omit<OldDocument, "url" | "files">, config: Config): string[] {
  const folder = `_${document.collection}`;
  if (document.kind !== "collection" || !config.include.includes(folder)) return [];
  const { file } = addressOf({ ...document, kind: "page" }, config);
  return file === addressOf(document, config).file ? [] : [file];
}

/** Two moments that differ in all that a permalink can contain. */
const moments = ["1970-01-01T00:00:00Z", "1971-02-12T13:14:15Z"].map((one) => Date.parse(one));

/** The file of a document that is not published yet; undefined if it depends on the day. */
function futureFileOf(
  document: Omit<OldDocument, "url" | "files">,
  config: Config,
): string | undefined {
  const { instant } = document;
  const instants = instant === undefined ? moments : [instant];
  const [file, ...others] = instants.map(
    (one) => addressOf({ ...document, instant: one }, config).file,
  );
  return others.every((other) => other === file) ? file : undefined;
}
