/**
 * Whether a path matches a pattern, as by Ruby's `File.fnmatch`: `?` is any character, and `*` is any
 * text, even with slashes. The time is at most the product of the two lengths, unlike that of a regular
 * expression with many `.*`.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  let at = 0;
  let star = -1;
  let starEnd = 0;
  for (let index = 0; index < path.length;) {
    if (pattern[at] === "*") {
      star = at++;
      starEnd = index;
    } else if (pattern[at] === "?" || pattern[at] === path[index]) {
      at++;
      index++;
    } else if (star >= 0) {
      // The last star matches one more character.
      at = star + 1;
      index = ++starEnd;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}
