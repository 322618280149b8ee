import { withoutEntities } from "./entities.ts";

/** Text in a formula, whose backslashes TeX itself needs. */
const prose = String.raw`\\(?:text\w*|mbox)\s*\{(?:[^{}\\]|\\[^])*\}`;

/** Text; four backslashes; a backslash and the sign behind it. */
const token = new RegExp(String.raw`${prose}|\\{4}|\\[^]`, "g");

/** A brace that is shown, such as that of `\left\{`. */
const delimiter = String.raw`\\(?:left|right|middle|[bB]igg?[lmr]?)\s*\\[{}]`;

/**
 * Text, a brace that is shown, or a group whose braces have backslashes: `_` or `^` in front of it, and
 * what it contains.
 */
const group = new RegExp(
  String.raw`${prose}|${delimiter}|([_^]?)\\\{((?:[^{}\\]|\\[^{}]|\{[^{}]*\})*)\\\}`,
  "g",
);

/** Commands that concern the group in which they are. */
const ofGroup = /\\(?:choose|over|atop)(?![A-Za-z])/;

/** Signs whose backslash is kramdown's: TeX has no such command, or another one than authors meant. */
const signs = new Set("_*|()[]+-=<`'~.\"");

/**
 * The TeX that MathJax gets of a formula that is text to kramdown, such as `$x\_1$` and `$\\{a\\}$`:
 * kramdown takes backslashes away ("Escaping"), and reads entities such as `&amp;`. `\{`, `\,` and the
 * like stay what they are in TeX, and so does `\\` between rows.
 *
 * @example withoutEscapes("x\\_1 \\in \\\\{0, 1\\\\}") // => "x_1 \\in \\{0, 1\\}"
 */
export function withoutEscapes(tex: string): string {
  const hasRows = /\\(?:begin\s*\{|substack|cases|p?matrix)/.test(tex);
  // A short word can be the first of a row, but not with a group behind it, as in \\end{align}.
  const command = hasRows ? /^(?:[{}|]|[A-Za-z]{4}|[A-Za-z]{2,3}\{)/ : /^(?:[^A-Za-z]|[A-Za-z]{2})/;
  const read = tex.replace(token, (written, at: number) => {
    const end = at + written.length;
    if (written === "\\\\\\\\") return "\\\\";
    if (written === "\\\\") return command.test(tex.slice(end, end + 4)) ? "\\" : written;
    return written.length === 2 && signs.has(written[1]) ? written[1] : written;
  });
  const plain = withGroups(read);
  // MathJax gets `{` for `\{`. This matters if the groups are closed only then: `\{a^i}_{i=1}`.
  const bare = plain.replace(/\\([{}])/g, "$1");
  return withoutEntities(!isBalanced(plain) && isBalanced(bare) ? bare : plain);
}

/**
 * `x_\{n-1\}` and `\{n \choose k\}` as MathJax gets them, `x_{n-1}` and `{n \choose k}`: neither an
 * index nor a fraction begins with a brace that is shown.
 */
function withGroups(tex: string): string {
  const grouped = tex.replace(group, (written, sign = "", inner = "") =>
    sign !== "" || isFraction(inner) ? `${sign}{${inner}}` : written,
  );
  return grouped === tex ? tex : withGroups(grouped);
}

/** Whether a command for the group is in its text itself, not in a group within it. */
function isFraction(tex: string): boolean {
  return ofGroup.test(tex.replace(/\{[^{}]*\}/g, ""));
}

/** Whether each group of TeX is closed. */
function isBalanced(tex: string): boolean {
  let depth = 0;
  for (const [sign] of tex.matchAll(/\\[^]|[{}]/g)) {
    if (sign === "{") depth += 1;
    if (sign === "}") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
