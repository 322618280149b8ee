import { isNothingFound } from "../address/derived.ts";
import { isPolyglot, rootOfPolyglot } from "./polyglot.ts";
import { text } from "../read/config.ts";
import type { Config } from "../read/config.ts";
import type { OldDocument } from "../old-site.ts";

/** The languages that this site can have. */
export const langs = ["ko", "en"] as const;

export type Lang = (typeof langs)[number];

/** What decides the language of a document. */
export interface Languages {
  /** The language of documents that name none: a code such as `ko`, `en`, `ja`. */
  main: string;
  /** Whether the site is in Korean and in English: `main` and the languages that documents name. */
  isBilingual: boolean;
}

/** Codes of languages that blogs are often written in; a folder or a name can show one of them. */
const common = new Set(
  "ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv th tr uk ur vi zh".split(
    " ",
  ),
);

const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** The name of a language in English: "Korean". */
export function languageName(lang: Lang): string {
  return names.of(lang) ?? lang;
}

/**
 * The code of Korea, `kr`, is taken for that of Korean; few blogs are in Kanuri, whose code it is.
 * @example languageCode("ko-KR") // => "ko"
 */
function languageCode(value: unknown): string | undefined {
  const [, written] = /^([a-z]{2})(?:[-_][a-z]{2,4})?$/i.exec(text(value).trim()) ?? [];
  const code = written?.toLowerCase();
  if (code === "kr") return "ko";
  return code !== undefined && names.of(code) !== undefined ? code : undefined;
}

/** @example declaredLanguage("ko-KR, en-US") // => "ko" */
function declaredLanguage(value: unknown): string | undefined {
  return languageCode(text(value).split(",")[0]);
}

/** Reads the languages of a site. */
export function languagesOf(documents: readonly OldDocument[], config: Config): Languages {
  const nameOf = (document: OldDocument) => namedLanguage(document, config);
  const { default_lang, lang, locale, language } = config.all;
  const first = isPolyglot(config) ? rootOfPolyglot(config) : default_lang;
  const declared = [first, lang, locale, language].map(declaredLanguage).find(Boolean);
  const unnamed = documents.filter((document) => !nameOf(document));
  const main = mainLanguage(unnamed, declared);
  const isWritten = (lang: Lang) => {
    const [one, ...others] = documents.filter((document) => nameOf(document) === lang);
    if (lang === main || one === undefined) return lang === main;
    // One document of many can be a template that came with the theme.
    const isInFolder = one.url.startsWith(`/${lang}/`) && !one.files.some(isNothingFound);
    const isMeant = isInFolder || config.languages.includes(lang);
    return isMeant || others.length > 0 || documents.length < 10;
  };
  return { main, isBilingual: langs.every(isWritten) };
}

/** The fewest Latin letters of a text that is taken for English. */
const leastLatin = 200;

/** What decides the language of a document: its name or that of the site, its text, or only the site. */
export type LanguageSource = "name" | "text" | "site";

/**
 * The language of a document: the one that it names, or that of the site. In a site in Korean and
 * English, a document that names none is in the language of its text; in a site in one of them, a
 * document that names the other is in that of the site.
 */
export function languageOf(
  document: OldDocument,
  config: Config,
  { main, isBilingual }: Languages,
): { code: string; source: LanguageSource } {
  const named = namedLanguage(document, config);
  if (!isBilingual && isOurs(main) && named !== undefined && named !== main && isOurs(named))
    return { code: main, source: "site" };
  if (named !== undefined || !isBilingual) return { code: named ?? main, source: "name" };
  const { hangul, latin } = lettersOf(`${text(document.data.title)} ${document.source}`);
  const isOther =
    (main === "ko" && latin >= leastLatin && hangul * 10 < latin) ||
    (main === "en" && hangul > 0 && hangul * 10 >= latin);
  return isOther
    ? { code: main === "ko" ? "en" : "ko", source: "text" }
    : { code: main, source: "name" };
}

