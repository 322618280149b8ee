import katex from "katex";
import type { MdastPluginDefinition, MdastVisitorContext } from "satteri";
import { escapeHtml, staticHtml } from "./html.ts";
import { isInHeading, lineOf } from "./place.ts";
import type { Placed } from "./place.ts";
import { report } from "./report.ts";
import { isShort, shortClass } from "./short.ts";

const rendered = new Map<string, string>();

/** Renders `$…$` and `$$…$$` as KaTeX's HTML, with MathML for screen readers. */
export const math: MdastPluginDefinition = {
  name: "math",
  options: { position: true },
  math: (node, ctx) =>
    staticHtml(ctx, `<div class="math">${formula(node, ctx, true)}</div>`, "block"),
  inlineMath(node, ctx) {
    if (isInHeading(ctx, node)) {
      const message = `the formula $${node.value}$ is in a heading and would be missing from the table of contents: write it in words`;
      report(ctx, lineOf(node), message);
    }
    const html = formula(node, ctx, false);
    return staticHtml(ctx, isShort(lettersOf(html), "formula") ? shortened(html) : html, "inline");
  },
};

type Formula = Placed & { readonly value: string };

function formula(node: Formula, ctx: MdastVisitorContext, displayMode: boolean): string {
  const key = `${displayMode}${node.value}`;
  const known = rendered.get(key);
  if (known !== undefined) return known;
  const written = render(node, ctx, displayMode);
  if (written === undefined) return escapeHtml(node.value);
  const html = withoutSource(written);
  rendered.set(key, html);
  return html;
}

/** Renders a formula with KaTeX; reports a formula that KaTeX rejects and returns undefined. */
function render(
  { value, position }: Formula,
  ctx: MdastVisitorContext,
  displayMode: boolean,
): string | undefined {
  try {
    return katex.renderToString(value, { displayMode, output: "htmlAndMathml", strict });
  } catch (error) {
    if (!(error instanceof katex.ParseError)) throw error;
    const before = value.slice(0, error.position).split("\n").length - 1;
    const line = lineOf({ position }) + before + (displayMode ? 1 : 0);
    report(ctx, line, `KaTeX cannot read this formula: ${error.rawMessage}: ${value.trim()}`);
    return undefined;
  }
}

/** Only inside \text{…} is Hangul upright and in the text's font. */
function strict(code: string): "error" | "ignore" {
  return code === "unicodeTextInMathMode" ? "error" : "ignore";
}

/** The visible letters of a formula, without its MathML. */
function lettersOf(html: string): string {
  return html.replace(/<math[^]*<\/math>|<[^>]+>/g, "");
}

function shortened(html: string): string {
  return html.replace('class="katex"', `class="katex ${shortClass}"`);
}

/** Removes the copy of the TeX source that KaTeX adds to each formula. */
function withoutSource(html: string): string {
  return html
    .replace(/<annotation encoding="application\/x-tex">[^]*?<\/annotation>/g, "")
    .replace(/<\/?semantics>/g, "");
}
