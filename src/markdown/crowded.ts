import { opening } from "../cell/fences/fences.ts";
import { bodyOf } from "./body.ts";

/** What is shown as text because the parser would take quadratic time or memory for it. */
export interface Crowded {
  /** Where it begins and ends in the text. */
  from: number;
  to: number;
  /** The line on which it begins. */
  line: number;
  /** How many marks it contains, and the most that it can have; undefined if it is nested too deeply. */
  marks?: { count: number; most: number };
}

/** The most marks of emphasis, code, links, HTML and references in one paragraph. */
const mostMarks = 2000;

/**
 * The characters above which a paragraph can have fewer marks, in proportion: the parser takes time for
 * the whole paragraph at each character reference.
 */
const long = 50_000;

/** The most characters in front of the text of a line, which are those of lists and quotes. */
const widest = 400;

/** What precedes the text of a line: blanks, and the marks of quotes and lists. */
const before = /^(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/;
const delimiters = /^\|?\s*:?-+:?(?:\s*\|\s*:?-+:?)*\s*(?:\|\s*)?$/;
/** A line that begins a block of HTML, which the parser does not divide, also behind a paragraph. */
const html =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s>]|\/>|$)/i;
/** A tag alone on a line, which begins such a block only behind a blank line. */
const tag = /^<\/?[a-z][^<>]*>$/i;

/** Blocks in which a blank line has no meaning: how each begins, and how it ends. */
const raw: readonly [begin: RegExp, end: RegExp][] = [
  [/^<(?:pre|script|style|textarea)(?=[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^\${2,}[^$]*$/, /\$\$$/],
];

/** The line that ends the block of a first line; undefined if a blank line or another block ends it. */
function endOf(line: string, isMdx: boolean): RegExp | undefined {
  const mark = opening.exec(line)?.[1];
  if (mark !== undefined) return new RegExp(`^\\${mark[0]}{${mark.length},}$`);
  const [begin, end] = raw.find(([begin]) => begin.test(line)) ?? [];
  if (!begin || (isMdx && line.startsWith("<"))) return undefined;
  return line.startsWith("<") && end?.test(line) ? undefined : end;
}

/** Finds the paragraphs of a text with too many marks, and the lines that are nested too deeply. */
export function crowdedIn(path: string, text: string): Crowded[] {
  const isMdx = path.endsWith(".mdx");
  const found: Crowded[] = [];
  const start = text.length - bodyOf(text).length;
  let at = start;
  let line = text.slice(0, start).split("\n").length - 1;
  let block: (Crowded & { count: number; isHtml: boolean; isTable: boolean }) | undefined;
  let ending: RegExp | undefined;
  const end = () => {
    if (block) {
      const { from, to, line, count } = block;
      const most = Math.floor(mostMarks / Math.max(1, (to - from) / long));
      if (count > most) found.push({ from, to, line, marks: { count, most } });
    }
    block = undefined;
  };
  for (const written of text.slice(start).split("\n")) {
    const from = at;
    at += written.length + 1;
    line++;
    const [prefix] = before.exec(written) ?? [""];
    const rest = written.slice(prefix.length).trimEnd();
    if (ending) {
      if (ending.test(rest)) ending = undefined;
      continue;
    }
    ending = endOf(rest, isMdx);
    if (ending || rest === "") {
      end();
      continue;
    }
    if (prefix.length > widest && /\S/.test(prefix)) {
      end();
      found.push({ from, to: from + written.length, line });
      continue;
    }
    const isHtml = !isMdx && (html.test(rest) || (!block && tag.test(rest)));
    if (/[-*+.)]/.test(prefix) || block?.isTable || (isHtml && !block?.isHtml)) {
      const isTable = block?.isTable ?? false;
      end();
      block = { from, to: from, line, count: 0, isHtml, isTable };
    }
    block ??= { from, to: from, line, count: 0, isHtml, isTable: false };
    if (delimiters.test(rest) && rest.includes("|")) block.isTable = true;
    block.to = from + written.length;
    if (!block.isHtml) block.count += marksIn(rest, isMdx);
  }
  end();
  return found;
}

function marksIn(written: string, isMdx: boolean): number {
  const open = written.replace(/\\./g, "");
  return open.match(isMdx ? /[*_`<&~${]|\][([]/g : /[*_`<&~$]|\][([]/g)?.length ?? 0;
}

/** The most characters that are left of what cannot be shown in MDX, which has no indented code. */
const kept = 200;

/**
 * A text in which everything that `crowdedIn` finds is a block of code, by its indentation. In MDX, it
 * is an error, and only its beginning remains.
 */
export function withoutCrowds(path: string, text: string): string {
  let result = "";
  let done = 0;
  for (const { from, to, marks } of crowdedIn(path, text)) {
    result += text.slice(done, from);
    const written = text.slice(from, to);
    if (path.endsWith(".mdx")) {
      const beginning = written
        .slice(0, kept)
        .replace(/\n/g, " ")
        .replace(/[!-/:-@[-`{-~]/g, "\\$&");
      result += `${beginning}…${"\n".repeat(written.split("\n").length - 1)}`;
    } else {
      result += written
        .split("\n")
        .map((line) => (marks === undefined ? `    ${line}` : line.replace(before, "$&    ")))
        .join("\n");
    }
    done = to;
  }
  return result + text.slice(done);
}
