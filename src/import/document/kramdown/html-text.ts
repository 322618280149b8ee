import { withoutEntities } from "./entities.ts";
import { formulaInHtmlAt, type FormulaText } from "./formula-text.ts";
import { textSpans } from "./html-prose.ts";
import type { Scope } from "./scope.ts";
import type { Html, Span } from "./tree.ts";

/** Text of raw HTML; pages show the formulas in it too, so these are read. */
export function prose(value: string, parent: string | undefined, { options }: Scope): Html[] {
  const isCode = parent === "pre" || parent === "code";
  if (isCode || !/\$|\\[([]|\\begin/.test(value)) return [{ type: "text", value: escaped(value) }];
  const isBox = /^(?:center|div|p)$/.test(parent ?? "");
  const parts: Html[] = [];
  let spans: Span[] = [];
  const flush = () => {
    if (spans.some((span) => span.type !== "text" || span.value.trim())) {
      parts.push({ type: "spans", children: spans });
    }
    spans = [];
  };
  let from = 0;
  for (let at = 0; at < value.length; at += 1) {
    const found = formulaInHtmlAt(value, at, options.dollars);
    if (!found) continue;
    const block = found.block || (isBox && isWhole(value, at, found.length));
    const formula = { ...found, value: withoutEntities(found.value), block };
    spans.push(...textSpans(escaped(value.slice(from, at))));
    if (formula.block) {
      flush();
      parts.push(shown(formula));
    } else {
      spans.push({ type: "formula", value: formula.value, block: false, attributes: {} });
    }
    from = at + formula.length;
    at = from - 1;
  }
  if (from === 0) return [{ type: "text", value: escaped(value) }];
  spans.push(...textSpans(escaped(value.slice(from))));
  flush();
  return parts;
}

/** Whether `$$…$$` is all of a text: MathJax displays it on a line of its own. */
function isWhole(value: string, at: number, length: number): boolean {
  return value.startsWith("$$", at) && value.trim().length === length;
}

/** Text of HTML whose signs begin no tag. */
function escaped(text: string): string {
  return text.replaceAll("<", "&lt;");
}

/** A formula in raw HTML. */
export function shown({ value, block }: FormulaText): Html {
  if (!block)
    return { type: "spans", children: [{ type: "formula", value, block, attributes: {} }] };
  const formula = { type: "formula" as const, value, attributes: {}, line: 0, end: 0 };
  return { type: "blocks", children: [formula] };
}
