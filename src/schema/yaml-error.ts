import type { YAMLParseError } from "yaml";

/** The start of a line with a key and a value on it; the key can be that of an item of a list. */
const keyed = /^\s*(?:- +)?([^\s:#"'[\]{},&*!|>%@`-][^:#]*):\s+(\S.*)$/;

/**
 * What is wrong in YAML that cannot be parsed, and how to mend it.
 *
 * @param line the line on which the error starts
 * @param next the line below it
 */
export function explained({ code, message }: YAMLParseError, line: string, next = ""): string {
  const [, key, value] = keyed.exec(line.trimEnd()) ?? [];
  if (code === "TAB_AS_INDENT") return "the line starts with a tab: indent it with spaces";
  if (code === "MULTIPLE_DOCS") {
    const end = line.startsWith("---") ? 'this line "---"' : 'a line "..." above this one';
    return `${end} ends the text: delete it, or put it in quotes`;
  }
  if (code === "DUPLICATE_KEY") {
    return `the key "${line.split(":", 1)[0].trim()}" appears twice: remove one of the two`;
  }
  if (code === "MULTILINE_IMPLICIT_KEY" || message.startsWith("Implicit map keys")) {
    const mend = /^\s*[^\s:]+:\S/.test(line) ? "a space after the colon" : "key: value";
    return `the line is ${JSON.stringify(line.trim())}, which has no value: write ${mend}`;
  }
  if (key !== undefined && value !== undefined) {
    const why = reason(code, value, next);
    const shown = shortened(value);
    if (why)
      return `${key} is ${shown}, ${why.replaceAll("…", () => `${key}: ${inQuotes(shown)}`)}`;
  }
  return `this is not valid YAML: ${message.split("\n")[0].replace(/ at line \d+.*$/, "")}`;
}

/** How YAML reads a value of these characters. */
const signs: Record<string, string> = {
  "[": "the start of a list",
  "{": "the start of keys with values",
  "*": "the name of another value",
  "&": "a name for the value",
  "!": "the type of a value",
  "|": "the start of text on the lines below",
  ">": "the start of text on the lines below",
  "-": "an item of a list",
  "?": "the start of a key",
};

/** @returns the rest of the sentence, with `…` for the key and the value in quotes */
function reason(code: string, value: string, next: string): string | undefined {
  const [first] = value;
  if (code === "BAD_DQ_ESCAPE") {
    return "where \\ starts an escape: write \\\\ for a backslash";
  }
  if (first === '"' || first === "'") {
    return code === "MISSING_CHAR"
      ? `which lacks the ${first} at its end: add it`
      : `which goes on after the second ${first}: put all of it in quotes, …`;
  }
  if (code === "BAD_SCALAR_START")
    return `and no text can start with ${first}: put it in quotes, …`;
  if (code === "BAD_INDENT" && (first === "[" || first === "{")) {
    return `which lacks the ${first === "[" ? "]" : "}"} at its end: add it; if it is text, put it in quotes, …`;
  }
  if (first in signs) return `and YAML reads ${first} as ${signs[first]}: put text in quotes, …`;
  if (code !== "BLOCK_AS_IMPLICIT_KEY") return undefined;
  if (/:(?:\s|$)/.test(value))
    return "and YAML reads its colon as the end of a key: put it in quotes, …";
  return /^\s/.test(next) ? "but the line below is indented: remove the spaces there" : undefined;
}

/** A value as YAML reads as text, without the quotes that it has at both ends. */
export function inQuotes(value: string): string {
  const text = value.replace(/^(["'])(.*)\1$/, "$2");
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** The most letters of a value in a message. */
const longest = 200;

/** The start of a value that is too long for a message. */
export function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
