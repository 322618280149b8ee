/** Reads the arguments of a command of which the first can be missing, or be in brackets, `\a[1]{2}`. */
export function argumentsOrPreset(
  text: string,
  from: number,
  count: number,
  preset: string,
): { values: string[]; end: number } | undefined {
  const start = blanksEnd(text, from);
  const first = groupAt(text, start, "[]") ?? { value: preset, end: from };
  const others = argumentsAt(text, first.end, count - 1);
  return others && { values: [first.value, ...others.values], end: others.end };
}

/** Reads the arguments of a command: groups, commands or single signs. */
export function argumentsAt(
  text: string,
  from: number,
  count: number,
): { values: string[]; end: number } | undefined {
  const values: string[] = [];
  let at = from;
  while (values.length < count) {
    at = blanksEnd(text, at);
    const group = groupAt(text, at);
    const one = /\\(?:[A-Za-z]+|[^])|[^\\{}]/uy;
    one.lastIndex = at;
    const value = group?.value ?? one.exec(text)?.[0];
    if (value === undefined) return undefined;
    values.push(value);
    at = group?.end ?? at + value.length;
  }
  return { values, end: at };
}

/** Reads a group in braces, or one in brackets, which can contain groups in braces. */
export function groupAt(
  text: string,
  at: number,
  [open, close] = "{}",
): { value: string; end: number } | undefined {
  if (text[at] !== open) return undefined;
  let depth = 0;
  for (let end = at + 1; end < text.length; end++) {
    if (text[end] === close && depth === 0) {
      return { value: text.slice(at + 1, end), end: end + 1 };
    }
    if (text[end] === "\\") end += 1;
    else if (text[end] === "{") depth += 1;
    else if (text[end] === "}") depth -= 1;
  }
  return undefined;
}

export function blanksEnd(text: string, at: number): number {
  const blanks = /\s*/y;
  blanks.lastIndex = at;
  blanks.test(text);
  return blanks.lastIndex;
}
