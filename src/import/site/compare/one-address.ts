import { withoutLanguage } from "../map/polyglot.ts";
import type { OldDocument } from "../old-site.ts";

const folder = "__documents";

/**
 * The files that documents with the address of another one, such as translations, get in the built
 * old site, where Jekyll would write one over the other; by path.
 */
export function ownFiles(documents: readonly OldDocument[]): Map<string, string> {
  const byFile = Map.groupBy(documents, (one) => withoutLanguage(one, one.files[0] ?? ""));
  byFile.delete("");
  const rivals = [...byFile.values()].filter((group) => group.length > 1).flat();
  return new Map(rivals.map(({ path }, index) => [path, `${folder}/${index}/index.html`]));
}

/** A page of the built old site whose links to such files lead to the old addresses. */
export function withOldLinks(
  html: string,
  documents: readonly OldDocument[],
  files: ReadonlyMap<string, string>,
): string {
  if (!html.includes(`/${folder}/`)) return html;
  const urls = documents.flatMap(({ path, url }) => {
    const file = files.get(path);
    return file === undefined ? [] : [[`/${file.replace(/index\.html$/, "")}`, url] as const];
  });
  const byFile = new Map<string, string>(urls);
  return html.replace(new RegExp(`/${folder}/\\d+/`, "g"), (link) => byFile.get(link) ?? link);
}

/** Whether Jekyll wrote a page there only for the comparison. */
export function isOwnFile(file: string): boolean {
  return file.startsWith(`${folder}/`);
}

/** The source of a document whose front matter gives it such a file. */
export function withFile(source: string, file: string): string {
  const key = `permalink: /${file.replace(/index\.html$/, "")}`;
  return source.replace(/^(---[ \t]*\r?\n[^]*?)^(?=---[ \t]*\r?$)/m, `$1${key}\n`);
}
