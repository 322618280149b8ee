import { excerpt, hasAny, marked, type Part } from "./excerpt.ts";
import { IndexFiles, type Load } from "../index-files/files.ts";
import { isHangul, withFinalApart } from "../terms/hangul.ts";
import { normal } from "../terms/normal.ts";
import { namedBy, type Named } from "./named.ts";
import { longestQuery, readQuery, type Query } from "../query/query.ts";
import { onlyWordOf, phraseFactors } from "./phrases.ts";
import { rank, type Ranked } from "./rank.ts";
import { resolveAll, type Resolved } from "./resolve.ts";
import { startsOf } from "../index-files/starts.ts";
import { kinds, type Kind, type Manifest } from "../types.ts";

/** A section of a page that answers a query. */
export interface Hit {
  anchor: string;
  heading: Part[];
  excerpt: Part[];
  /** Whether the excerpt is code. */
  code: boolean;
}

/** A page with its best sections. */
export interface Answer {
  kind: Kind;
  path: string;
  title: Part[];
  number?: string;
  hits: Hit[];
}

export interface Answers {
  /** The term of the glossary that the query names; other terms are then not in the list. */
  definition?: Answer;
  pages: Answer[];
  /** The number of pages that are not in the list. */
  more: number;
}

/** The largest number of sections of each of the best pages, and of the others. */
const sectionsOfPage = { best: 3, other: 2 };
const bestPages = 3;
/** How much an answer counts by its kind: a text explains more than an entry does. */
const factors: Record<Kind, number> = { term: 0.4, book: 1, post: 1, api: 0.6 };

/** An index in the browser, or wherever its files can be loaded. */
export class Search {
  readonly #files: IndexFiles;
  /** The number of the first section of each page. */
  readonly #starts: number[];

  constructor(manifest: Manifest, load: Load) {
    this.#files = new IndexFiles(manifest, load);
    this.#starts = startsOf(manifest.pages);
  }

  /** The kinds of pages that it has, without the glossary, which belongs to the book. */
  get kinds(): Kind[] {
    const { ends } = this.#files.manifest;
    return kinds.filter((kind, i) => i > 0 && ends[kind] > ends[kinds[i - 1]]);
  }

  /**
   * Finds the pages that answer a query, best first; if there are none, those that answer what it may
   * become while it is typed, what the same keys write in the other language, or the Korean words that
   * it writes in Latin letters.
   *
   * @param kind the kind of pages, where the book includes the glossary; all if undefined
   * @param most the number of pages
   */
  async find(text: string, kind: Kind | undefined, most: number): Promise<Answers> {
    // A vowel alone is a sign of the other language.
    const isOther = /[ㅏ-ㅣ]/.test(text);
    const plain = isOther ? nothing : await this.#find(text, kind, most);
    if (isAny(plain)) return plain;
    for (const read of await readings()) {
      const meant = read(text.slice(0, longestQuery));
      const other = meant ? await this.#find(meant, kind, most, true) : nothing;
      if (isAny(other)) return other;
    }
    return isOther ? this.#find(text, kind, most) : nothing;
  }

