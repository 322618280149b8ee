import { readLibraries } from "../../api/cached.ts";
import { words, type Entry, type Library } from "../../api/index.ts";
import { knownLangs, t } from "../../i18n/index.ts";
import type { Lang } from "../../i18n/index.ts";
import type { Passage, PassageCell } from "../../markdown/prose/passages.ts";
import type { Glossary } from "../../schema/index.ts";
import {
  libraryNames,
  type Forms,
  type IndexedPage,
  type IndexedSection,
  type Kind,
} from "../../search/index.ts";
import { glossaryOf } from "../content/glossary.ts";
import { otherLangs } from "../model/languages.ts";
import { madeOf } from "../model/made.ts";
import type { Page } from "../model/page.ts";
import { translationsOf } from "../model/pairs.ts";
import { readPages } from "../texts/read-pages.ts";
import { apiPath, glossaryPath, playPath, proofPath } from "../addresses/routes.ts";

/** The contents of the search index of a language. */
export interface Searched {
  lang: Lang;
  pages: IndexedPage[];
  forms: Forms[];
}

/**
 * Reads what readers can search in a language: the book, the posts, the glossary and the reference.
 * Drafts are left out, as are pages with `on_site_search_exclude`.
 *
 * @param root the project's folder
 * @param readContent reads the texts of all pages
 */
export async function searchPages(
  root: string,
  contentDir: string,
  langs: readonly Lang[],
  readContent = readPages,
): Promise<Searched[]> {
  const { pages, read } = await readContent({ root, contentDir });
  const made = madeOf(pages, contentDir);
  const libraries = made.cells ? await readLibraries() : [];
  const glossary = glossaryOf(contentDir);
  const passages = new Map(read.map(({ file, prose }) => [file, prose.passages]));
  const passagesOf = ({ file }: Page) => passages.get(file) ?? [];
  const cellsOf = (page: Page) => passagesOf(page).flatMap(({ cells }) => cells);
  const englishOf = (translations: readonly Page[]) => {
    const english = translations.find((page) => page.lang === "en");
    return (
      english &&
      passagesOf(english)
        .map(({ heading, text }) => `${heading} ${text}`)
        .join(" ")
    );
  };
  const forms = [...glossary.map(formsOf), ...libraryNames];
  return langs.map((lang) => ({
    lang,
    forms,
    pages: [
      ...(made.terms ? [glossaryPage(lang, glossary)] : []),
      ...pages
        .filter((page) => page.lang === lang && page.searchable)
        .map((page) => {
          const translations = translationsOf(page, pages);
          const written = translations.flatMap(cellsOf).filter(({ same }) => !same);
          const translated = translations.map((one) => namesOf(one, passagesOf(one)));
          return {
            ...contentPage(page, passagesOf(page), written, translated),
            english: englishOf(translations),
          };
        }),
      ...(made.cells ? pagesOfCells(lang) : []),
      ...libraries.map((library) => libraryPage(lang, library)),
    ],
  }));
}

/** What readers call each section of a page: its heading; for the first, the page's title and keywords. */
function namesOf({ title, keywords }: Page, passages: readonly Passage[]): string[][] {
  return passages.map(({ heading }, i) => (i > 0 ? [heading] : [title, ...keywords]));
}

/**
 * @param written the cells of the translations, from which those marked `same` take what they lack
 * @param translated the names of the sections of each translation
 */
function contentPage(
  page: Page,
  passages: readonly Passage[],
  written: readonly PassageCell[],
  translated: readonly string[][][],
): IndexedPage {
  const { path, title, excerpt, category = "", tags, keywords } = page;
  const sections = passages.map((passage, i) => {
    // Headings are those of the same sections only if there are as many of them.
    const same = translated.filter(({ length }) => i === 0 || length === passages.length);
    const section = {
      ...passageSection(passage, written),
      translated: same.flatMap((names) => names[i]),
    };
    if (i > 0) return section;
    const words = section.text.startsWith(excerpt.slice(0, 40)) ? [] : [excerpt];
    const text = [...words, section.text, category, ...tags].join(" ").trim();
    return { ...section, text, words: keywords };
  });
  const isPost = page.kind !== "chapters";
  const number = page.kind === "chapters" ? page.section : undefined;
  return { kind: isPost ? "post" : "book", path, title, number, sections };
}

