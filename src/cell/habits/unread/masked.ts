/**
 * A text of the same length whose quoted texts and comments are filled with `_`, so that what stands
 * in them is not taken for code. Quotes of JavaScript and of Python, `//` and `#` are known.
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
