/** Characters that would end a label for the library, in an order that the two functions share. */
const brackets = "[](){}|\\";
const first = 0xe000;

/** A label as the library reads it: without quotes, on one line, its brackets replaced. */
export function plainLabel(label: string): string {
  const unquoted = label
    .trim()
    .replace(/^"([^]*)"$/, "$1")
    .replace(/^`([^]*)`$/, "$1")
    .trim();
  const lines = unquoted.split(/\n|\\n/).map((line) => line.trim());
  const line = lines.join("<br>");
  return line.replace(/[[\](){}|\\]/g, (one) => String.fromCharCode(first + brackets.indexOf(one)));
}

/** The drawn diagram with the brackets of its labels. */
export function withBrackets(svg: string): string {
  return svg.replace(/[\ue000-\ue007]/g, (one) => brackets[one.charCodeAt(0) - first]!);
}
