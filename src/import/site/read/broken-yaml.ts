/**
 * Indents the lines on which a quoted text, or a list or map in brackets, continues: Ruby accepts
 * them at the start of a line, where YAML 1.2 does not. Blanks at the start of such a line mean
 * nothing.
 */
export function withIndentedContinuations(text: string): string {
  let open = "";
  let depth = 0;
  let block: number | undefined;
  const lines = text.split("\n").map((line) => {
    const isContinued = open !== "" || depth > 0;
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (block !== undefined && (line.trim() === "" || indent > block)) return line;
    block = undefined;
    let isStart = true;
    for (let at = 0; at < line.length; at++) {
      const char = line[at];
      if (open !== "") {
        if (open === '"' && char === "\\") at++;
        else if (char === open) {
          if (open === "'" && line[at + 1] === "'") at++;
          else open = "";
        }
        continue;
      }
      if (char === "#" && (at === 0 || /\s/.test(line[at - 1]))) break;
      if (isStart && /["']/.test(char)) open = char;
      else if (isStart && /[[{]/.test(char)) depth++;
      else if (depth > 0 && /[\]}]/.test(char)) depth--;
      else if (isStart && depth === 0 && /[|>]/.test(char)) block = indent;
      // A value starts behind a colon or a hyphen with a blank, and in brackets behind a comma.
      const isMark = /[:-]/.test(char) && /\s|$/y.test(line.slice(at + 1, at + 2));
      if (!/\s/.test(char)) isStart = isMark || /[[{]/.test(char) || (depth > 0 && char === ",");
    }
    return isContinued ? `${" ".repeat(40)}${line}` : line;
  });
  return lines.join("\n");
}

/** The top-level keys of a broken block, each with the lines of its value. */
export function keysIn(text: string): { key: string; rest: string; source: string }[] {
  const tidy = text
    .replace(/\t/g, "  ")
    // `title:a`, `tags :a`, and blanks that are none to YAML.
    .replace(/^( *[\w-]+|[\w-]+ +):[\u00A0\u3000]*(?=[^\s/])(?!:)/gm, "$1: ");
  return tidy.split(/^(?=[^\s#-][^:\n]*:(?:\s|$))/m).flatMap(pairsIn);
}

function pairsIn(source: string): { key: string; rest: string; source: string }[] {
  const [, key, rest] = /^ *([^\s#-][^:\n]*?)\s*:(?:[ \t]+|$)([^]*)$/m.exec(source) ?? [];
  if (key === undefined) return [];
  const [first, ...others] = rest.trimEnd().split("\n");
  // A key with another indentation belongs to no value that is text.
  const next = others.findIndex((line) => first.trim() !== "" && /^ *[\w-]+:(?: |$)/.test(line));
  const isBlock = /^[|>[{"']/.test(first);
  if (next < 0 || isBlock) return [{ key, rest, source: tidyList(source.trimStart()) }];
  const own = [first, ...others.slice(0, next)].join("\n");
  return [
    { key, rest: own, source: `${key}: ${own}\n` },
    ...others.slice(next).flatMap((line) => pairsIn(line.trimStart())),
  ];
}

/** The entries of a list with one indentation. */
function tidyList(source: string): string {
  const [first, ...others] = source.trimEnd().split("\n");
  const isList = first.trimEnd().endsWith(":") && others.every((line) => /^ *-(?: |$)/.test(line));
  return isList ? [first, ...others.map((line) => `  ${line.trimStart()}`), ""].join("\n") : source;
}
