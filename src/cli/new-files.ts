import { stringify } from "yaml";
import { t } from "../i18n/index.ts";
import type { Lang } from "../i18n/index.ts";
import { slugOf } from "../site/slug.ts";

/** What `npm run new` makes. */
export interface Wanted {
  title: string;
  langs: readonly Lang[];
  /** The number of a chapter; otherwise it is a post. */
  chapter?: string;
  /** The day of a post, such as "2026-11-27". */
  day: string;
}

export interface NewFile {
  /** Its path relative to the project's folder. */
  file: string;
  text: string;
}

/** The files of a new post or chapter: the same names in each language, so that they are paired. */
export function newFiles({ title, langs, chapter, day }: Wanted): NewFile[] {
  return langs.flatMap((lang): NewFile[] => {
    const text = t(lang, "new.text");
    if (chapter === undefined) {
      const file = `content/posts/${lang}/${day}-${nameOf(title)}.md`;
      return [{ file, text: page({ title, tags: [], draft: true }, text) }];
    }
    const folder = `content/chapters/${lang}/${chapter}`;
    const first = { title: t(lang, "new.section"), section: `${chapter}.1`, draft: true };
    return [
      { file: `${folder}/index.mdx`, text: page({ title, section: chapter, draft: true }, text) },
      { file: `${folder}/${chapter}-1.mdx`, text: page(first, text) },
    ];
  });
}

/** The most letters of a title in the name of a file: names have at most 255 bytes. */
const most = 60;

/** A part of the name of a file: the slug of the title, without the words that are too many. */
function nameOf(title: string): string {
  const letters = Array.from(slugOf(title));
  const start = letters.slice(0, most).join("");
  if (letters.length <= most || letters[most] === "-") return start;
  return start.replace(/-[^-]*$/, "");
}

function page(keys: object, text: string): string {
  return `---\n${stringify(keys)}---\n\n${text}\n`;
}
