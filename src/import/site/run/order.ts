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

interface Listed {
  document: OldDocument;
  /** Its keys, with the title and the date that Jekyll gives a document without them. */
  summary: Record<string, unknown>;
}

/** Documents by a key of their front matter; those without it are last, and equal ones stay in order. */
export function byKey<Doc extends Listed>(docs: readonly Doc[], key: string): Doc[] {
  const has = ({ summary }: Doc) => summary[key] !== undefined && summary[key] !== null;
  const sorted = docs.filter(has).toSorted(({ summary: a }, { summary: b }) => {
    const [one, other] = [a[key], b[key]];
    if (typeof one === "number" && typeof other === "number") return one - other;
    return typeof one === "string" && typeof other === "string" ? compared(one, other) : 0;
  });
  return [...sorted, ...docs.filter((one) => !has(one))];
}

/** Documents whose paths end in those of a list, in its order, before the others. */
export function byList<Doc extends Listed>(docs: readonly Doc[], paths: readonly string[]): Doc[] {
  const place = ({ document: { path, collection } }: Doc) => {
    const at = paths.findIndex((one) => `/${path}`.endsWith(`/_${collection}/${one}`));
    return at < 0 ? paths.length : at;
  };
  return docs.toSorted((a, b) => place(a) - place(b));
}

/** Compares two values of a kind as Ruby does, which sorts capital letters before small ones. */
export function compared<Value extends string | number>(a: Value, b: Value): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
