import { LineCounter, isAlias, isPair, isScalar, parseDocument, visit } from "yaml";
import type { Document } from "yaml";
import { withLineEnds } from "../../document/index.ts";
import { withoutControl } from "./text.ts";
import { keysIn, withIndentedContinuations } from "./broken-yaml.ts";

/** YAML of the old site, as Ruby reads it. */
export interface OldYaml {
  data: unknown;
  /** What could not be read, with its line. */
  problems: { line: number; message: string }[];
}

/** A stamp that Ruby reads as UTC where it is not in quotes. */
const stamp = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d{2}:\d{2}(?:\.\d*)?$/;

/** A stamp with a zone, which Ruby shows as `2019-04-13 08:06:00 -0500` where it is not in quotes. */
const zoned = /^(\d{4}-\d\d-\d\d)(?:[Tt]|\s+)(\d\d:\d\d:\d\d)(?:\.\d*)?\s*([-+]\d\d):?(\d\d)$/;

/** How many values the aliases of a file may expand to. */
const maxAliasCount = 1000;

/** How many errors are told; more of them follow from the first ones. */
const mostErrors = 10;

/** Ruby accepts a comment without a blank before it, as in `"a"# b`. */
const gluedComment = /^Comments must be separated from other tokens/;

/** Duplicate keys are accepted, `<<` merges, and keys such as `{{ title }}` of a template need no warning. */
const asRuby = { uniqueKeys: false, merge: true, logLevel: "error" as const, prettyErrors: false };

/**
 * Reads YAML as Ruby does: duplicate keys are accepted, the last counts, and stamps without a zone
 * and without quotes are UTC. Dates stay text. Where the YAML is broken, the lines that can be read
 * are read alone.
 * @param firstLine the line of the file on which `text` starts
 */
export function readYaml(text: string, firstLine = 1): OldYaml {
  const read = parsed(text);
  if ("data" in read) return { data: read.data, problems: [] };
  const indented = parsed(withIndentedContinuations(text));
  if ("data" in indented) return { data: indented.data, problems: [] };
  const problems = read.errors.map(({ line, message }) => ({
    line: line + firstLine - 1,
    message: `this is not valid YAML: ${message}`,
  }));
  const each = new Map(problems.map((one) => [`${one.line}:${one.message}`, one]));
  return { data: readableKeys(text), problems: [...each.values()] };
}

type Parsed = { data: unknown } | { errors: { line: number; message: string }[] };

function parsed(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, ...asRuby });
  const refused = document.errors.filter(({ message }) => !gluedComment.test(message));
  if (refused.length > 0) {
    const errors = refused.slice(0, mostErrors).map((error) => ({
      line: lines.linePos(error.pos[0]).line,
      message: messageOf(error),
    }));
    return { errors };
  }
  try {
    return { data: valueOf(document) };
  } catch (error) {
    return { errors: [{ line: 1, message: messageOf(error) }] };
  }
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n")[0];
}

/** Whether a value of YAML is a map. */
export function isKeys(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Throws if an alias is in the value that it names, of which `yaml` would make a cycle. */
function refuseCycles(document: Document): void {
  const named = new Map<string, unknown>();
  visit(document, {
    Node(_, node, parents) {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) named.set(node.anchor, node);
      } else if (parents.some((one) => one === named.get(node.source))) {
        throw new Error(`the alias *${node.source} is in the value that it names`);
      }
    },
  });
}

function valueOf(document: Document): unknown {
  refuseCycles(document);
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== "string") return;
      // An escape in quotes makes them, such as `\0` before a number.
      const value = withoutControl(node.value);
      if (node.type !== "PLAIN") node.value = value;
      else node.value = stamp.test(value) ? `${value} +0000` : value.replace(zoned, "$1 $2 $3$4");
    },
    // The last of two equal keys counts.
    Map(_, node) {
      const last = new Map(
        node.items.map((pair) => [isScalar(pair.key) ? pair.key.value : pair, pair]),
      );
      node.items = node.items.filter(
        (pair) => !isPair(pair) || !isScalar(pair.key) || last.get(pair.key.value) === pair,
      );
    },
  });
  return document.toJS({ maxAliasCount });
}

/** Reads each top-level key of a broken block alone. */
function readableKeys(text: string): Record<string, unknown> | undefined {
  const found: Record<string, unknown> = {};
  for (const { key, rest, source } of keysIn(text)) {
    const read = parsed(source);
    if ("data" in read && isKeys(read.data)) Object.assign(found, read.data);
    else found[key] = textOf(rest);
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** `a: b` and the like are text to the author. */
function textOf(value: string): string {
  const text = value.trim().replace(/^[|>][-+]?[ \t]*\n/, "");
  return withLineEnds(text, " ").replace(/^(["'])([^]*)\1$/, "$2");
}
