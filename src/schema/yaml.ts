import { LineCounter, isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit } from "yaml";
import type { Alias, Document, Node, YAMLParseError } from "yaml";
import type { Problem } from "./problem.ts";
import { explained, inQuotes } from "./yaml-error.ts";

/** Parsed YAML with its line numbers. */
export interface Yaml {
  data: unknown;
  problems: Problem[];
  /** The line of the key at `path`, or of its nearest parent if it does not exist. */
  lineOf(path: readonly PropertyKey[]): number;
  /** The value at `path` as it is written, if it is on one line. */
  sourceOf(path: readonly PropertyKey[]): string | undefined;
  /** The texts without quotes in the value of a key that a comment follows on the same line. */
  commented(key: string): { line: number; text: string; comment: string }[];
}

/**
 * Parses YAML 1.2. Dates stay text, since YAML's date type would lose the day that was written.
 * @param firstLine the line of `file` on which `text` starts
 */
export function parseYaml(file: string, text: string, firstLine = 1): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const lineOfNode = (node: unknown) =>
    isNode(node) && node.range ? lineAt(node.range[0]) : undefined;

  const lineOf = (path: readonly PropertyKey[]): number => {
    let node: unknown = document.contents;
    let line = firstLine;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
        line = lineOfNode(pair?.key) ?? line;
        node = pair?.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        line = lineOfNode(node) ?? line;
      }
    }
    return line;
  };

  const sourceOf = (path: readonly PropertyKey[]): string | undefined => {
    const node: unknown = document.getIn(path, true);
    if (!isNode(node) || !node.range) return undefined;
    const source = text.slice(node.range[0], node.range[1]);
    return source.includes("\n") ? undefined : source;
  };

  const commented: Yaml["commented"] = (key) => {
    const found: ReturnType<Yaml["commented"]> = [];
    const value: unknown = document.get(key, true);
    if (!isNode(value)) return found;
    visit(value, {
      Scalar: (_, { type, range }) => {
        if (type !== "PLAIN" || !range) return;
        const [, comment] = /^[ \t]+(#.*)/.exec(text.slice(range[1])) ?? [];
        if (comment === undefined) return;
        const source = text.slice(range[0], range[1]);
        found.push({ line: lineAt(range[1]), text: source, comment: comment.trimEnd() });
      },
    });
    return found;
  };

  const written = text.split(/\r?\n/);
  const errors = document.errors.map((error) => {
    const line = lines.linePos(startOf(error, document)).line;
    const message = explained(error, written[line - 1] ?? "", written[line]);
    return { file, line: line + firstLine - 1, message };
  });
  const names = errors.length > 0 ? [] : unusedNames(document);
  const found: Problem[] = [
    // What follows an error on its line is often wrong because of it.
    ...Array.from(Map.groupBy(errors, ({ line }) => line).values(), ([first]) => first),
    ...names.map((node): Problem => {
      const line = lineOfNode(node) ?? firstLine;
      const [, value = ""] = /:\s+([&*].*)$/.exec(written[line - firstLine] ?? "") ?? [];
      const sign = isAlias(node) ? "*" : "&";
      const message = `YAML reads the ${sign} at the start of ${value || "a value"} as the start of a name: put text in quotes, ${inQuotes(value || "…")}`;
      return { file, line, message };
    }),
  ];
  const endless = found.length > 0 ? undefined : endlessIn(document);
  if (endless) {
    const message = `*${endless.source} repeats the value that contains it, without end: write the values themselves`;
    found.push({ file, line: lineOfNode(endless) ?? firstLine, message });
  }
  const { data, excess } = found.length > 0 ? {} : valueOf(document);
  if (excess) {
    const message = `the file repeats too many values by names such as *${excess.source}: write the values themselves`;
    found.push({ file, line: lineOfNode(excess) ?? firstLine, message });
  }
  return { data, problems: found, lineOf, sourceOf, commented };
}

/** An alias of a value that contains the alias. */
function endlessIn(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias: (_, alias, path) => {
      if (path.some((node) => isNode(node) && "anchor" in node && node.anchor === alias.source)) {
        found ??= alias;
      }
    },
  });
  return found;
}

/** The value of a document, or the last of its aliases if these repeat more than is sensible. */
function valueOf(document: Document): { data?: unknown; excess?: Alias } {
  try {
    return { data: document.toJS() };
  } catch {
    let excess: Alias | undefined;
    visit(document, { Alias: (_, alias) => void (excess = alias) });
    return { excess };
  }
}

/** Where the text or list begins whose end is missing; otherwise where the error is. */
function startOf({ code, pos }: YAMLParseError, document: Document): number {
  let start = pos[0];
  if (code !== "MISSING_CHAR" && code !== "BAD_INDENT") return start;
  visit(document, {
    Node: (_, node) => {
      const isOpen = isScalar(node) ? node.type?.startsWith("QUOTE") : "flow" in node && node.flow;
      if (isOpen && node.range && node.range[0] <= pos[0] && node.range[1] >= pos[0]) {
        start = node.range[0];
      }
    },
  });
  return start;
}

/** Aliases of no value, and names of values that no alias uses: both are text without its quotes. */
function unusedNames(document: Document): Node[] {
  const used = new Set<string>();
  const known = new Set<string>();
  const named: { name: string; node: Node }[] = [];
  const lost: Node[] = [];
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) {
        if (known.has(node.source)) used.add(node.source);
        else lost.push(node);
      } else if (node.anchor !== undefined) {
        known.add(node.anchor);
        named.push({ name: node.anchor, node });
      }
    },
  });
  return [...lost, ...named.filter(({ name }) => !used.has(name)).map(({ node }) => node)];
}
