import { posix } from "node:path";
import { slugify } from "../address/slug.ts";
import { withoutLanguage } from "../map/polyglot.ts";
import type { OldDocument } from "../old-site.ts";

/** The date of the build before that of a name, in an address that begins with the date. */
const buildDate = /^\d{4}-\d\d-\d\d-(?=\d+-\d+-\d+-)/;

type Dated = Pick<OldDocument, "path" | "files" | "language">;

/**
 * The pages of posts whose front matter Jekyll cannot read: it gives them the date of the build, and
 * keeps the one in their name. A post has such a page only if Jekyll wrote none at its address, and if
 * the name of the page is that of no other post or page.
 * @param pages the files of the pages that Jekyll wrote
 */
export function undatedPages<D extends Dated>(
  documents: readonly D[],
  pages: readonly string[],
): Map<D, string> {
  const written = new Set(pages);
  const byName = Map.groupBy(pages, (file) =>
    posix.basename(file.replace(/(?:\/index)?\.html$/, "")).replace(buildDate, ""),
  );
  const posts = Map.groupBy(documents, ({ path }) => posix.parse(path).name);
  return new Map(
    [...posts].flatMap(([name, [document, ...others]]) => {
      const [page, ...rivals] = byName.get(slugify(name, "pretty", true)) ?? [];
      const isUndated =
        /^\d+-\d+-\d+-./.test(name) &&
        others.length + rivals.length === 0 &&
        !document.files.some((file) => written.has(withoutLanguage(document, file)));
      return isUndated && page !== undefined ? [[document, page] as const] : [];
    }),
  );
}
