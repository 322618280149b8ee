import { LineCounter, isMap, isPair, isScalar, parseDocument, visit } from "yaml";
import type { Document } from "yaml";

/** YAML of the old site, as Ruby reads it. */
export interface OldYaml {
  data: unknown;
  /** What could not be read, with its line. */
  problems: { line: number; message: string }[];
}

/** A stamp that Ruby reads as UTC where it is not in quotes. */
const stamp = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d{2}:\d{2}(?:\.\d*)?$/;

/** How many values the aliases of a file may expand to. */
const maxAliasCount = 1000;

/** Duplicate keys are accepted, and `<<` merges. */
const asRuby = { uniqueKeys: false, merge: true };

/**
 * Reads YAML as Ruby does: duplicate keys are accepted, the last counts, and stamps without a zone
 * and without quotes are UTC. Dates stay text. Where the YAML is broken, the lines that can be read
 * are read alone.
 * @param firstLine the line of the file on which `text` starts
 */
export function readYaml(text: string, firstLine = 1): OldYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, ...asRuby });
  if (document.errors.length === 0) {
    try {
      return { data: valueOf(document), problems: [] };
    } catch (error) {
      return { data: undefined, problems: [{ line: firstLine, message: messageOf(error) }] };
    }
  }
  const problems = document.errors.map((error) => ({
    line: lines.linePos(error.pos[0]).line + firstLine - 1,
    message: `this is not valid YAML: ${messageOf(error)}`,
  }));
  const each = new Map(problems.map((one) => [`${one.line}:${one.message}`, one]));
  return { data: readableKeys(text), problems: [...each.values()] };
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n")[0].replace(/ at line \d+.*$/, "");
}

function valueOf(document: Document): unknown {
  visit(document, {
    Scalar(_, node) {
      if (node.type !== "PLAIN" || typeof node.value !== "string") return;
      if (stamp.test(node.value)) node.value = `${node.value} +0000`;
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
  const parts = text.replace(/\t/g, "  ").split(/^(?=[^\s#-][^:\n]*:(?:\s|$))/m);
  const found: Record<string, unknown> = {};
  for (const part of parts) {
    const [, key, rest] = /^([^\s#-][^:\n]*?)\s*:(?:[ \t]+|$)([^]*)$/m.exec(part) ?? [];
    if (key === undefined) continue;
    const document = parseDocument(part, asRuby);
    if (document.errors.length === 0 && isMap(document.contents)) {
      Object.assign(found, valueOf(document));
    } else if (!rest.trim().includes("\n")) {
      // `title: a: b` and the like are text to the author.
      found[key] = rest.trim().replace(/^(["'])([^]*)\1$/, "$2");
    }
  }
  return Object.keys(found).length > 0 ? found : undefined;
}
