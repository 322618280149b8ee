import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument } from "yaml";
import type { Problem } from "./problem.ts";

/** Parsed YAML with its line numbers. */
export interface Yaml {
  data: unknown;
  problems: Problem[];
  /** The line of the key at `path`, or of its nearest parent if it does not exist. */
  lineOf(path: readonly PropertyKey[]): number;
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

  const problems = document.errors.map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    message: `this is not valid YAML: ${error.message.split("\n")[0].replace(/ at line \d+.*$/, "")}`,
  }));
  return { data: problems.length ? undefined : document.toJS(), problems, lineOf };
}
