import type { IndexFiles } from "../index-files/files.ts";
import type { Postings } from "../index-files/postings.ts";
import type { Query } from "../query/query.ts";
import { expand } from "./expand.ts";

/** The sections with a heading that a query names. */
export interface Named {
  postings: Postings;
  /** How much of the query and of the heading is the same: 1 if the heading is the query or its subject. */
  share: number;
}

/** Finds the headings that equal a query; if there are none, those that begin with it or are a part of it. */
export async function namedBy(
  files: IndexFiles,
  { exact, beginning, spans }: Query,
): Promise<Named[]> {
  const withPostings = async (terms: readonly { term: string; share: number }[]) => {
    const found = terms.map(async ({ term, share }): Promise<Named> => {
      return { postings: await files.postingsOf(term), share };
    });
    return (await Promise.all(found)).filter(({ postings }) => postings.length > 0);
  };
  const [whole] = await withPostings(exact.map((term) => ({ term, share: 1 })));
  if (whole) return [whole];
  const longer = await expand(files, beginning);
  const begun = longer.map(({ term }) => ({ term, share: beginning.term.length / term.length }));
  const parts = (await withPostings(spans)).map(({ postings, share }) => ({
    // A term of the glossary explains a part of the query, but hardly the whole.
    postings: postings.filter(([section]) => section >= files.manifest.ends.term),
    share,
  }));
  return [...(await withPostings(begun)), ...parts];
}
