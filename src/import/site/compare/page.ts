import { posix } from "node:path";
import { treeOf } from "./tree.ts";
import { formulaText, squeezed } from "./units.ts";
import type { Unit } from "./units.ts";

/** What a built page of the new site contains. */
export interface BuiltPage {
  text: string;
  /** The letters and digits of everything, formulas too. */
  words: string;
  links: Set<string>;
  images: string[];
  ids: Set<string>;
  formulas: string[];
  /** The words of its headings, and of lines of its code that begin with `#`. */
  headings: Set<string>;
  comments: Set<string>;
  /** The text of its code. */
  code: string;
  /** How many diagrams it contains, drawn or as code. */
  diagrams: number;
  rows: number[];
  /** Whether its text contains signs of TeX, such as dollars: formulas that are text. */
  hasTex: boolean;
  /** Signs of markup that was not converted. */
  leftovers: string[];
}

/** Reads the article of a built page. */
export function builtPage(html: string): BuiltPage {
  const tree = treeOf(html);
  const article = tree.querySelector("article") ?? tree.querySelector("main") ?? tree;
  for (const row of article.querySelectorAll('math > mtable[width="100%"] > mtr')) {
    // The number of a formula, `\tag{1}`, is behind two empty cells.
    if (row.children.length === 4) row.lastElementChild?.remove();
  }
  const formulas = [...article.querySelectorAll("math")].map((math) => squeezed(math.textContent));
  const sources = [...article.querySelectorAll("img, source, a[href], video, iframe")].flatMap(
    (one) => ["src", "href", "srcset", "data-src"].map((name) => one.getAttribute(name) ?? ""),
  );
  const page = {
    words: wordsIn(squeezed(article.textContent)),
    links: new Set(
      [...article.querySelectorAll("a[href]")].map((a) => decode(a.getAttribute("href"))),
    ),
    images: sources.filter(Boolean).map(decode),
    ids: new Set([...tree.querySelectorAll("[id]")].map((one) => one.getAttribute("id") ?? "")),
    formulas,
    diagrams: article.querySelectorAll("figure.mermaid, pre[data-lang=mermaid]").length,
    rows: [...article.querySelectorAll("table")].map((one) => one.querySelectorAll("tr").length),
  };
  const code = [...article.querySelectorAll("pre, code")].map((one) => one.textContent);
  const comments = code.flatMap((text) => text.match(/^[ \t>]*#.*/gm) ?? []);
  const headings = [...article.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  for (const mark of [...article.querySelectorAll("[data-footnote-ref], a[href^='#fn']")])
    mark.remove();
  for (const math of [...article.querySelectorAll(".katex, math, script, style")]) math.remove();
  const text = squeezed(article.textContent);
  for (const code of [...article.querySelectorAll("pre, code, .output")]) code.remove();
  const prose = article.textContent;
  const leftovers = [/\{%[^]*?%\}/, /\{\{[^]*?\}\}/, /\{:[^}\n]*\}/, /\*\*[^*\n]+\*\*/].flatMap(
    (sign) => sign.exec(prose)?.[0].slice(0, 60) ?? [],
  );
  return {
    ...page,
    headings: new Set(headings.map((one) => wordsIn(squeezed(one.textContent)))),
    comments: new Set(comments.map((line) => wordsIn(squeezed(line)))),
    code: squeezed(code.join("\n")),
    text,
    hasTex: /\$|\\[([a-z]/i.test(prose),
    leftovers,
  };
}

/** The letters and digits of a text that is squeezed already: squeezing it again would change it. */
function wordsIn(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
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

/** Whether a page has a link, which kramdown reads together with a title in parentheses, or its video. */
function hasLink(
  { links, images }: BuiltPage,
  written: string,
  newLink: (href: string) => string,
): boolean {
  const video = videoId(written);
  if (video !== undefined && images.some((address) => address.includes(video))) return true;
  return [written, written.replace(/\s+\([^)]*\)$/, "")].some((href) =>
    links.has(decode(newLink(href))),
  );
}

/** Whether a page has a text whose dollars, which kramdown shows, can be the signs of formulas. */
function hasFormulas(page: BuiltPage, bare: string, text: string): boolean {
  return text.split("$").every((part) => {
    const drawn = formulaText(part);
    const words = wordsIn(drawn);
    return (
      bare.includes(wordsIn(part)) ||
      page.formulas.includes(drawn) ||
      (words !== "" && page.words.includes(words))
    );
  });
}

/**
 * Markup that kramdown can show as text: backticks around what Liquid took for a tag, lists of
 * attributes, callouts, links of wikis, comments, tags, options of fences, numbers of items, and
 * addresses.
 */
const markup =
  /''|\[\[[^[\]]*\]\]|\{:[^{}]*\}|\[!\w+\][+-]?|<!--.*?-->|<\/?[a-z][^<>]*>|\w*n?os:(?:true|false)|(?<!\d)\d{1,3}[.)]|\||(https?:[^<>]+)/gi;

/** An image or a link that kramdown shows as text, such as one behind a tag without an end. */
const writtenLink = /(!?)\[([^[\]]*)\]\(([^()]+)\)/g;

/** Whether a page has the parts of a text between markup, and the addresses in it. */
function hasParts(page: BuiltPage, bare: string, written: string): boolean {
  const addresses = [...page.links, ...page.images];
  const hasAddress = (url: string) =>
    [url, url.replace(/\)[^)]*$/, "")].some((one) =>
      addresses.some((address) => address === one || address.includes(videoId(one) ?? one)),
    );
  // Signs of an address can have become those of emphasis.
  const names = addresses.map(wordsIn);
  let hasLinks = true;
  const text = written.replace(writtenLink, (_, image: string, words: string, url: string) => {
    const name = wordsIn(image ? posix.basename(url) : url);
    hasLinks &&= names.some((one) => one.includes(name));
    return image ? "|" : words;
  });
  if (!hasLinks) return false;
  return text
    .split(markup)
    .every((part, index) =>
      index % 2 === 1 ? part === undefined || hasAddress(part) : bare.includes(wordsIn(part ?? "")),
    );
}

function videoId(url: string): string | undefined {
  return /(?:youtu\.be\/|[?&]v=|youtube\.com\/embed\/|vimeo\.com\/)([\w-]+)/.exec(url)?.[1];
}

/**
 * Whether an address or a `srcset` contains the name of a file, whatever its case, such as
 * `/_images/a.png.1f.60.webp` that of `a.png`. The name of `1.png` is not in `/21.png`.
 */
function isFile(written: string, name: string): boolean {
  const parts = written.toLowerCase().split("/");
  return [name, encodeURI(name)]
    .map((one) => one.toLowerCase())
    .some((one) =>
      parts.some((part) => part.startsWith(one) && /^(?:$|[.?#,\s])/.test(part.slice(one.length))),
    );
}

/**
 * Returns the units of the old page that the new one lacks.
 * @param newLink the new address, with the base, of a link of the old page
 */
export function missingUnits(
  units: readonly Unit[],
  page: BuiltPage,
  newLink: (href: string) => string,
): Unit[] {
  const bare = wordsIn(page.text);
  // Signs such as primes are drawn in different ways; letters are not.
  const drawn = new Set(page.formulas.map(wordsIn));
  // A comment in code that kramdown took for text is a heading there.
  const isComment = (words: string) => page.comments.has(words) && !page.headings.has(words);
  return units.filter(({ kind, text, source = "" }) => {
    switch (kind) {
      case "image": {
        if (page.images.includes(decode(text))) return false;
        const path = decode(text.replace(/^:|[?#].*$/g, "")).replaceAll("\\", "/");
        return !page.images.some((src) => isFile(src, posix.basename(path)));
      }
      case "link":
        return !hasLink(page, text, newLink) && !page.images.includes(decode(text));
      case "anchor":
        return !page.ids.has(text) && !isComment(wordsIn(source));
      case "formula":
        return (
          !drawn.has(wordsIn(text)) &&
          !(page.hasTex && page.words.includes(wordsIn(text))) &&
          // So are two dollars in such code.
          !(source && page.code.includes(source))
        );
      case "diagram":
        return Number(text) > page.diagrams;
      case "table":
        return !page.rows.some((rows) => rows === Number(text) || rows === Number(text) + 1);
      default: {
        // Signs such as quotes are typeset in different ways; words are not.
        const words = wordsIn(text);
        // Pipes and dashes are a table that kramdown did not read.
        if (words === "") return !page.text.includes(text) && !/^[|:-]*$/.test(text);
        return (
          !bare.includes(words) &&
          // kramdown shows a formula that is broken as text.
          !page.words.includes(words) &&
          !(text.includes("$") && hasFormulas(page, bare, text)) &&
          !hasParts(page, bare, text)
        );
      }
    }
  });
}
