import { treeOf } from "./tree.ts";
import { namesIn } from "./names.ts";
import { squeezed } from "./squeezed.ts";

/** The rows of a table: their words without formulas, and whether they have some. */
export type PageTable = { words: string; hasFormula: boolean }[];

/** What a built page of the new site contains. */
export interface BuiltPage {
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
  tables: PageTable[];
  /** The names between angle brackets that it shows. */
  names: Map<string, number>;
  /** How many marks of footnotes it contains. */
  marks: number;
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
  const addressesOf = (elements: readonly Element[]) =>
    elements
      .flatMap((one) => ["src", "href", "srcset", "data-src"].map((name) => one.getAttribute(name)))
      .flatMap((address) => (address ? [decode(address)] : []));
  const links = [...article.querySelectorAll("a[href]")].map((a) => decode(a.getAttribute("href")));
  const page = {
    words: wordsIn(squeezed(article.textContent)),
    links: new Map(
      [...Map.groupBy(links, (href) => href)].map(([href, { length }]) => [href, length]),
    ),
    images: addressesOf([...article.querySelectorAll("img, source, a[href], video, iframe")]),
    pictures: [...article.querySelectorAll("img")].map((image) =>
      addressesOf([image, ...(image.closest("picture")?.querySelectorAll("source") ?? [])]),
    ),
    names: namesIn(article.textContent),
    ids: new Set([...tree.querySelectorAll("[id]")].map((one) => one.getAttribute("id") ?? "")),
    formulas,
    diagrams: article.querySelectorAll("figure.mermaid, pre[data-lang=mermaid]").length,
  };
  const rows = [...article.querySelectorAll("table")].map((table) =>
    [...table.querySelectorAll("tr")].map((row) => ({
      row,
      hasFormula: row.querySelector("math") !== null,
    })),
  );
  const code = [...article.querySelectorAll("pre, code")].map((one) => one.textContent);
  const comments = code.flatMap((text) => text.match(/^[ \t>]*#.*/gm) ?? []);
  const headings = [...article.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const marks = article.querySelectorAll("[data-footnote-ref], sup > a.footnote").length;
  for (const mark of [...article.querySelectorAll("[data-footnote-ref], a[href^='#fn']")])
    mark.remove();
  for (const math of [...article.querySelectorAll(".katex, math, script, style")]) math.remove();
  const tables = rows.map((table) =>
    table.map(({ row, hasFormula }) => ({
      words: wordsIn(squeezed(row.textContent)),
      hasFormula,
    })),
  );
  const text = squeezed(article.textContent);
  for (const code of [...article.querySelectorAll("pre, code, .output")]) code.remove();
  // The titles of this page and of others around its text show the signs that their authors wrote.
  const prose = (article.querySelector(".prose") ?? article).textContent;
  const leftovers = [/\{%[^]*?%\}/, /\{\{[^]*?\}\}/, /\{:[^}\n]*\}/, /\*\*[^*\n]+\*\*/].flatMap(
    (sign) => sign.exec(prose)?.[0].slice(0, 60) ?? [],
  );
  return {
    ...page,
    tables,
    marks,
    headings: new Set(headings.map((one) => wordsIn(squeezed(one.textContent)))),
    comments: new Set(comments.map((line) => wordsIn(squeezed(line)))),
    code: squeezed(code.join("\n")),
    text,
    hasTex: /\$|\\[([a-z]/i.test(prose),
    leftovers,
  };
}

/** The letters and digits of a text that is squeezed already: squeezing it again would change it. */
export function wordsIn(text: string): string {
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
