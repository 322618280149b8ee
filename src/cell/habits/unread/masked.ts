/**
 * Replaces the characters of strings and comments by `_`, so that their contents are not mistaken
 * for code. Recognizes the quotes of JavaScript and Python, `//` and `#`.
 */
export function masked(text: string): string {
  const spans =
    /"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|`(?:[^`\\]|\\[^])*`?|\/\*[^]*?(?:\*\/|$)|\/\/.*|(?<=^|\s)#.*/gm;
  return text.replace(spans, (span) => {
    const [first] = span;
    const isComment = first === "/" || first === "#";
    const mark = first === "/" ? span.slice(0, 2) : first;
    const closed = !isComment && span.length > 1 && span.endsWith(first);
    const inner = span.slice(mark.length, closed ? -1 : undefined).replace(/[^\n]/g, "_");
    return mark + inner + (closed ? first : "");
  });
}
