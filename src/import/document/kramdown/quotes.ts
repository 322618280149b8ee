import { isBlank, type Line } from "./lines.ts";
import { isLazy, quoteStart } from "./starts.ts";
import { add, type Reader } from "./scope.ts";

/** kramdown's "Blockquotes": `>` before each line, or before the first one of a paragraph. */
export function quote(reader: Reader): boolean {
  const { lines, at, scope, depth } = reader;
  if (!quoteStart.test(lines[at].text)) return false;
  const inner: Line[] = [];
  let line = at;
  while (line < lines.length && !isBlank(lines[line])) {
    const { text, number } = lines[line];
    if (!quoteStart.test(text) && !isLazy(text)) break;
    inner.push({ text: text.replace(quoteStart, ""), number });
    line += 1;
  }
  reader.at = line;
  add(reader, at, { type: "quote", children: scope.blocks(inner, depth + 1) });
  return true;
}
