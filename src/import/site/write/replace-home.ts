import { escapeLines, escapeText } from "../../document/index.ts";
import { documentText } from "../map/front-matter.ts";
import { homeFile } from "../map/home.ts";
import type { Lang } from "../map/language.ts";
import { introductionOf } from "../map/introduction.ts";
import type { Config } from "../read/config.ts";
import type { Planned } from "../planned.ts";
import type { Replaced } from "./replaced.ts";

/**
 * Replaces the text of the home page and the drawing of the title.
 * @param planned the imported documents, of which one can be the home page of the blog
 * @returns what the author is told
 */
export function replaceHome(
  replaced: Replaced,
  config: Config,
  languages: readonly Lang[],
  planned: readonly Pick<Planned, "place">[],
): string[] {
  const { title, description } = introductionOf(config);
  const messages = [
    "site.yml has the blog's title, description, url, base, time zone, authors, repository, comments, statistics and menu, as far as it has them",
  ];
  const about = description === title ? "" : description;
  const text = escapeLines(escapeText(about.replace(/\s+/g, " ").trim(), {}));
  for (const lang of languages) {
    const home = homeFile(lang);
    const isOfBlog = planned.some(({ place }) => place.file === home);
    const copy = replaced.replace(home, isOfBlog ? undefined : documentText({ title }, text));
    if (copy === undefined) continue;
    const what = isOfBlog ? "text of the blog's home page" : "blog's title and description";
    messages.push(`${home} has the ${what}; its previous text is in ${copy}`);
  }
  for (const lang of languages) {
    replaced.replace(`content/pages/${lang}/home.proof.json`);
    const drawing = `content/wordmark.${lang}.svg`;
    const copy = replaced.replace(drawing);
    if (copy === undefined) continue;
    messages.push(
      `${drawing}, which draws another title, is in ${copy}: the header shows the title as text`,
    );
  }
  return messages;
}
