/**
 * Normalizes TeX for comparison between languages: removes the words in `\text{…}` and collapses
 * spaces.
 *
 * @example texOf("\\text{합 {a}}  + 1") // => "\\text{} + 1"
 */
export function texOf(tex: string): string {
  let kept = "";
  let rest = tex.replace(/\s+/g, " ").trim();
  for (;;) {
    const start = /\\text\w*\s*\{/.exec(rest);
    if (!start) return kept + rest;
    const from = start.index + start[0].length;
    kept += `${rest.slice(0, from)}}`;
    rest = rest.slice(closing(rest, from) + 1);
  }
}

/** The index of the brace that closes the one before `from`. */
function closing(tex: string, from: number): number {
  let depth = 1;
  for (let at = from; at < tex.length; at++) {
    if (tex[at] === "\\") at++;
    else if (tex[at] === "{") depth++;
    else if (tex[at] === "}" && --depth === 0) return at;
  }
  return tex.length;
}
