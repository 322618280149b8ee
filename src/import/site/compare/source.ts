import type { OldDocument } from "../old-site.ts";
import { squeezed } from "./units.ts";
import type { Unit } from "./units.ts";

/**
 * The words of a document of the old site, line by line, where there is no Jekyll to build it:
 * without Liquid, HTML and the signs of Markdown.
 */
export function unitsInSource({ source }: OldDocument): Unit[] {
  const plain = source
    // A diagram is drawn.
    .replace(/^([ \t]*)(`{3,}|~{3,})[ \t]*mermaid\b[^]*?^\1\2/gm, "")
    .replace(
      /<!--[^]*?-->|\{%[^]*?%\}|\{\{[^]*?\}\}|\{[:#][^}]*\}|<(script|style)[^]*?<\/\1>/g,
      "\n",
    )
    // The alternative texts of images, the boxes of tasks, and abbreviations are no text of a page.
    .replace(/!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])/g, " ")
    .replace(/^([ \t]*(?:[-*+]|\d+\.)[ \t]+)\[[ xX]\][ \t]/gm, "$1")
    .replace(/^\*\[[^\]\n]+\]:.*$/gm, "")
    .replace(/\$\$[^]*?\$\$|\$[^$\n]*\$|\\\([^]*?\\\)/g, "\n")
    .replace(/\]\([^)\n]*\)|\]\[[^\]\n]*\]|^\[[^\]\n]+\]:.*$|<[^>\n]*>/gm, " ")
    .replace(/^[ \t]*(?:```|~~~).*$/gm, "");
  return plain
    .split(/\n|[|[\]*_~`!<>]/)
    .map((line) => squeezed(line.replace(/^\s*(?:#+|[-+]|\d+\.|>)\s+/, "")))
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .map((text) => ({ kind: "text", text }));
}
