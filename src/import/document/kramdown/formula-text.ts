/** A formula in a text. */
export interface FormulaText {
  /** Its TeX, without delimiters. */
  value: string;
  /** The length with delimiters. */
  length: number;
  /** Whether it is a display formula: by its delimiters, or because KaTeX draws it in no line of text. */
  block: boolean;
}

const longest = 5000;
const doubled = /\$\$([^]*?)\$\$/y;
const bracketed = /\\\\([([])([^]*?)\\\\([)\]])/y;
const environment =
  /\\begin\{(align(?:ed|at|edat)?|equation|gather(?:ed)?|multline|eqnarray|split|array|[pbvBV]?matrix|smallmatrix|[dr]?cases)(\*?)\}[^]*?\\end\{\1\2\}/y;
const bracketedInHtml = /(?<!\\)\\([([])([^]*?)\\([)\]])/y;
/** `$…$` within a paragraph; a digit after it would make it a price. */
const single = /\$(?![\s$])((?:\\[^\n]|[^$\\\n]|\n(?!\n)){1,2000}?)(?<!\s)\$(?![\d$])/y;
/** `$ … $` with blanks, which MathJax reads too. */
const spaced = /\$((?:\\[^\n]|[^$\\\n]){1,2000}?)\$(?![\d$])/y;
/** The text of an image before a place in it, in which no formula ends, and behind that place. */
const [imageBefore, imageBehind] = [/!\[[^\]]*$/, /^[^[\]]*\][([]/];

/**
 * Reads the formula at a place: `$$…$$`, `\\(…\\)`, `\\[…\\]`, a bare `\begin{align}…` as MathJax reads
 * it, and `$…$`.
 * @param dollars whether every `$…$` is a formula; otherwise only if it looks like TeX, and with blanks
 *   inside the signs only if it contains a command of TeX
 */
export function formulaAt(text: string, at: number, dollars: boolean): FormulaText | undefined {
  if (text[at] === "$") {
    const double = match(doubled, text, at);
    if (double) return double[1].trim() ? found(double, double[1], false) : undefined;
    if (text[at + 1] === "$") return undefined;
    const tight = match(single, text, at);
    const one = tight ?? match(spaced, text, at);
    if (!one || endsInImage(one[1], text.slice(at + one[0].length))) return undefined;
    const isFormula = tight
      ? dollars || isTex(one[1])
      : dollars
        ? isTex(one[1].trim()) || isLongTex(one[1])
        : one[1].length <= 300 && command.test(one[1]);
    return isFormula ? found(one, one[1], false) : undefined;
  }
  if (text[at] !== "\\") return undefined;
  const brackets = between(bracketed, text, at);
  if (brackets) return brackets;
  const block = match(environment, text, at);
  return block ? found(block, block[0], true) : undefined;
}

function endsInImage(value: string, behind: string): boolean {
  return imageBefore.test(value) && imageBehind.test(behind);
}

/**
 * Reads the formula at a place of raw HTML, which may also be `\(…\)` or `\[…\]`. Between `$$` on
 * lines of their own, it is a display formula, as MathJax shows it.
 */
export function formulaInHtmlAt(
  text: string,
  at: number,
  dollars: boolean,
): FormulaText | undefined {
  const formula = between(bracketedInHtml, text, at) ?? formulaAt(text, at, dollars);
  return formula && { ...formula, block: formula.block || isDisplayed(text, at, formula.length) };
}

/** Whether the signs of `$$…$$`, or the whole of it, are on lines of their own. */
function isDisplayed(text: string, at: number, length: number): boolean {
  if (!text.startsWith("$$", at)) return false;
  if (/^\$\$\s*\n/.test(text.slice(at, at + 9))) return true;
  const above = text.lastIndexOf("\n", at);
  const below = text.indexOf("\n", at + length);
  const beside = [
    text.slice(above + 1, at),
    text.slice(at + length, below < 0 ? undefined : below),
  ];
  return (above >= 0 || below >= 0) && beside.every((part) => part.trim() === "");
}

function between(brackets: RegExp, text: string, at: number): FormulaText | undefined {
  const result = match(brackets, text, at);
  if (!result?.[2].trim() || !"()[]".includes(result[1] + result[3])) return undefined;
  return found(result, result[2], result[1] === "[");
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  const result = pattern.exec(text);
  return result && result[0].length <= longest ? result : undefined;
}

/** What KaTeX draws only in a display formula: a number, such as `\tag{1}`, its label, and diagrams. */
const displayed = /\\(?:tag\*?|label)\s*\{|\\begin\{CD\}/;

function found([all]: RegExpExecArray, value: string, block: boolean): FormulaText {
  return { value: value.trim(), length: all.length, block: block || displayed.test(value) };
}

/** Commands of TeX that are not in paths or shell scripts. */
const command =
  /\\(?:times|cdot|div|pm|d?frac|sqrt|sum|prod|int|text|math\w+|left|right|leq?|geq?|neq|approx|quad|log|rightarrow)(?![a-zA-Z])/;

/** Whether the text between two single dollar signs is TeX rather than prose between two prices. */
function isTex(text: string): boolean {
  if (text.length <= 300 && command.test(text)) return true;
  if (text.length > 300 || hasProse(text)) return false;
  if (/\\[A-Za-z]{2}|[_^]\{|\w[_^][\w{\\]|\w\^\*|\\[,{}|]/.test(text)) return true;
  if (/^[A-Za-z]['′]?$/.test(text)) return true;
  // No price has a sign on both of its sides.
  if (/^[-+]?\d+(?:[.,/]\d+)*(?:\\%)?$/.test(text)) return true;
  if (/[A-Za-z]{4}/.test(text)) return false;
  return /^[\s\w.,'()[\]|+\-*/=<>!:]+$/.test(text) &&
    /[=<>+*/()]|^\w+$|^-/.test(text) &&
    /[A-Za-z]/.test(text)
    ? !/^[A-Z_]{2,}\b/.test(text)
    : false;
}

/** Whether a text that is longer than most formulas is one: it has three commands of TeX, and no prose. */
function isLongTex(text: string): boolean {
  const commands = text.match(/\\[A-Za-z]{2,}/g) ?? [];
  return text.length > 300 && commands.length >= 3 && !hasProse(text);
}

/** Whether a text has Korean or Chinese words out of the texts of a formula. */
function hasProse(text: string): boolean {
  return /[\p{Script=Hangul}\p{Script=Han}]{2}/u.test(
    text.replace(/\\(?:text|mbox|mathrm)\{[^}]*\}/g, ""),
  );
}
