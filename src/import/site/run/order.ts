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

/** Documents by a key of their front matter; those without it are last, and equal ones stay in order. */
export function byKey(documents: readonly OldDocument[], key: string): OldDocument[] {
  const has = ({ data }: OldDocument) => data[key] !== undefined && data[key] !== null;
  const sorted = documents.filter(has).toSorted(({ data: a }, { data: b }) => {
    const [one, other] = [a[key], b[key]];
    if (typeof one === "number" && typeof other === "number") return one - other;
    return typeof one === "string" && typeof other === "string" ? compared(one, other) : 0;
  });
  return [...sorted, ...documents.filter((one) => !has(one))];
}

/** Documents whose paths end in those of a list, in its order, before the others. */
export function byList(documents: readonly OldDocument[], paths: readonly string[]): OldDocument[] {
  const place = ({ path, collection }: OldDocument) => {
    const at = paths.indexOf(
      path.slice(path.indexOf(`_${collection}/`) + `_${collection}/`.length),
    );
    return at < 0 ? paths.length : at;
  };
  return documents.toSorted((a, b) => place(a) - place(b));
}

/** Compares two values of a kind as Ruby does, which sorts capital letters before small ones. */
export function compared<Value extends string | number>(a: Value, b: Value): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
