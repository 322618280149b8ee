import type { OldDocument } from "../old-site.ts";

/** Pages in Jekyll's order: by the names of their files, without their folders. */
export function byName(pages: readonly OldDocument[]): OldDocument[] {
  const name = ({ path }: OldDocument) => path.replace(/^.*\//, "");
  return pages.toSorted((a, b) => compared(name(a), name(b)));
}

/**
 * Posts, or the documents of another collection, in Jekyll's order: by their dates, and by their paths
 * where these are the same. Without a date, a document is of the day of the build.
 */
export function byDate(documents: readonly OldDocument[]): OldDocument[] {
  const date = ({ instant = Infinity }: OldDocument) => instant;
  return documents.toSorted((a, b) => compared(date(a), date(b)) || compared(a.path, b.path));
}

/** Compares two values of a kind as Ruby does, which sorts capital letters before small ones. */
export function compared<Value extends string | number>(a: Value, b: Value): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