function passageSection(passage: Passage, written: readonly PassageCell[]): IndexedSection {
  const { anchor, heading, text, bold, code, cells, formulas } = passage;
  const taken = cells.flatMap(({ file, same, output }) => {
    const source = same && written.find((cell) => cell.file === file);
    return source ? [{ ...source, output: output === "" ? source.output : "" }] : [];
  });
  const errors = taken
    .filter(({ fails, output }) => fails && output)
    .map(({ output }) => `\`${output}\``);
  const all = [...cells, ...taken];
  const lines = (texts: readonly string[]) => texts.filter(Boolean).join("\n");
  return {
    anchor,
    heading,
    text: [text, ...errors].join(" ").trim(),
    bold,
    code: lines([...all.map((cell) => cell.code), code]),
    outputs: lines(all.filter(({ fails }) => !fails).map(({ output }) => output)),
    formulas,
  };
}

/** The names of a term in every language in which it has one, and what readers call it. */
function formsOf(entry: Glossary[number]): Forms {
  const sides = knownLangs.flatMap((lang) => entry[lang] ?? []);
  return sides.flatMap(({ term, also = [], search = [] }) => [term, ...also, ...search]);
}

function glossaryPage(lang: Lang, glossary: Glossary): IndexedPage {
  return {
    kind: "term",
    path: glossaryPath(lang),
    title: t(lang, "glossary.title"),
    sections: [
      top(t(lang, "glossary.description")),
      ...glossary.map((entry): IndexedSection => {
        const { term, definition } = entry[lang];
        const names = formsOf(entry).filter((name) => name !== term);
        const others = otherLangs(lang).map((other) => entry[other].term);
        const heading = others.length > 0 ? `${term} (${others.join(", ")})` : term;
        return { anchor: entry.id, heading, names: [term, ...names], text: definition, code: "" };
      }),
    ],
  };
}

/**
 * The pages about cells that consist of programs and lists: the playground, the list of proofs, the
 * reference.
 */
function pagesOfCells(lang: Lang): IndexedPage[] {
  const page = (kind: Kind, name: "play" | "proof" | "api", path: string): IndexedPage => ({
    kind,
    path,
    title: t(lang, `${name}.title`),
    sections: [
      {
        ...top(t(lang, `${name}.description`)),
        words: otherLangs(lang).map((other) => t(other, `${name}.title`)),
      },
    ],
  });
  return [
    page("post", "play", playPath(lang)),
    page("post", "proof", proofPath(lang)),
    page("api", "api", apiPath(lang)),
  ];
}

function libraryPage(lang: Lang, { name, usage, groups }: Library): IndexedPage {
  const entries = groups.flatMap((group) =>
    group.entries.flatMap((entry) => [entry, ...entry.members]),
  );
  return {
    kind: "api",
    path: apiPath(lang, name),
    title: name,
    sections: [
      { ...top(t(lang, `api.${name}`)), code: usage },
      ...entries.map((entry) => entrySection(name, entry)),
    ],
  };
}

/** Words that readers use for any entry of the reference, and for those of a library. */
const kindWords = "함수 function";
const libraryWords: Record<string, string> = { plt: "그래프 그림 plot graph chart figure" };

function entrySection(library: string, entry: Entry): IndexedSection {
  const { name, text, params, throws, signatures, example = "" } = entry;
  const prose = [text, ...params.map((param) => `${param.name}: ${param.text}`), ...throws];
  const last = name.slice(name.lastIndexOf(".") + 1);
  const full = `${library}.${name}`;
  return {
    anchor: name,
    heading: name,
    names: [full, ...(last === name ? [] : [last])],
    words: [kindWords, libraryWords[library] ?? "", ...(words[full]?.split(", ") ?? [])],
    text: prose.join(" "),
    code: [...signatures, example].join("\n"),
  };
}

function top(text: string): IndexedSection {
  return { anchor: "", heading: "", text, code: "" };
}
