import { withoutEntities } from "./entities.ts";
import type { FormulaText } from "./formula-text.ts";
import type { Tag } from "./html-tags.ts";

const ofKatex = /(?:^|\s)katex(?:$|\s|-)/;
const annotations =
  /<annotation\b[^>]*\bencoding\s*=\s*["']?application\/x-tex\b[^>]*>([^]*?)<\/annotation>/g;

/**
 * Reads an element that already shows a formula, and that contains its TeX: those of KaTeX, MathML
 * with an annotation, and the scripts of MathJax 2.
 * @param tag the start tag at this place
 */
export function readyFormulaAt(text: string, at: number, tag: Tag): FormulaText | undefined {
  if (tag.closes || tag.isVoid) return undefined;
  const { class: classes = "", display = "", type = "" } = tag.attributes;
  const isScript = tag.name === "script" && type.startsWith("math/tex");
  if (!isScript && tag.name !== "math" && !ofKatex.test(classes)) return undefined;
  const end = endOf(text, at + tag.length, tag.name);
  if (end === undefined) return undefined;
  const element = text.slice(at, end);
  const length = element.length;
  if (isScript) {
    const value = element
      .slice(tag.length)
      .replace(/<\/script\s*>$/i, "")
      .trim();
    return { value, length, block: type.includes("mode=display") };
  }
  const [found, ...others] = element.matchAll(annotations);
  if (!found || others.length > 0) return undefined;
  const block = display === "block" || /\bkatex-+(?:display|block)\b/.test(element);
  return { value: withoutEntities(found[1]).trim(), length, block };
}

/** The place behind the end tag of an element whose content starts at a place. */
function endOf(text: string, start: number, name: string): number | undefined {
  const tags = new RegExp(`<(/?)${name}(?=[\\s/>])[^>]*>`, "gi");
  tags.lastIndex = start;
  let open = 1;
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    open += tag[1] ? -1 : 1;
    if (open === 0) return tags.lastIndex;
  }
  return undefined;
}
