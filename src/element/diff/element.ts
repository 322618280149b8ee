import { diffLines } from "./lines.ts";

const tags = { same: "span", gap: "span", added: "ins", removed: "del" } as const;
const signs = { same: "  ", gap: "⋮", added: "+ ", removed: "- " };

/** A diff as nodes for a <pre>, everything as text. */
export function diffNodes(before: string, after: string): HTMLElement[] {
  return diffLines(before, after).map(({ kind, text }) => {
    const line = document.createElement(tags[kind]);
    line.textContent = `${signs[kind]}${text}\n`;
    return line;
  });
}
