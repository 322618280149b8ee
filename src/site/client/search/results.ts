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

/** The page is named by its first option if that is the page as a whole, else by a title of its own. */
function group(page: Answer, shown: Shown, nextId: () => string, isTerm = false): HTMLElement {
  const id = nextId();
  const kind = make("span", { class: "search-kind" }, shown.say(`search.${page.kind}`));
  const number = page.number ? `${page.number} ` : undefined;
  const title = [make("span", {}, number, ...textOf(page.title)), " ", kind];
  const isNamed = isWhole(page.hits[0]);
  const options = page.hits.map((hit, index) => {
    const whole = isNamed && index === 0 ? { id, class: "search-heading search-page" } : undefined;
    const heading = whole
      ? make("span", whole, ...title)
      : make(
          "span",
          { class: "search-heading" },
          ...textOf(isWhole(hit) ? page.title : hit.heading),
        );
    return option(page, hit, heading, shown.base, nextId());
  });
  const name = isTerm ? "search-group search-term" : "search-group";
  const lang: Record<string, string> = shown.lang ? { lang: shown.lang } : {};
  return make(
    "div",
    { role: "group", "aria-labelledby": id, class: name, ...lang },
    isNamed ? undefined : make("p", { id, class: "search-page" }, ...title),
    ...options,
  );
}

function isWhole({ heading }: Hit): boolean {
  return heading.length === 0;
}

function option(
  page: Answer,
  hit: Hit,
  heading: HTMLElement,
  base: string,
  id: string,
): HTMLElement {
  const href = base + page.path + (hit.anchor && `#${encodeURIComponent(hit.anchor)}`);
  const name = hit.code ? "search-excerpt search-code" : "search-excerpt";
  return make(
    "a",
    { role: "option", "aria-selected": "false", tabindex: "-1", id, href },
    heading,
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
