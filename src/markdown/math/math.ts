import katex from "katex";
import type { Data, MdastNode, MdastPluginDefinition, MdastVisitorContext } from "satteri";
import {
  displayFormulas,
  equationId,
  isDisplayLine,
  labelsIn,
  numberEquations,
  reference,
  withoutLabels,
} from "./equations.ts";
import type { Equations } from "./equations.ts";
import { escapeHtml, staticHtml, unescapeHtml } from "../html/html.ts";
import { withoutStyles } from "./katex/style-names.ts";
import { usedByFormula } from "./katex/used.ts";
import type { UsedByFormulas } from "./katex/used.ts";
import { fileOf, isInBook, isInHeading, lineOf } from "../place.ts";
import type { Placed } from "../place.ts";
import { inFormula, referenceHtml, repeatedLabel, unknownReference } from "./references.ts";
import { warn } from "../report.ts";
import { isTooDeep } from "../too-deep.ts";
import { isShort, shortClass } from "../short.ts";

/** A rendered formula, and what it needs besides its HTML. */
interface Rendered {
  html: string;
  used: UsedByFormulas;
}

const rendered = new Map<string, Rendered>();

/**
 * The most formulas that a process remembers, with some 40 KB each; equal formulas are near each
 * other.
 */
const most = 400;

/** The most characters of a formula: KaTeX takes quadratic time for a row, and 120 bytes a character. */
const longest = 50_000;

/**
 * Renders `$…$` and `$$…$$` as KaTeX's HTML, with MathML for screen readers. `\label` numbers a
 * display formula, and `\ref` and `\eqref` link to it, in text too.
 *
 * @param inlineStyles whether formulas keep KaTeX's style attributes, for pages that load its whole
 * stylesheet; otherwise each is replaced by a class
 * @returns makes a plugin of one document
 */
export function math(inlineStyles = false): () => MdastPluginDefinition {
  return () => mathOfDocument(inlineStyles);
}

