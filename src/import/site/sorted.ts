import { hasPages, isConvertible, reasonToLeave } from "./left-aside.ts";
import { isOurs, languageOf, languagesOf, rootFirst, writtenLanguages } from "./map/language.ts";
import type { Lang, LanguageSource } from "./map/language.ts";
import { replacementOf } from "./map/template.ts";
import type { Replacement } from "./map/template.ts";
import type { OldDocument, OldSite } from "./old-site.ts";
import type { Aside } from "./planned.ts";
import type { Project } from "./write/own-pages.ts";

/** A document of the old site, and what becomes of it. */
export interface Sorted {
  document: OldDocument;
  /** Undefined if its language is not one of ours. */
  lang: Lang | undefined;
  languageSource: LanguageSource;
  /** What this site has instead of such a document, whether the old site had a page of it or not. */
  similar: Replacement | undefined;
  /** What replaces its page. */
  replacement: Replacement | undefined;
  /** Why it is not converted. */
  reason: Omit<Aside, "document"> | undefined;
}

export interface SortedSite {
  /** Documents that Jekyll publishes come first, so that they get the better names. */
  documents: Sorted[];
  /** Both languages, the one at the root of the new site first. */
  languages: [Lang, Lang];
  /** The languages that the new site has, the one at the root first. */
  siteLanguages: Lang[];
}

/** Decides which documents are converted, which a page of the new site replaces, and which are left. */
export function sortDocuments(site: OldSite, project: Project): SortedSite {
  const ofSite = languagesOf(site.documents, site.config);
  const documents = site.documents.map((document): Sorted => {
    const { code, source: languageSource } = languageOf(document, site.config, ofSite);
    const lang = isOurs(code) ? code : undefined;
    const similar = replacementOf(document, isConvertible(document, site), site.includes);
    const replacement = hasPages(document, site) ? similar : undefined;
    const reason = reasonToLeave(document, site, lang, code);
    return { document, lang, languageSource, similar, replacement, reason };
  });
  const [main, second] = rootFirst(project.root ?? ofSite.main, documents);
  const written = documents
    .filter(({ replacement, reason }) => !replacement && !reason)
    .map(({ lang }) => lang ?? main);
  const siteLanguages = project.languages ?? writtenLanguages([main, second], written);
  const rank = ({ document }: Sorted) => (document.unpublished ? 1 : 0);
  return {
    documents: documents.toSorted((a, b) => rank(a) - rank(b)),
    // The settings of a blog can name a language in which it has no text.
    languages: siteLanguages.includes(main) ? [main, second] : [second, main],
    siteLanguages,
  };
}
