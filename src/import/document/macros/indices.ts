import { argumentsAt } from "./arguments.ts";
import { longest } from "./expand.ts";

/** Commands with an argument that MathJax accepts as an index, and KaTeX only in a group. */
const refused =
  /[_^]\s*(?=(\\(?:sqrt|vec|hat|bar|tilde|dot|ddot|check|acute|grave|breve|mathring|widehat|widetilde|overline|underline|overrightarrow|overleftarrow|operatorname)(?![A-Za-z*]|\s*\[)))/g;

/**
 * Puts indices that KaTeX refuses into groups.
 *
 * @example withGroupedIndices("T_\\vec u v") // => "T_{\\vec u} v"
 */
export function withGroupedIndices(tex: string): string {
  if (tex.length > longest) return tex;
  const braces: { at: number; brace: string }[] = [];
  for (const match of tex.matchAll(refused)) {
    const start = match.index + match[0].length;
    const read = argumentsAt(tex, start + match[1].length, 1);
    if (read) braces.push({ at: start, brace: "{" }, { at: read.end, brace: "}" });
  }
  braces.sort((a, b) => a.at - b.at);
  let written = "";
  let done = 0;
  for (const { at, brace } of braces) {
    written += tex.slice(done, at) + brace;
    done = at;
  }
  return written + tex.slice(done);
}
