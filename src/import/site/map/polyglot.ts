import type { OldDocument } from "../old-site.ts";
import { text } from "../read/config.ts";
import type { Config } from "../read/config.ts";

/** Whether the old site has a plugin that builds it once for each language. */
export function isPolyglot(config: Config): boolean {
  return config.plugins.includes("jekyll-polyglot") || hasFolderOfTranslations(config);
}

/** The plugin that has the posts of each language in `_i18n/<language>/_posts`. */
export const translations = "jekyll-multiple-languages-plugin";

function hasFolderOfTranslations({ plugins }: Config): boolean {
  return plugins.includes(translations);
}

/** The language at the root. */
export function rootOfPolyglot(config: Config): string {
  if (hasFolderOfTranslations(config)) return config.languages[0] ?? "en";
  return text(config.all.default_lang) || "en";
}

/** The languages that have a folder: all but that at the root. */
export function foldersOf(config: Config): string[] {
  return config.languages.filter((one) => one !== rootOfPolyglot(config));
}

/**
 * Puts a document into the folder of its language, where the plugin builds it; the documents of the
 * default language are at the root.
 */
export function inLanguageFolder(document: OldDocument, config: Config): OldDocument {
  if (!isPolyglot(config)) return document;
  const own = text(document.data.lang);
  const named = own ? [own] : document.path.split("/");
  const language = foldersOf(config).find((one) => named.includes(one));
  if (language === undefined) return document;
  const below = (path: string) => (path.startsWith(`${language}/`) ? path : `${language}/${path}`);
  const url = `/${below(document.url.slice(1))}`;
  const { files, futureFile } = document;
  return {
    ...{ ...document, language, url, files: files.map(below) },
    futureFile: futureFile === undefined ? undefined : below(futureFile),
  };
}

/** An address or a file of a document, without the folder of its language. */
export function withoutLanguage({ language }: Pick<OldDocument, "language">, path: string): string {
  const [, slash, rest] = /^(\/?)(.*)$/s.exec(path) ?? [path, "", path];
  return rest.startsWith(`${language}/`) ? slash + rest.slice(`${language}/`.length) : path;
}
