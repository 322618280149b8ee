/**
 * Replaces the characters of strings and comments by `_`, so that their contents are not mistaken
 * for code. Recognizes the quotes of JavaScript and Python, `//` and `#`. The expressions of a
 * template stay.
 */
export function masked(text: string): string {
  const spans =
    /"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|`(?:[^`\\]|\\[^])*`?|\/\*[^]*?(?:\*\/|$)|\/\/.*|(?<=^|\s)#.*/gm;
  return text.replace(spans, (span) => {
    const [first] = span;
    const isComment = first === "/" || first === "#";
    const mark = first === "/" ? span.slice(0, 2) : first;
    const closed = !isComment && span.length > 1 && span.endsWith(first);
    const inner = span.slice(mark.length, closed ? -1 : undefined);
    const hidden = first === "`" ? maskedTemplate(inner) : inner.replace(/[^\n]/g, "_");
    return mark + hidden + (closed ? first : "");
  });
}

function maskedTemplate(text: string): string {
  return text.replace(/\\.|\$\{(?<value>[^{}`]*)\}|./g, (part, value?: string) =>
    value === undefined ? "_".repeat(part.length) : `\${${masked(value)}}`,
  );
}
