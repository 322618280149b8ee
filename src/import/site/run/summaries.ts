import { posix } from "node:path";
import { idOf } from "../address/feed-id.ts";
import { isoTime } from "../address/zone.ts";
import { titleOfName } from "../map/title.ts";
import type { OldDocument } from "../old-site.ts";

/** What Liquid can ask about another document, without its text. */
export function summaryOf(document: OldDocument, zone: string): Record<string, unknown> {
  const { data, url, path, categories, tags, instant, collection, name } = document;
  return {
    ...data,
    ...placeIn(document),
    ...{ url, path, categories, tags },
    title: data.title || (collection === undefined ? undefined : titleOfName(name)),
    ...(instant !== undefined && { date: isoTime(instant, zone) }),
  };
}

/**
 * The documents of each tag or category, newest first; the groups are in the order of their oldest
 * documents, as in Jekyll.
 * @param newest the documents, newest first
 */
export function groupsOf(
  newest: readonly OldDocument[],
  summaries: readonly unknown[],
  key: "tags" | "categories",
): Record<string, unknown[]> {
  const pairs = newest.flatMap((document, index) =>
    document[key].map((name) => ({ name, summary: summaries[index] })),
  );
  const groups = Map.groupBy(pairs.toReversed(), ({ name }) => name);
  return Object.fromEntries(
    Array.from(groups, ([name, group]) => [name, group.map(({ summary }) => summary).toReversed()]),
  );
}

/**
 * The name of a document's file, instead of which a document can name another; a page's folder, or what
 * identifies a document in its collection.
 */
export function placeIn(document: OldDocument): Record<string, unknown> {
  const { path, url, kind, data, collection } = document;
  const name = posix.basename(path);
  if (kind !== "page") {
    const slug = data.slug ?? document.name;
    return { name: data.name ?? name, id: idOf(document), slug, collection };
  }
  return { name, dir: url.endsWith("/") ? url : posix.dirname(url).replace(/\/?$/, "/") };
}

/** What Liquid can ask about a file that Jekyll copies. */
export function fileSummary({ path }: { path: string }): Record<string, string> {
  const { base, name, ext } = posix.parse(path);
  return { path: `/${path}`, name: base, basename: name, extname: ext };
}
