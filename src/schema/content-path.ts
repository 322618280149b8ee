import { knownLangs } from "../i18n/index.ts";

/** The folder of a content file, that of its language, and the rest of its path. */
export interface ContentPath {
  kind: "chapters" | "posts" | "pages";
  lang: string;
  rest: string;
}

// The path can start with folders that have any name: /home/kim/posts/content/pages/ko/home.md
const inLanguage = new RegExp(`^(?:.*/)?(chapters|posts|pages)/(${knownLangs.join("|")})/(.+)$`);
const inAny = /^(?:.*?\/)?(chapters|posts|pages)\/(?:([^/]+)\/)?(.+)$/;

/**
 * Splits the path of a file of the content; undefined if it is in none of its folders.
 * @example contentPath("content/posts/ko/a/b.md") // => { kind: "posts", lang: "ko", rest: "a/b.md" }
 */
export function contentPath(file: string): ContentPath | undefined {
  const path = file.replaceAll("\\", "/");
  const [, kind, lang = "", rest] = inLanguage.exec(path) ?? inAny.exec(path) ?? [];
  return kind === undefined ? undefined : { kind: kind as ContentPath["kind"], lang, rest };
}
