import { Parser } from "htmlparser2";
import { escapeHtml } from "../../markdown/html/html.ts";

const empty = new Set(["br", "hr", "img", "wbr", "col", "area", "source"]);

/** The elements that a feed reader cannot use: scripts, controls, and content that only styles or scripts show. */
const dropped = new Set([
  ...["script", "style", "template", "input", "select", "textarea", "label", "source", "link"],
  ...["dialog", "form"],
]);

/** Attributes that mean something without the site's styles and scripts. */
const kept =
  /^(?:href|src|alt|title|width|height|lang|colspan|rowspan|scope|start|reversed|open|datetime|xmlns|display|mathvariant|stretchy|fence|separator|accent|accentunder|columnalign|columnspacing|rowspacing|scriptlevel|displaystyle|minsize|maxsize|lspace|rspace|linethickness|movablelimits)$/;

/** In a cell, only code, outputs and figures are kept. */
const ofCell = new Set(["pre", "figure"]);

/**
 * A span that contains nothing but text and has nothing but a class, such as that of each coloured
 * word of code: half the elements of a post with code. Only its text is kept, which this expression
 * finds much faster than the parser.
 */
const plainSpan = /<span class="(?!(?:[^"]* )?(?:katex-html|no-feed)[ "])[^"]*">([^<]*)<\/span>/g;

/**
 * The text of a page as HTML for feed readers, which have neither the styles nor the scripts of the
 * site: formulas as MathML, cells as code and output, figures as their text alternatives, terms
 * without definitions, and all addresses absolute.
 *
 * @param html the page's text, from our own renderer
 * @param address the address of the page
 */
export function entryHtml(html: string, address: string): string {
  const out: string[] = [];
  /** The open elements, each with what closes it in the result; undefined inside dropped ones. */
  const open: { name: string; close: string | undefined }[] = [];
  const isDropped = () => open.length > 0 && open[open.length - 1].close === undefined;
  const inCell = () => {
    const cell = open.findLastIndex(({ name }) => name === "live-cell");
    return cell >= 0 && !open.slice(cell).some(({ name }) => ofCell.has(name));
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (empty.has(name)) {
        if (!isDropped() && !inCell() && !dropped.has(name))
          out.push(tag(name, attributes, address));
        return;
      }
      if (isDropped() || isHidden(name, attributes)) {
        const text = isDropped() ? undefined : alternativeOf(name, attributes);
        if (text) out.push(`<p><em>${escapeHtml(text)}</em></p>`);
        open.push({ name, close: undefined });
        return;
      }
      const isSkipped =
        name === "live-cell" || name === "button" || (inCell() && !ofCell.has(name));
      const start = isSkipped ? "" : tag(name, attributes, address);
      // A span without attributes says nothing.
      const isPlain = start === "<span>" || start === "<picture>" || start === "";
      if (!isPlain) out.push(start);
      open.push({ name, close: isPlain ? "" : `</${name}>` });
    },
    ontext(text) {
      if (!isDropped() && !inCell()) out.push(escapeHtml(text));
    },
    onclosetag(name) {
      if (empty.has(name) || open.at(-1)?.name !== name) return;
      out.push(open.pop()?.close ?? "");
    },
  });
  parser.end(html.replace(plainSpan, "$1"));
  return out.join("").trim();
}

type Attributes = Record<string, string>;

function isHidden(name: string, { class: classes = "", hidden, popover }: Attributes): boolean {
  if (dropped.has(name) || name === "svg" || popover !== undefined) return true;
  if (hidden !== undefined && hidden !== "until-found") return true;
  return /(?:^| )(?:katex-html|no-feed)(?: |$)/.test(classes);
}

/** The text alternative of a drawing. */
function alternativeOf(name: string, attributes: Attributes): string | undefined {
  return name === "svg" ? attributes["aria-label"] : undefined;
}

function tag(name: string, attributes: Attributes, address: string): string {
  const written = Object.entries(attributes)
    .filter(([key]) => kept.test(key))
    .map(([key, value]) => {
      const isAddress = (key === "href" || key === "src") && URL.canParse(value, address);
      const text = isAddress ? new URL(value, address).href : value;
      return ` ${key}="${escapeHtml(text)}"`;
    });
  return `<${name}${written.join("")}>`;
}