function mathOfDocument(inlineStyles: boolean): MdastPluginDefinition {
  let equations: Equations = { tex: [], labels: [], numbers: new Map() };
  let index = 0;
  /** The line of the formula that has a label first. */
  const labelled = new Map<string, number>();
  const display = (node: Formula, line: number, ctx: MdastVisitorContext) => {
    const labels = (equations.labels[index] ?? []).filter((label) => {
      const first = labelled.get(label);
      if (first === undefined) labelled.set(label, lineOf(node));
      else warn(ctx, lineOf(node), repeatedLabel(label, first));
      return first === undefined;
    });
    const tex = inFormula(equations.tex[index] ?? node.value, equations);
    index++;
    const [id, ...more] = labels.map((label) => escapeHtml(equationId(label)));
    const others = more.map((other) => `<span id="${other}"></span>`).join("");
    const own = id === undefined ? "" : ` id="${id}"`;
    const html = formula(node, tex, ctx, { displayMode: true, inlineStyles, line });
    return staticHtml(ctx, `<div class="math"${own}>${others}${html}</div>`, "block");
  };
  return {
    name: "math",
    options: { position: true },
    before(root, ctx) {
      equations = numberEquations(displayFormulas(root, ctx.source));
    },
    // Its TeX begins below the first `$$`.
    math: (node, ctx) => display(node, lineOf(node) + 1, ctx),
    inlineMath(node, ctx) {
      const parent = ctx.parent(node);
      if (parent && isDisplayLine(parent, ctx.source)) {
        ctx.replaceNode(parent, display(node, lineOf(node), ctx));
        return undefined;
      }
      const link = referenceHtml(node.value.trim(), equations);
      if (link !== undefined) return staticHtml(ctx, link, "inline");
      for (const label of labelsIn(node.value)) {
        const message = `\\label{${label}} is in a formula within a line, which has no number: write the formula between $$ and $$ in a paragraph of its own, or delete \\label{${label}}`;
        warn(ctx, lineOf(node), message);
      }
      const html = formula(node, inFormula(withoutLabels(node.value), equations), ctx, {
        displayMode: false,
        inlineStyles,
        line: lineOf(node),
      });
      const short = isShort(lettersOf(html), "formula") ? markedShort(html) : html;
      if (!isInHeading(ctx, node)) return staticHtml(ctx, short, "inline");
      if (isInBook(fileOf(ctx))) {
        const message = `the formula $${node.value}$ is in a heading and would be missing from the table of contents: write it in words`;
        warn(ctx, lineOf(node), message);
      }
      ctx.replaceNode(node, [staticHtml(ctx, short, "inline"), hidden(words(node.value, html))]);
      return undefined;
    },
    text(node, ctx) {
      const unread = unreadFormula(node.value);
      if (unread !== undefined) warn(ctx, lineOf(node), unread);
      if (!/\\(?:eq)?ref\s*\{/.test(node.value)) return;
      let done = 0;
      const parts: MdastNode[] = [];
      for (const { 0: written, index: at, 2: name } of node.value.matchAll(reference)) {
        const html = referenceHtml(written, equations);
        if (html === undefined) {
          warn(ctx, lineOf(node), unknownReference(written, name));
          continue;
        }
        if (at > done) parts.push({ type: "text", value: node.value.slice(done, at) });
        parts.push(staticHtml(ctx, html, "inline"));
        done = at + written.length;
      }
      if (done === 0) return;
      if (done < node.value.length) parts.push({ type: "text", value: node.value.slice(done) });
      ctx.replaceNode(node, parts);
    },
  };
}

/** What is wrong with the first formula of a text that is shown as text, which prices are not. */
function unreadFormula(text: string): string | undefined {
  for (const { 0: tex, index } of text.matchAll(/(?<=\$)[^$]+(?=\$)/g)) {
    const shown = `$${tex}$ is shown as text`;
    if (/^\s/.test(tex) ? /[\\^_]/.test(tex) : /\s$/.test(tex) && /[\\^]/.test(tex)) {
      return `${shown}, because a formula has no space after its first $ or before its last: write $${tex.trim()}$, or \\$ for a dollar sign`;
    }
    if (/[\\^]/.test(tex) && /\d/.test(text[index + tex.length + 1] ?? "")) {
      return `${shown}, because a digit follows its last $: write a space between them, or \\$ for a dollar sign`;
    }
  }
  return undefined;
}

type Formula = Placed & { readonly value: string };

interface FormulaOptions {
  displayMode: boolean;
  inlineStyles: boolean;
  /** The line on which the TeX begins. */
  line: number;
}

function formula(
  node: Formula,
  tex: string,
  ctx: MdastVisitorContext,
  { displayMode, inlineStyles, line }: FormulaOptions,
): string {
  const inBook = isInBook(fileOf(ctx));
  const key = `${displayMode}${inBook}${inlineStyles}${tex}`;
  let made = rendered.get(key);
  if (!made) {
    const written = render(node, tex, ctx, displayMode, line);
    if (written === undefined) return inBook ? escapeHtml(node.value) : asCode(node.value);
    const html = withoutSource(written);
    made = { html: inlineStyles ? html : withoutStyles(html), used: usedByFormula(html) };
    if (rendered.size >= most) rendered.clear();
    rendered.set(key, made);
  }
  formulasIn(ctx.data).add(made.used);
  return made.html;
}

/** What the formulas of a document need; its plugins share `data`. */
export function formulasIn(data: Data): Set<UsedByFormulas> {
  return (data.formulas ??= new Set<UsedByFormulas>()) as Set<UsedByFormulas>;
}

function asCode(tex: string): string {
  return `<code>${escapeHtml(tex.trim())}</code>`;
}

/** Renders a formula with KaTeX; reports a formula that KaTeX rejects and returns undefined. */
function render(
  { value }: Formula,
  tex: string,
  ctx: MdastVisitorContext,
  displayMode: boolean,
  first: number,
): string | undefined {
  if (tex.length > longest) {
    const message = `a formula has at most ${longest} characters, this one has ${tex.length}: divide it`;
    warn(ctx, first, message);
    return undefined;
  }
  const strict = isInBook(fileOf(ctx)) ? onlyInText : false;
  try {
    return katex.renderToString(tex, { displayMode, output: "htmlAndMathml", strict });
  } catch (error) {
    const isRead = error instanceof katex.ParseError;
    if (!isRead && !isTooDeep(error)) throw error;
    const unknown = new RegExp(reference.source).exec(tex);
    if (unknown) {
      warn(ctx, first, unknownReference(unknown[0], unknown[2]));
      return undefined;
    }
    const before = isRead ? tex.slice(0, error.position).split("\n").length - 1 : 0;
    const why = isRead ? error.rawMessage : "it is nested too deeply";
    warn(ctx, first + before, `KaTeX cannot read this formula: ${why}: ${value.trim()}`);
    return undefined;
  }
}

/** Only inside \text{…} is Hangul upright and in the text's font. */
function onlyInText(code: string): "error" | "ignore" {
  return code === "unicodeTextInMathMode" ? "error" : "ignore";
}

/** The visible letters of a formula, without its MathML. */
function lettersOf(html: string): string {
  return unescapeHtml(html.replace(/<math[^]*<\/math>|<[^>]+>/g, ""));
}

/** A formula as plain text, for the table of contents and the heading's id. */
function words(tex: string, html: string): string {
  return tex.includes("\\") ? lettersOf(html).replaceAll("\u200b", "") : tex.replace(/[{}]/g, "");
}

/** Text that belongs to a heading but is not on screen. */
function hidden(value: string): MdastNode {
  const data = { hName: "span", hProperties: { hidden: true } };
  return { type: "emphasis", data, children: [{ type: "text", value }] } as MdastNode;
}

/** Gives a formula the class of those that stay on one line. */
function markedShort(html: string): string {
  return html.replace('class="katex"', `class="katex ${shortClass}"`);
}

/** Removes the copy of the TeX source that KaTeX adds to each formula, and what HTML does not need. */
function withoutSource(html: string): string {
  return html
    .replace(/<annotation encoding="application\/x-tex">[^]*?<\/annotation>/g, "")
    .replace(/<\/?semantics>/g, "")
    .replace(' xmlns="http://www.w3.org/1998/Math/MathML"', "");
}
