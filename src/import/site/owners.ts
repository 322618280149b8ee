import { pagePath } from "./map/place.ts";
import type { OldDocument } from "./old-site.ts";

/**
 * The document that the old site showed at each of its files, by the name of the file in lower case.
 * Of several documents with the same address, Jekyll writes each over the one before: pages, then
 * collections, then posts, each by date and then by path.
 */
export function ownersOf(documents: readonly OldDocument[]): Map<string, OldDocument> {
  const rank = ({ collection }: OldDocument) =>
    collection === undefined ? 0 : collection === "posts" ? 2 : 1;
  const written = documents.toSorted(
    (a, b) =>
      rank(a) - rank(b) || (a.instant ?? 0) - (b.instant ?? 0) || (a.path < b.path ? -1 : 1),
  );
  return new Map(
    written.flatMap((document) =>
      document.files.slice(0, 1).map((file) => [ownerKey(file), document] as const),
    ),
  );
}

/** A key that is equal for all addresses of one page, such as `/a.html` and `/A/`. */
export function addressKey(address: string): string {
  return ownerKey(pagePath(address));
}

/** Files whose names differ only in case are one file on some systems. */
export function ownerKey(file: string): string {
  return file.normalize("NFC").toLowerCase();
}
