import { langs } from "../i18n/index.ts";
import type { Lang } from "../i18n/index.ts";
import type { ChapterFields, FrontMatter, PostFields } from "../schema/index.ts";
import { bookPath, postsPath } from "./routes.ts";

interface Place {
  /** The path of the file relative to the project's folder: content/chapters/ko/1/1-1.mdx */
  file: string;
  lang: Lang;
  /** The part of the path that is the same in both languages: "1/1-1" */
  place: string;
  /** The address without the base: /book/1/1-1/ */
  path: string;
}

export type Chapter = Place & { kind: "chapters"; data: ChapterFields };
export type Post = Place & { kind: "posts"; data: PostFields };

/** A page of the content with its own address. */
export type Page = Chapter | Post;

const pattern = /(?:^|\/)(chapters|posts|pages)\/([^/]+)\/(.+)\.mdx?$/;

/**
 * The page of a file; undefined for plain pages, whose text other pages include.
 * @throws {Error} if the file is not in the folder of a language
 */
export function pageOf(file: string, front: FrontMatter): Page | undefined {
  const { lang, place } = placeIn(file);
  switch (front.kind) {
    case "chapters":
      return { ...front, file, lang, place, path: bookPath(lang, place) };
    case "posts":
      return { ...front, file, lang, place, path: postsPath(lang, place) };
    case "pages":
      return undefined;
  }
}

/**
 * The address of a file, from its path alone; undefined for plain pages.
 * @throws {Error} if the file is not in the folder of a language
 */
export function pathOfFile(file: string): string | undefined {
  const { kind, lang, place } = placeIn(file);
  if (kind === "pages") return undefined;
  return kind === "chapters" ? bookPath(lang, place) : postsPath(lang, place);
}

function placeIn(file: string): Pick<Place, "lang" | "place"> & { kind: string } {
  const [, kind = "", folder, name = ""] = pattern.exec(file) ?? [];
  const lang = langs.find((known) => known === folder);
  if (!lang) {
    throw new Error(
      `${file}:1: the folder of the language is "${folder}": use one of ${langs.join(", ")}`,
    );
  }
  return { kind, lang, place: name.replace(/(^|\/)index$/, "") };
}

/** The plain pages: the text of the home page, and the first program of the playground. */
export const plainNames = ["home", "play"] as const;

export function plainFile(lang: Lang, name: (typeof plainNames)[number]): string {
  return `content/pages/${lang}/${name}.md`;
}

/** Whether the page is published; only development shows the others. */
export function isPublished({ data }: Page): boolean {
  return data.draft !== true && data.published !== false;
}
