import { MermaidError } from "./mermaid-error.ts";

/** A message of a sequence diagram. */
const message = /^\S+?\s*--?(?:>>?|[)x])\s*[+-]?\S+?\s*:\s*.+$/;

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
  /** The most lines outside `{` and `}`, if the time for drawing grows faster than their number. */
  readonly most?: number;
  /** Writes it as the library reads it, with the same lines. */
  readonly normal?: (source: string) => string;
}[] = [
  {
    kind: /^sequenceDiagram/,
    lines: [
      /^(?:participant|actor)\s+\S+(?:\s+as\s+.+)?$/,
      /^note\s+(?:left of|right of|over)\s+[^:]+:\s*.+$/i,
      /^(?:loop|alt|opt|par|critical|break|rect|else|and)\b/,
      /^end$/,
      message,
    ],
    normal: (source) => numbered(withElse(source)),
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
    most: 500,
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
    most: 500,
    normal: apartClasses,
  },
  {
    kind: /^erDiagram/,
    lines: [
      /^\S+\s*\{$/,
      /^\}$/,
      /^\S+\s+(?:\|\||\|o|\}\||\{o)(?:--|\.\.)(?:\|\||o\||\|\{|o\{)\s+\S+\s*:\s*.+$/,
    ],
    looks: /^direction\s/,
    inBraces: /^\S+\s+\S+/,
    most: 500,
    normal: withBraces,
  },
];

/**
 * The text of a diagram other than a flowchart as the library reads it. Throws a MermaidError for a
 * line that the library would skip.
 */
export function knownLines(written: string): string {
  const known = kinds.find(({ kind }) => kind.test(written))!;
  const source = known.normal?.(written) ?? written;
  let isInBraces = false;
  let outside = 0;
  source
    .split("\n")
    .slice(1)
    .forEach((line, index) => {
      const trimmed = line.trim();
      const patterns =
        isInBraces && known.inBraces ? [known.inBraces] : [...known.lines, known.looks];
      const isKnown = trimmed === "" || trimmed.startsWith("%%") || trimmed === "}";
      if (!isKnown && !patterns.some((pattern) => pattern.test(trimmed))) {
        throw new MermaidError(written, index + 1, "cannot be read: correct or delete it");
      }
      if (!(isInBraces && known.inBraces) && ++outside > (known.most ?? Infinity)) {
        throw new MermaidError(
          written,
          index + 1,
          `has more than ${known.most} lines above it: divide the diagram`,
        );
      }
      if (/^(?!namespace).*\{$/.test(trimmed)) isInBraces = true;
      else if (trimmed === "}") isInBraces = false;
    });
  return source;
}

/** Blanks around the arrows of classes. */
function apartClasses(source: string): string {
  return source.replace(
    /^(\s*[\p{L}\p{N}_]+)[ \t]*("[^"\n]*")?[ \t]*(<\|(?:--|\.\.)|[*o<]--|--(?:[*o](?=[\s"])|>|\|>)?|\.\.\|?>|<\.\.)[ \t]*("[^"\n]*")?[ \t]*(?=[\p{L}\p{N}_])/gmu,
    (_, ...parts: (string | undefined)[]) => `${parts.slice(0, 4).filter(Boolean).join(" ")} `,
  );
}

/** The library knows this end of a relationship only with the other brace. */
function withBraces(source: string): string {
  return source.replace(/^(\s*\S+\s+)\}o(?=--|\.\.)/gm, "$1{o");
}

/** The library knows the parts of `critical` only by the name of those of `alt`. */
function withElse(source: string): string {
  return source.replace(/^([ \t]*)option(?=[ \t]+[^\s<(-]|[ \t]*$)/gm, "$1else");
}

/** Messages below the line `autonumber` with their numbers, which the library does not count. */
function numbered(source: string): string {
  let number: number | undefined;
  const lines = source.split("\n").map((line) => {
    if (line.trim() === "autonumber") {
      number ??= 0;
      return "";
    }
    if (number === undefined || !message.test(line.trim())) return line;
    number += 1;
    return line.replace(/:\s*/, `: ${number}. `);
  });
  return lines.join("\n");
}
