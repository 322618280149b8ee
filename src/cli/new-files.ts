import { stringify } from "yaml";
import { t } from "../i18n/index.ts";
import type { Lang } from "../i18n/index.ts";
import { slugOf } from "../site/model/slug.ts";

/** What `npm run new` makes. */
export interface Wanted {
  title: string;
  langs: readonly Lang[];
  /** The number of a chapter; otherwise it is a post. */
  chapter?: string;
  /** The number of the chapter's last section; undefined if the chapter is new. */
  lastSection?: number;
  /** The day of a post, such as "2026-11-27". */
  day: string;
}

export interface NewFile {
  /** Its path relative to the project's folder. */
  file: string;
  text: string;
}

/**
 * The files of a new post, of a new chapter with its first section, or of the next section of a
 * chapter: the same names in each language, so that they are paired.
 */
export function newFiles({ title, langs, chapter, lastSection, day }: Wanted): NewFile[] {
  return langs.flatMap((lang): NewFile[] => {
    const text = t(lang, "new.text");
    if (chapter === undefined) {
      const file = `content/posts/${lang}/${day}-${nameOf(title)}.md`;
      return [{ file, text: page({ title, tags: [], draft: true }, text) }];
    }
    const section = (number: number, title: string): NewFile => ({
      file: `content/chapters/${lang}/${chapter}/${chapter}-${number}.mdx`,
      text: page({ title, section: `${chapter}.${number}`, draft: true }, text),
    });
    if (lastSection !== undefined) return [section(lastSection + 1, title)];
    const file = `content/chapters/${lang}/${chapter}/index.mdx`;
    return [
      { file, text: page({ title, section: chapter, draft: true }, text) },
      section(1, t(lang, "new.section")),
    ];
  });
}

/**
 * The number of a chapter's last section.
 *
 * @param names the names of the files and folders of the chapter; none if there is no such chapter
 */
export function lastSectionOf(chapter: string, names: readonly string[]): number | undefined {
  if (names.length === 0) return undefined;
  const numbers = names.map((name) => /^(\d+)-(\d+)(?:\.mdx)?$/.exec(name));
  return Math.max(0, ...numbers.map((found) => (found?.[1] === chapter ? Number(found[2]) : 0)));
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
