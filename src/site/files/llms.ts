import { t } from "../../i18n/index.ts";
import type { Lang } from "../../i18n/index.ts";
import type { Site } from "../../schema/index.ts";
import { chaptersOf, postsOf } from "../model/order.ts";
import type { Page } from "../model/page.ts";
import { markdownPath } from "../addresses/routes.ts";

/**
 * The guide of a language for programs that read the site, after https://llmstxt.org: what the site
 * is, and its pages as Markdown.
 *
 * @param absolute returns the absolute address of a path
 */
export function llmsOf(
  lang: Lang,
  pages: readonly Page[],
  site: Pick<Site, "title" | "description">,
  absolute: (path: string) => string,
): string {
  const lines = (list: readonly Page[]) =>
    list.map((page) => {
      const number = page.kind === "chapters" ? `${page.section} ` : "";
      const about = page.excerpt === page.title ? "" : `: ${page.excerpt}`;
      return `- [${number}${page.title}](${absolute(markdownPath(page.path))})${about}`;
    });
  const [chapters, posts] = [chaptersOf(pages, lang), postsOf(pages, lang)];
  return [
    `# ${site.title[lang]}`,
    `> ${site.description[lang]}`,
    ...(chapters.length > 0 ? [`## ${t(lang, "book.title")}`, lines(chapters).join("\n")] : []),
    ...(posts.length > 0 ? [`## ${t(lang, "posts.title")}`, lines(posts).join("\n")] : []),
  ]
    .join("\n\n")
    .concat("\n");
}