  /** @param isMeant whether the text is another reading of a query, in which slips are not sought */
  async #find(
    text: string,
    kind: Kind | undefined,
    most: number,
    isMeant = false,
  ): Promise<Answers> {
    const query = readQuery(text);
    if (!query) return nothing;
    if (isMeant) for (const clause of query.clauses) clause.correctable = false;
    const named = namedBy(this.#files, query);
    const plain = await this.#ranked(query, named, kind);
    const isFound = plain.ranked.some(({ whole }) => whole);
    const { clauses, ranked } = isFound ? plain : await this.#ranked(query, named, kind, true);
    const whole = (await named).flatMap(({ postings, share }) => (share === 1 ? postings : []));
    const [defined] = whole.find(([section]) => this.#isOf(section, "term")) ?? [];
    const term = ranked.find(({ section }) => section === defined);
    const others = term ? ranked.filter(({ section }) => this.#kindOf(section) !== "term") : ranked;
    const pages = this.#byPage(others);
    const terms = termsIn(clauses, query);
    const phrases = [normal(text).trim(), query.subject].map((phrase) => phrase.toLowerCase());
    const factorOf = phraseFactors(phrases, terms, onlyWordOf(query));
    const [definition, ...shown] = await Promise.all([
      term && this.#answer([term], terms, factorOf),
      ...pages.slice(0, most).map((sections) => this.#answer(sections, terms, factorOf)),
    ]);
    const sorted = shown.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
    return {
      definition: definition?.answer,
      pages: sorted.map(({ answer }) => answer),
      more: sorted.length > 0 ? Math.max(0, pages.length - most) : 0,
    };
  }

  async #ranked(query: Query, named: Promise<Named[]>, kind: Kind | undefined, heard = false) {
    const clauses = await resolveAll(this.#files, query.clauses, heard);
    const factorOf = (section: number) =>
      kind === undefined || this.#isOf(section, kind) ? factors[this.#kindOf(section)] : 0;
    const { count } = this.#files.manifest;
    const ranked = rank(clauses, count, await named, factorOf);
    return { clauses, ranked };
  }

  #isOf(section: number, kind: Kind): boolean {
    const own = this.#kindOf(section);
    return own === kind || (own === "term" && kind === "book");
  }

  #kindOf(section: number): Kind {
    const { ends } = this.#files.manifest;
    return kinds.find((kind) => section < ends[kind]) ?? "api";
  }

  #pageOf(section: number): number {
    return this.#starts.findLastIndex((start) => start <= section);
  }

  /** The best sections of each page, in the order of each page's best. */
  #byPage(ranked: readonly Ranked[]): Ranked[][] {
    const pages = Map.groupBy(ranked, ({ section }) => this.#pageOf(section));
    return Array.from(pages.values(), (sections, i) =>
      sections.slice(0, i < bestPages ? sectionsOfPage.best : sectionsOfPage.other),
    );
  }

  async #answer(
    sections: readonly Ranked[],
    terms: ReadonlySet<string>,
    factorOf: (title: string, heading: string, text: string) => number,
  ) {
    const found = await Promise.all(sections.map(({ section }) => this.#section(section, terms)));
    const hits = found.map(({ section: { title, anchor, heading, text }, code }, i) => {
      return {
        score: sections[i].score * factorOf(title, heading, text),
        hit: {
          anchor,
          heading: marked(heading, terms),
          excerpt: excerpt(code ?? text, terms, code !== undefined),
          code: code !== undefined,
        },
      };
    });
    hits.sort((a, b) => b.score - a.score);
    const { path, title, number } = found[0].section;
    const answer: Answer = {
      kind: this.#kindOf(sections[0].section),
      path,
      title: marked(title, terms),
      number,
      hits: hits.map(({ hit }) => hit),
    };
    return { answer, score: hits[0].score };
  }

  /** A section with its code, if only that contains any of the terms. */
  async #section(number: number, terms: ReadonlySet<string>) {
    const section = await this.#files.sectionOf(number);
    // Korean is in comments of code only, for which another request would take too long.
    const mayBeInCode = section.hasCode && [...terms].some((term) => !isHangul(term));
    const code =
      mayBeInCode && !hasAny(section.text, terms) ? await this.#files.codeOf(number) : "";
    return { section, code: hasAny(code, terms, true) ? code : undefined };
  }
}

/** Ways of reading a query as another one, which few queries need. */
async function readings() {
  const [{ onOtherKeyboard }, { fromRoman }] = await Promise.all([
    import("../terms/keyboard.ts"),
    import("../terms/romanized.ts"),
  ]);
  return [withFinalApart, onOtherKeyboard, fromRoman];
}

const nothing: Answers = { pages: [], more: 0 };

function isAny({ definition, pages }: Answers): boolean {
  return definition !== undefined || pages.length > 0;
}

/** The terms to mark: what was found for the required parts of a query. */
function termsIn(clauses: readonly Resolved[], { clauses: asked }: Query): ReadonlySet<string> {
  const found = clauses.filter(({ required, weight }) => required || weight >= 0.3);
  const terms = found.flatMap((clause) => clause.terms.map(({ term }) => term));
  const written = asked.flatMap(({ alternatives, required }) =>
    required ? [alternatives[0].term] : [],
  );
  return new Set([...terms, ...written]);
}
