import type { OldDocument } from "../old-site.ts";
import { treeOf } from "./tree.ts";
import { squeezed, wordsIn as lettersIn } from "./squeezed.ts";
import { fenceSigns } from "./items.ts";
import type { Unit } from "./items.ts";

/**
 * The words of a document of the old site, line by line, where there is no Jekyll to build it:
 * without Liquid, HTML and the signs of Markdown.
 */
export function unitsInSource({ source }: OldDocument): Unit[] {
  const code: string[] = [];
  const prose = withEnds(source)
    .replace(/\{%-?\s*(?:end)?raw\s*-?%\}/g, "")
    .replace(commentOrFence, (_, indent, _ticks, info?: string, lines?: string) => {
      // A diagram is drawn.
      if (lines === undefined || /^mermaid\b/.test(info ?? "")) return "\n";
      const isQuoted = String(indent).includes(">");
      code.push(...(isQuoted ? lines.replace(/^[ \t>]+/gm, "") : lines).split("\n"));
      return "\n";
    })
    .replace(highlighted, (_, _name, lines: string) => {
      code.push(...lines.split("\n"));
      return "\n";
    });
  // What Liquid puts into code is not known; if it is raw, the page has the words around it, too. Two
  // hyphens are a dash where kramdown takes the code for text.
  const lines = code.flatMap((line) => line.split(/\{\{.*?\}\}|\{%.*?%\}|-{2,}/));
  return [
    ...wordsIn(prose).map(unitOf("text")),
    ...lines
      .map((line) => squeezed(line.replace(fenceSigns, "")))
      .filter(hasWords)
      .map(unitOf("code")),
  ];
}

/** Signs that have an end. */
const ends = Object.entries({ "<!--": "-->", "{%": "%}", "{{": "}}", "\\(": "\\)" });

/**
 * A text in which each of these signs has an end, so that the time in which the ends are found is
 * linear: behind the last end, a sign is text, of which a control character is left.
 */
function withEnds(source: string): string {
  return ends.reduce((text, [start, end]) => {
    const last = text.lastIndexOf(end) + 1;
    return text.slice(0, last) + text.slice(last).replaceAll(start, [...start].join("\0"));
  }, source);
}

/** A comment, or a fence: its indentation, its signs, its language, and its lines. */
const commentOrFence =
  /(?<!`)<!--[^]*?-->|^([ \t>]*)(`{3,}|~{3,})[ \t]*([^`\n]*)\n([^]*?)^\1[ \t]*\2[`~ \t]*$/gm;

/** Code in a tag of Liquid, `{% highlight swift %}`. */
const highlighted =
  /\{%-?\s*(highlight|codeblock)\b[^%]*%\}((?:(?!\{%-?\s*\1\b)[^])*?)\{%-?\s*end\1\s*-?%\}/g;
/** A tag of HTML whose attributes contain Liquid. */
const liquidTag = /<[a-zA-Z](?:\{\{[^{}]*\}\}|\{%[^{}]*%\}|[^<>{])*>/g;

const unitOf = (kind: Unit["kind"]) => (text: string) => ({
  ...{ kind, text, item: { key: lettersIn(text), shown: text, under: "", emphases: [] } },
});
const hasWords = (line: string) => /[\p{L}\p{N}]/u.test(line);

/** A source without the footnotes that no text refers to, which no page shows. */
function withoutUnusedNotes(source: string): string {
  const used = new Set(
    Array.from(source.matchAll(/^ {0,3}\[\^[^[\]\n]+\]:|\[\^([^[\]\n]+)\]/gm), ([, name]) => name),
  );
  return source.replace(
    /^ {0,3}\[\^([^[\]\n]+)\]:.*(?:\n(?![ \t]*\n| {0,3}\[\^).*)*/gm,
    (note, name: string) => (used.has(name) ? note : ""),
  );
}

/** The definition of a link, `[name]: /address`. */
const definition = /^ {0,3}\[([^\]\n]+)\]:.*$/gm;

function wordsIn(source: string): string[] {
  const labels = new Set(Array.from(source.matchAll(definition), ([, name]) => name.toLowerCase()));
  const isLabel = (name: string) => name === "" || labels.has(name.toLowerCase());
  // The end of a sign can have been in code, which is removed.
  const plain = withoutUnusedNotes(withEnds(source))
    .replace(/<(script|style)\b(?:(?!<\1\b)[^])*?<\/\1>/g, "\n")
    // The item that a table of contents replaces, and the marks of footnotes, are not shown.
    .replace(/^[ \t]*(?:[-*+]|\d+\.)[ \t].*\n[ \t]*\{:[ \t]*toc\b[^}\n]*\}/gm, "\n")
    .replace(/\[\^[^[\]\n]+\]:?/g, "\n")
    // A link of a wiki shows the title of its document, or the text behind it.
    .replace(
      /\[\[(?:\/[^[\]|\n]+|[^\s[\]|,"']+)(?:\|([^\]\n]+))?\]\](?!\()(?:\{([^}\n]+)\})?/g,
      "\n$1$2\n",
    )
    .replace(liquidTag, "\n")
    .replace(/\]\((?:\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}|[^()\n])*/g, (address) =>
      address.replace(/\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}/g, ""),
    )
    .replace(/\{%[^]*?%\}|\{\{[^]*?\}\}|\{[:#](?:\{\{[^{}]*\}\}|[^{}])*\}/g, "\n")
    // The alternative texts of images, the boxes of tasks, and abbreviations are not text of a page.
    .replace(
      /!\[([^\]\n]*)\](\((?:[^()\n]|\([^()\n]*\))*\)|\[[^\]\n]*\])?/g,
      (image, name: string, to?: string) => (to !== undefined || isLabel(name) ? " " : image),
    )
    .replace(/^([ \t]*(?:[-*+]|\d+\.)[ \t]+)\[[ xX]\][ \t]/gm, "$1")
    .replace(/^\*\[[^\]\n]+\]:.*$/gm, "")
    .replace(
      /\$\$[^]*?\$\$|^[ \t>]*\$[ \t]*\n[^$]*\n[ \t>]*\$[ \t]*$|\$[^$\n]*\$|\\\([^]*?\\\)/gm,
      "\n",
    )
    .replace(/<(?:https?|mailto):[^<>\n]*>/g, "\n")
    .replace(/\]\((?:[^()\n]|\([^()\n]*\))*\)/g, " ")
    .replace(/\]\[([^\]\n]*)\]/g, (label, name: string) => (isLabel(name) ? " " : label))
    .replace(definition, " ")
    // Indented code shows entities as they are written.
    .replace(/^(?: {4}|\t).*$/gm, (line) => line.replace(/&lt;\S*?&gt;|&#?\w+;/g, "\n"))
    // The page of code such as \`Set<T>\` shows what looks like a tag.
    .replace(/&lt;(?=[a-z][\w ,:*]*>)/gi, "<")
    .replace(/<[^<>\n]*>/g, "\n")
    .replace(/^[ \t]*(?:```|~~~)[^`\n]*$/gm, "");
  return plain
    .split(/\n|[|[\]*_~`!<>]/)
    .map((line) => squeezed(withoutEntities(line.replace(/^\s*(?:#+|[-+]|\d+\.|>)\s+/, ""))))
    .filter(hasWords);
}

/** A text without tags, with the characters of entities such as `&nbsp;`. */
function withoutEntities(text: string): string {
  return text.includes("&") ? treeOf(text).textContent : text;
}
