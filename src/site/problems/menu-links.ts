import type { Problem, Site } from "../../schema/index.ts";
import { langs } from "../model/languages.ts";
import { linkProblems } from "./link-problems.ts";
import type { Targets } from "./link-problems.ts";
import type { Page } from "../model/page.ts";
import { homePath } from "../addresses/routes.ts";
import { linkIn } from "../addresses/written-links.ts";

/** Warns of addresses in the menu that lead to no page or file in any language. */
export function menuLinkProblems(
  site: Pick<Site, "menu" | "translations">,
  pages: readonly Page[],
  targets: Targets,
  { file, lineOf }: { file: string; lineOf: (index: number) => number },
): Problem[] {
  return site.menu.flatMap((entry, index) => {
    if (typeof entry === "string") return [];
    const problems = langs.map((lang) => {
      const url = linkIn(lang, entry.url, site, pages);
      return linkProblems(homePath(lang), [{ file, line: lineOf(index), url }], targets);
    });
    if (problems.some((found) => found.length === 0)) return [];
    return problems[0].map((problem) => ({ ...problem, warning: true }));
  });
}
