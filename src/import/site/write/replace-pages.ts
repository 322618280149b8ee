import type { Lang } from "../map/language.ts";
import { pagePath } from "../map/place.ts";
import type { Planned } from "../planned.ts";
import type { Row } from "../report.ts";
import type { Replaced } from "./replaced.ts";

/** Pages that come with a project, which a blog often has too; they are replaced in all languages. */
const pages = ["about", "privacy"];

/**
 * Replaces the pages whose file or address an imported page has, and tells so in its row.
 * @param planned the imported documents: where they are, and the old addresses that lead to them
 * @param languages those of the new site, the one at the root first
 */
export function replacePages(
  replaced: Replaced,
  planned: readonly Pick<Planned, "place" | "redirectFrom">[],
  rows: readonly Row[],
  languages: readonly Lang[],
): void {
  for (const name of pages) {
    const own = languages.map((lang, at) => ({
      file: `content/pages/${lang}/${name}.md`,
      address: at === 0 ? `/${name}/` : `/${lang}/${name}/`,
    }));
    const rival = planned.find(({ place, redirectFrom }) => {
      const addresses = [place.address, ...redirectFrom.map(pagePath)];
      return own.some(({ file, address }) => file === place.file || addresses.includes(address));
    });
    if (!rival) continue;
    const row = rows.find(({ to }) => to === rival.place.file);
    for (const { file } of own) {
      const copy = replaced.replace(file);
      if (copy === undefined) continue;
      const message = `${file}, the page that came with this project, is in ${copy}`;
      row?.remarks.push({ severity: "changed", line: 1, message });
    }
  }
}
