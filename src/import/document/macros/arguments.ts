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

/** Reads a group in braces. */
export function groupAt(text: string, at: number): { value: string; end: number } | undefined {
  if (text[at] !== "{") return undefined;
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    if (text[end] === "\\") end += 1;
    else if (text[end] === "{") depth += 1;
    else if (text[end] === "}") depth -= 1;
    if (depth === 0) return { value: text.slice(at + 1, end), end: end + 1 };
  }
  return undefined;
}

export function blanksEnd(text: string, at: number): number {
  let end = at;
  while (/\s/.test(text[end] ?? "")) end += 1;
  return end;
}
