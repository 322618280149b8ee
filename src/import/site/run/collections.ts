import type { OldDocument, OldSite } from "../old-site.ts";
import { byDate, byKey, byList } from "./order.ts";
import { summaryOf } from "./summaries.ts";

/** A collection other than the posts, which can be empty. */
export interface Collection {
  label: string;
  /** Whether its documents have pages of their own; pages can show those of the others, too. */
  output: boolean;
  docs: { document: OldDocument; summary: ReturnType<typeof summaryOf> }[];
}

/** The collections that `_config.yml` names, other than the posts. */
export function collectionsOf({ documents, config }: OldSite): Collection[] {
  const groups = Map.groupBy(
    documents.filter(({ kind, unpublished }) => kind === "collection" && !unpublished),
    ({ collection }) => collection ?? "",
  );
  return [...config.collections]
    .filter(([label]) => label !== "posts")
    .map(([label, { output, sortBy, order }]) => {
      const docs = byDate(groups.get(label) ?? []).map((document) => {
        return { document, summary: summaryOf(document, config.timezone) };
      });
      const isKey = order === undefined && sortBy !== undefined;
      return { label, output, docs: isKey ? byKey(docs, sortBy) : byList(docs, order ?? []) };
    });
}
