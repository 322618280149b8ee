import { MermaidError } from "./mermaid-error.ts";

/**
 * The lines that the library reads of each kind of diagram, and, in `looks`, those that change no
 * content. It skips all others.
 */
const kinds: readonly {
  readonly kind: RegExp;
  readonly lines: readonly RegExp[];
  readonly looks: RegExp;
  /** The lines between `{` and `}`. */
  readonly inBraces?: RegExp;
}[] = [
  {
    kind: /^sequenceDiagram/,
    lines: [
      /^(?:participant|actor)\s+\S+(?:\s+as\s+.+)?$/,
      /^note\s+(?:left of|right of|over)\s+[^:]+:\s*.+$/i,
      /^(?:loop|alt|opt|par|critical|break|rect|else|and)\b/,
      /^end$/,
      /^\S+?\s*--?(?:>>?|[)x])\s*[+-]?\S+?\s*:\s*.+$/,
    ],
    looks: /^(?:activate|deactivate)\s/,
  },
  {
    kind: /^stateDiagram/,
    lines: [
      /^state\s+(?:"[^"]+"\s+as\s+)?[\w\p{L}]+\s*\{$/u,
      /^\}$/,
      /^state\s+"[^"]+"\s+as\s+[\w\p{L}]+$/u,
      /^(?:\[\*\]|[\w\p{L}-]+)\s*-->\s*(?:\[\*\]|[\w\p{L}-]+)(?:\s*:\s*.+)?$/u,
      /^[\w\p{L}-]+\s*:\s*.+$/u,
    ],
    looks: /^(?:direction|linkStyle)\s/,
  },
  {
    kind: /^classDiagram/,
    lines: [
      /^namespace\s+\S+\s*\{$/,
      /^\}$/,
      /^class\s+\S+?(?:\s*~\w+~)?\s*(?:\{(?:\s*<<\w+>>\s*\})?)?$/,
      /^\S+?\s*:\s*(?!.*(?:--|\.\.\|?>)).+$/,
      /^\S+?\s+(?:"[^"]*"\s+)?(?:<\|(?:--|\.\.)|[*o<]--|--(?:[*o>]|\|>)?|\.\.\|?>|<\.\.?)\s+(?:"[^"]*"\s+)?\S+?(?:\s*:\s*.+)?$/,
    ],
    looks: /^direction\s/,
    inBraces: /./,
  },
  {
    kind: /^erDiagram/,
    lines: [
      /^\S+\s*\{$/,
      /^\}$/,
      /^\S+\s+(?:\|\||\|o|\}\||\}o)(?:--|\.\.)(?:\|\||o\||\|\{|o\{)\s+\S+\s*:\s*.+$/,
    ],
    looks: /^direction\s/,
    inBraces: /^\S+\s+\S+/,
  },
];

/**
 * The text of a diagram other than a flowchart as the library reads it. Throws a MermaidError for a
 * line that the library would skip.
 */
export function knownLines(source: string): string {
  const known = kinds.find(({ kind }) => kind.test(source))!;
  let at = source.indexOf("\n") + 1 || source.length;
  let isInBraces = false;
  for (const line of source.slice(at).split("\n")) {
    const trimmed = line.trim();
    const patterns =
      isInBraces && known.inBraces ? [known.inBraces] : [...known.lines, known.looks];
    const isKnown = trimmed === "" || trimmed.startsWith("%%") || trimmed === "}";
    if (!isKnown && !patterns.some((pattern) => pattern.test(trimmed))) {
      throw new MermaidError(source, at, "cannot be read");
    }
    if (/^(?!namespace).*\{$/.test(trimmed)) isInBraces = true;
    else if (trimmed === "}") isInBraces = false;
    at += line.length + 1;
  }
  // The library knows this end of a relationship only with the other brace.
  return source.replace(/^(\s*\S+\s+)\}o(?=--|\.\.)/gm, "$1{o");
}
