import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { langs } from "../map/language.ts";
import type { Contents } from "../map/made.ts";
import type { Lang } from "../map/language.ts";
import { splitDocument } from "../read/front-matter.ts";
import { contentsIn } from "./own-contents.ts";
import { isAsItCame, languagesIn, rootLanguage } from "./settings-file.ts";
import { readManifest } from "./target.ts";

/** A page in `content/pages/` that no import wrote. */
export interface OwnPage {
  /** Its file without the ending, such as `content/pages/ko/about`. */
  stem: string;
  /** Its addresses, the redirected ones included, if `root` is the language at the root. */
  addresses(root: Lang): string[];
}

/** What decides, apart from the old site, where its documents go. */
export interface Project {
  /** The language at its root; undefined if nobody has chosen it. */
  root: Lang | undefined;
  /** Its languages, the one at the root first; undefined if the import chooses them. */
  languages: Lang[] | undefined;
  /** The pages that stay as they are. */
  ownPages: OwnPage[];
  /** What its content has after the import, if these are its languages. */
  contents(languages: readonly Lang[]): Contents;
}

const nothing: Contents = { chapters: false, cells: false, terms: false, about: false };

/**
 * Reads what a project already has. The pages of a project as it came are not its own: the blog's
 * replace them.
 * @throws {Error} if the manifest cannot be read
 */
export function projectIn(folder: string): Project {
  const root = rootLanguage(folder);
  if (isAsItCame(folder)) {
    // A blog in one language replaces the book and its glossary.
    const contents = (languages: readonly Lang[]) =>
      languages.length < langs.length ? nothing : contentsIn(folder);
    return { root, languages: undefined, ownPages: [], contents };
  }
  const imported = readManifest(folder);
  const ownPages = langs.flatMap((lang) => {
    const pages = `content/pages/${lang}`;
    if (!existsSync(join(folder, pages))) return [];
    return (
      readdirSync(join(folder, pages), { recursive: true, encoding: "utf8" })
        .map((name) => name.replaceAll("\\", "/"))
        .filter((name) => /\.mdx?$/.test(name) && !(`${pages}/${name}` in imported))
        // Only a site with cells has the playground, whose text this is.
        .filter((name) => name !== "play.md")
        .map((name) => ownPage(folder, lang, name))
    );
  });
  return { root, languages: languagesIn(folder), ownPages, contents: () => contentsIn(folder) };
}

function ownPage(folder: string, lang: Lang, name: string): OwnPage {
  const file = `content/pages/${lang}/${name}`;
  const text = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n");
  const { permalink, redirect_from } = splitDocument(text).data;
  const bare = name.replace(/\.mdx?$/, "");
  const written = [permalink, redirect_from].flat().filter((one) => typeof one === "string");
  return {
    stem: file.replace(/\.mdx?$/, ""),
    addresses: (root) => [
      ...(typeof permalink === "string" ? [] : [`${lang === root ? "" : `/${lang}`}/${bare}/`]),
      ...written,
    ],
  };
}
