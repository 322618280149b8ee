import { shown } from "../../budget/limits.ts";
import { cutLine, cutText } from "../../budget/text.ts";
import { cutSign, moreSign } from "../output/printed.ts";
import { say } from "../page/strings.ts";
import { diffLines } from "./lines.ts";

const tags = { same: "span", gap: "span", added: "ins", removed: "del" } as const;
const signs = { same: "  ", gap: "⋮", added: "+ ", removed: "- " };

/** Invisible characters, except tabs, and characters that change the direction of text. */
const unseen = /((?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{115f}\u{1160}\u{3164}\u{ffa0}])/u;

/** The cost of such a character's name, as `cutText` counts it. */
const nameCost = 4;

/**
 * Renders a diff as nodes for a <pre>, up to what a page can show; everything is inserted as text.
 */
export function diffNodes(before: string, after: string): HTMLElement[] {
  const lines = diffLines(before, after);
  const nodes: HTMLElement[] = [];
  let room = shown.cost;
  for (const { kind, text } of lines.slice(0, shown.changes)) {
    const line = cutLine(text);
    const cut = cutText(line.text, room);
    const parts = cut.text.split(unseen);
    room -= cut.cost + nameCost * parts.length;
    const element = document.createElement(tags[kind]);
    element.append(signs[kind], ...parts.map(partNode));
    const hidden = line.hidden + cut.hidden;
    element.append(...(hidden > 0 ? [moreSign(hidden)] : []), "\n");
    nodes.push(element);
    if (room < 0 || cut.hidden > 0) break;
  }
  const rest = lines.length - nodes.length;
  const count = rest.toLocaleString(document.documentElement.lang);
  if (rest > 0) nodes.push(cutSign(say("diff.cut", { count })));
  return nodes;
}

/** Renders a part of a line: text, or, at odd indices, the name of an invisible character. */
function partNode(part: string, i: number): Node {
  if (i % 2 === 0) return document.createTextNode(part);
  const sign = document.createElement("span");
  sign.className = "cell-unseen";
  sign.textContent = `U+${(part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return sign;
}