/**
 * The language of the documents that name none. Themes come with `lang: en`, which many authors
 * leave, so a blog in Hangul is Korean.
 */
function mainLanguage(documents: readonly OldDocument[], declared: string | undefined): string {
  const posts = documents.filter(({ collection }) => collection !== undefined);
  const texts = (posts.length > 0 ? posts : documents).map(
    ({ source, data }) => `${text(data.title)} ${source.slice(0, 5000)}`,
  );
  const korean = texts.filter(isKorean).length;
  if (declared !== undefined && declared !== "ko" && declared !== "en") return declared;
  if (korean * 2 > texts.length) return "ko";
  if (declared !== undefined) return declared;
  return texts.length === 0 || korean * 4 > texts.length ? "ko" : "en";
}

/** Whether a text has a Hangul syllable for every ten Latin letters. */
function isKorean(source: string): boolean {
  const { hangul, latin } = lettersOf(source);
  return hangul > 0 && hangul * 10 >= latin;
}

/** How many Hangul syllables and Latin letters the words of a text contain. */
function lettersOf(source: string): { hangul: number; latin: number } {
  const prose = source
    .replace(/^(```|~~~)[^]*?^\1/gm, "")
    .replace(/\{%[^]*?%\}|\{\{[^]*?\}\}|<[^>]*>|\]\([^)]*\)|https?:\S+/g, "");
  return {
    hangul: prose.match(/[가-힣]/g)?.length ?? 0,
    latin: prose.match(/[a-z]/gi)?.length ?? 0,
  };
}

/** The language that a document names in its keys, its folder or its name. */
function namedLanguage({ data, path }: OldDocument, { languages }: Config): string | undefined {
  for (const key of [data.lang, data.language, data.locale]) {
    const code = languageCode(key);
    if (code !== undefined) return code;
  }
  const steps = path.split("/");
  const name = steps.pop() ?? "";
  // Below _posts, a folder such as cs is a subject unless the site names it as a language.
  const folder = steps.find(
    (step, at) =>
      /^(ko|en)(-[a-z]{2})?$/i.test(step) ||
      languages.includes(step) ||
      (at === 0 && common.has(step)),
  );
  if (folder !== undefined) return languageCode(folder) ?? folder;
  const ending = /[._](ko|en)(?:-[a-z]{2})?\.[^.]+$/i.exec(name)?.[1];
  return languageCode(ending);
}

/** What a document and its translations have in common; undefined if nothing says so. */
export function pairOf(document: OldDocument, config: Config): string | undefined {
  const { data, path } = document;
  for (const key of [
    "lng_pair",
    "page_id",
    "translation_key",
    "translation_id",
    "ref",
    "i18n_key",
  ]) {
    const value = text(data[key]).trim();
    if (value) return value;
  }
  if (!namedLanguage(document, config)) return undefined;
  // Files with the same path apart from the language.
  const isLanguage = (step: string) =>
    config.languages.includes(step) || common.has(languageCode(step) ?? "");
  const steps = path.split("/").filter((step) => !isLanguage(step));
  return steps.join("/").replace(/[._][a-z]{2}(?:-[a-z]{2})?(\.[^.]+)$/i, "$1");
}

/** The languages that an imported blog is written in, the one at the root first. */
export function writtenLanguages(languages: readonly Lang[], of: readonly Lang[]): Lang[] {
  const written = languages.filter((one) => of.includes(one));
  return written.length > 0 ? written : [...languages];
}

/** The language that is at the root of the old site is there in the new one too. */
export function rootFirst(main: string, known: readonly { lang?: Lang }[]): [Lang, Lang] {
  const root = isOurs(main) ? main : (known.find(({ lang }) => lang !== undefined)?.lang ?? "ko");
  return root === "ko" ? ["ko", "en"] : ["en", "ko"];
}

export function isOurs(code: string): code is Lang {
  return code === "ko" || code === "en";
}
