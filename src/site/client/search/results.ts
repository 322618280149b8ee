import type { Answer, Answers, Hit, Part } from "../../../search/index.ts";
import { make } from "../make.ts";
import type { Say } from "../words.ts";

/** How results become elements. */
export interface Shown {
  say: Say;
  /** The site's base, without a slash at its end. */
  base: string;
  /** Their language, if it is not the page's. */
  lang?: string;
}

/** The results as groups of options: a group for each page, an option for each section. */
export function resultsOf({ definition, pages }: Answers, shown: Shown): HTMLElement[] {
  let count = 0;
  const nextId = () => `search-${count++}`;
  return [
    ...(definition ? [group(definition, shown, nextId, true)] : []),
    ...pages.map((page) => group(page, shown, nextId)),
  ];
}

function group(page: Answer, shown: Shown, nextId: () => string, isTerm = false): HTMLElement {
  const id = nextId();
  const kind = make("span", { class: "search-kind" }, shown.say(`search.${page.kind}`));
  const number = page.number ? `${page.number} ` : undefined;
  const named = make("span", {}, number, ...textOf(page.title));
  const title = make("p", { id, class: "search-page" }, named, " ", kind);
  const options = page.hits.map((hit) => option(page, hit, shown, nextId()));
  const name = isTerm ? "search-group search-term" : "search-group";
  const lang: Record<string, string> = shown.lang ? { lang: shown.lang } : {};
  return make(
    "div",
    { role: "group", "aria-labelledby": id, class: name, ...lang },
    title,
    ...options,
  );
}

function option(page: Answer, hit: Hit, { base }: Shown, id: string): HTMLElement {
  const href = base + page.path + (hit.anchor && `#${encodeURIComponent(hit.anchor)}`);
  const heading = hit.heading.length > 0 ? hit.heading : page.title;
  const name = hit.code ? "search-excerpt search-code" : "search-excerpt";
  return make(
    "a",
    { role: "option", "aria-selected": "false", tabindex: "-1", id, href },
    make("span", { class: "search-heading" }, ...textOf(heading)),
    hit.excerpt.length > 0 ? make("span", { class: name }, ...textOf(hit.excerpt)) : undefined,
  );
}

/** Text with marked words; the backticks around code are left out. */
function textOf(parts: readonly Part[]): (Node | string)[] {
  return parts.map(({ text, marked }) => {
    const plain = text.replaceAll("`", "");
    return marked ? make("mark", {}, plain) : plain;
  });
}
