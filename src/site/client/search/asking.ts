import type { Answers, Kind } from "../../../search/index.ts";
import { make } from "../make.ts";
import type { Say } from "../words.ts";
import { forgetIndex, openIndex } from "./indexes.ts";
import { resultsOf } from "./results.ts";

/** Where the results are shown, and where they come from. */
interface Place {
  say: Say;
  base: string;
  indexes: readonly { lang: string; path: string }[];
  list: HTMLElement;
  status: HTMLElement;
  more: HTMLButtonElement;
  /** Chooses all kinds of pages. */
  everywhere: () => void;
}

/** The number of pages that a query lists, and how many more each click on "more" adds. */
const step = 6;
/** Milliseconds without a key before the files of a query are fetched. */
const pause = 60;

/** Asks the index and shows its answers; those of an older question are dropped. */
export class Asking {
  readonly #place: Place;
  readonly #shown: (isNew: boolean) => void;
  #last = "";
  #most = step;
  #number = 0;
  /** The timer until the files of a query are fetched. */
  #timer = 0;
  /** The timer until the status says that a search takes longer. */
  #late = 0;

  /** @param shown is called when there are results: of a new question, or more of the same */
  constructor(place: Place, shown: (isNew: boolean) => void) {
    this.#place = place;
    this.#shown = shown;
  }

  /**
   * Fetches what every query needs, and returns the kinds of pages that can be searched; undefined if
   * that fails.
   */
  async warm(): Promise<Kind[] | undefined> {
    const { indexes, base } = this.#place;
    return openIndex(indexes[0].path, base).then(
      (index) => index.kinds,
      () => undefined,
    );
  }

  ask(text: string, kind: Kind | undefined): void {
    const question = `${kind ?? ""} ${text.trim()}`;
    if (question === this.#last) return;
    this.#last = question;
    this.#most = step;
    this.#place.list.ariaBusy = "true";
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#answer(text, kind), pause);
  }

  askMore(text: string, kind: Kind | undefined): void {
    this.#most += step;
    void this.#answer(text, kind, false);
  }

  async #answer(text: string, kind: Kind | undefined, isNew = true): Promise<void> {
    const number = ++this.#number;
    const { say, list, status } = this.#place;
    clearTimeout(this.#late);
    if (text.trim() === "") return this.#show([], "", 0);
    list.ariaBusy = "true";
    this.#late = window.setTimeout(() => (status.textContent = say("search.loading")), 400);
    try {
      const { answers, lang } = await this.#find(text, kind);
      if (number !== this.#number) return;
      const { pages, definition, more } = answers;
      const count = pages.length + more + (definition ? 1 : 0);
      const found = lang ? "search.foreign" : count > 0 ? "search.found" : "search.none";
      const groups = resultsOf(answers, { ...this.#place, lang });
      const query = isolated(text.trim());
      this.#show(groups, say(found, { count: String(count), query }), more, isNew);
      if (count === 0 && kind) this.#offer(say("search.everywhere"), this.#place.everywhere);
    } catch {
      if (number === this.#number) this.#fail(text, kind);
    }
  }

  /** Answers in the page's language; if there are none, in another of the site. */
  async #find(text: string, kind: Kind | undefined): Promise<{ answers: Answers; lang?: string }> {
    const [own, ...others] = this.#place.indexes;
    const answers = await this.#askIndex(own.path, text, kind);
    if (answers.pages.length > 0 || answers.definition) return { answers };
    for (const { lang, path } of others) {
      const foreign = await this.#askIndex(path, text, kind);
      if (foreign.pages.length > 0) return { answers: foreign, lang };
    }
    return { answers };
  }

  /** If a file is missing because the site was deployed since the manifest was fetched, asks again. */
  async #askIndex(path: string, text: string, kind: Kind | undefined): Promise<Answers> {
    const { base } = this.#place;
    try {
      return await (await openIndex(path, base)).find(text, kind, this.#most);
    } catch {
      forgetIndex(path);
      return (await openIndex(path, base)).find(text, kind, this.#most);
    }
  }

  #show(groups: readonly HTMLElement[], said: string, left: number, isNew = true): void {
    const { list, status, more, say } = this.#place;
    clearTimeout(this.#late);
    list.replaceChildren(...groups);
    list.ariaBusy = null;
    status.textContent = said;
    more.hidden = left === 0;
    more.textContent = say("search.more", { count: String(left) });
    this.#shown(isNew);
  }

  #fail(text: string, kind: Kind | undefined): void {
    const { say, status } = this.#place;
    this.#last = "";
    this.#show([], "", 0);
    status.textContent = say("search.failed");
    this.#offer(say("search.retry"), () => void this.#answer(text, kind));
  }

  /** Adds a button to the status. */
  #offer(name: string, act: () => void): void {
    const button = make("button", { type: "button" }, name);
    button.addEventListener("click", act);
    this.#place.status.append(" ", button);
  }
}

/** A text whose direction, such as that of Hebrew, has no effect on what surrounds it (UAX #9). */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
