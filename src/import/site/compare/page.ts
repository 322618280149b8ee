import { itemsOf, placed, withoutPlaced } from "./items.ts";
import type { Placed } from "./items.ts";
import { namesIn } from "./names.ts";
import { markNotes } from "./notes.ts";
import { squeezed, wordsIn } from "./squeezed.ts";
import { treeOf } from "./tree.ts";
import type { Tree } from "./tree.ts";

/** What a built page of the new site contains. */
export interface BuiltPage {
  /** Its texts, code, formulas and marks of footnotes in their order. */
  items: Placed[];
  text: string;
  /** The letters and digits of everything, formulas too. */
  words: string;
  /** The addresses of links, and how many links lead to each. */
  links: Map<string, number>;
  /** All addresses that can be those of images. */
  images: string[];
  /** The addresses of each image. */
  pictures: string[][];
  ids: Set<string>;
  formulas: string[];
  /** The words of its headings, and of lines of its code that begin with `#`. */
  headings: Set<string>;
  comments: Set<string>;
  /** The text of its code. */
  code: string;
  /** How many diagrams it contains, drawn or as code. */
  diagrams: number;
  /** The names between angle brackets that it shows. */
  names: Map<string, number>;
  /** Whether its text contains signs of TeX, such as dollars: formulas that are text. */
  hasTex: boolean;
  /** Signs of markup that was not converted, by kind. */
  leftovers: string[][];
}

/** Tags and outputs of Liquid, lists of attributes, strong texts, and links between angle brackets. */
const signsOfMarkup = [
  /\{%[^]*?%\}/g,
  /\{\{[^]*?\}\}/g,
  /\{:[^}\n]*\}/g,
  /\*\*(?=\S)[^*\n]+(?<=\S)\*\*/g,
  /<(?:https?|mailto):[^<>\n]*>/g,
];

/** Reads the article of a built page. */
export function builtPage(html: string): BuiltPage {
  const tree = treeOf(html);
  const article = tree.querySelector("article") ?? tree.querySelector("main") ?? tree;
  for (const row of article.querySelectorAll('math > mtable[width="100%"] > mtr')) {
    // The number of a formula, `\tag{1}`, is behind two empty cells.
    if (row.children.length === 4) row.lastElementChild?.remove();
  }
  const formulas = [...article.querySelectorAll("math")].map((math) => squeezed(math.textContent));
  const addressesOf = (elements: readonly Element[]) =>
    elements
      .flatMap((one) => ["src", "href", "srcset", "data-src"].map((name) => one.getAttribute(name)))
      .flatMap((address) => (address ? [decode(address)] : []));
  // The links around the text, and those of headings to themselves, are not from the old page.
  const links = linksIn(article.querySelector(".prose") ?? article).filter(
    (link) => !link.matches(".anchor"),
  );
  const page = {
    words: wordsIn(squeezed(article.textContent)),
    links: counts(links.map((a) => decode(a.getAttribute("href")))),
    images: addressesOf([...links, ...article.querySelectorAll("img, source, video, iframe")]),
    pictures: [...article.querySelectorAll("img")].map((image) =>
      addressesOf([image, ...(image.closest("picture")?.querySelectorAll("source") ?? [])]),
    ),
    names: namesIn(article.textContent),
    ids: new Set([...tree.querySelectorAll("[id]")].map((one) => one.getAttribute("id") ?? "")),
    formulas,
    diagrams: article.querySelectorAll("figure.mermaid, pre[data-lang=mermaid]").length,
  };
  const code = [...article.querySelectorAll("pre, code")].map((one) => one.textContent);
  const comments = code.flatMap((text) => text.match(/^[ \t>]*#.*/gm) ?? []);
  const headings = [...article.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  for (const math of [...article.querySelectorAll("math")])
    (math.closest(".katex") ?? math).replaceWith(placed("formula", squeezed(math.textContent)));
  markNotes(article);
  removeDoubledTitle(article);
  // The words of a drawn diagram, which the old page drew, too, are not texts of their own.
  for (const drawing of [...article.querySelectorAll("figure.mermaid svg")]) drawing.remove();
  const items = itemsOf(article);
  const text = squeezed(withoutPlaced(article.textContent));
  for (const code of [...article.querySelectorAll("pre, code, .output, script, style")])
    code.remove();
  // The titles of this page and of others around its text show the signs that their authors wrote.
  const prose = withoutPlaced((article.querySelector(".prose") ?? article).textContent);
  const leftovers = signsOfMarkup.map((sign) =>
    Array.from(prose.matchAll(sign), ([written]) => written.slice(0, 60)),
  );
  return {
    ...page,
    items,
    headings: new Set(headings.map((one) => wordsIn(squeezed(one.textContent)))),
    comments: new Set(comments.map((line) => wordsIn(squeezed(line)))),
    code: squeezed(code.join("\n")),
    text,
    hasTex: /\$|\\[([a-z]/i.test(prose),
    leftovers,
  };
}

/** Removes the title of a page whose text begins with the same heading: the old page had only one. */
function removeDoubledTitle(article: Tree): void {
  const title = article.querySelector("h1");
  const prose: Tree | null = article.querySelector(".prose");
  if (!title || !prose || prose.contains(title)) return;
  const [first] = itemsOf(prose, 1);
  if (first?.kind === "heading" && first.item.key === wordsIn(squeezed(title.textContent)))
    title.remove();
}

/** The links of a page that a reader can see. */
export function linksIn(tree: Tree): Element[] {
  return [...tree.querySelectorAll("a[href]")].filter(
    (a) => a.textContent.trim() !== "" || a.children.length > 0,
  );
}

function counts(texts: readonly string[]): Map<string, number> {
  return new Map([...Map.groupBy(texts, (text) => text)].map(([text, all]) => [text, all.length]));
}

export function decode(url: string | null): string {
  // A percent sign that begins no escape is itself.
  const whole = (url ?? "").replace(/%(?![\da-f]{2})/gi, "%25");
  try {
    return decodeURIComponent(whole).normalize("NFC");
  } catch {
    return whole;
  }
}
