import { fenceFor } from "../write/escape.ts";

/**
 * A fence in place of a tag that is alone on its line, with the indentation of the tag. The blank line
 * above ends a list if the tag is not within its item, as the HTML that Jekyll makes of the tag does.
 */
export function fenced(text: string, lang: string, indent: string): string {
  const code = text.replace(/^[ \t]*\n/, "").trimEnd();
  const fence = fenceFor(code, "`", 3);
  const common = indent.length > 0 ? commonIndent(code) : 0;
  const lines = code.split("\n").map((line) => (line.trim() ? indent + line.slice(common) : ""));
  return [`\n${indent}${fence}${lang}`, ...lines, `${indent}${fence}`, ""].join("\n");
}

/** The indentation that all lines have. */
function commonIndent(text: string): number {
  const lines = text.split("\n").filter((line) => line.trim());
  return Math.min(...lines.map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0));
}
