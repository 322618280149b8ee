import { dedent, indentOf, isBlank, type Line } from "./lines.ts";
import type { Reader } from "./scope.ts";
import { isLazy } from "./starts.ts";
import type { Block } from "./tree.ts";

/**
 * Reads the body of a footnote or of a description, which begins in the reader's line: the lines
 * below belong to it if they are indented, or continue its paragraph.
 * @param first the text of the first line, after its marker
 * @param width how far the body is indented; four columns are enough
 * @param start what begins the next body
 * @param isLazyAtOnce whether a line that is not indented can continue the first line, too, and not
 *   only an indented one
 */
export function readBody(
  reader: Reader,
  first: string,
  width: number,
  start: RegExp,
  isLazyAtOnce: boolean,
): Block[] {
  const { lines, at, scope, depth } = reader;
  let canBeLazy = isLazyAtOnce;
  const inner: Line[] = [{ text: first, number: lines[at].number }];
  let end = at + 1;
  for (let line = at + 1; line < lines.length; line += 1) {
    const { text, number } = lines[line];
    if (isBlank(lines[line])) {
      inner.push({ text: "", number });
      continue;
    }
    const isIndented = indentOf(text) >= Math.min(width, 4);
    const continues = canBeLazy && !isBlank(lines[line - 1]) && isLazy(text) && !start.test(text);
    if (!isIndented && !continues) break;
    canBeLazy ||= isIndented;
    inner.push({ text: dedent(text, width), number });
    end = line + 1;
  }
  inner.length = end - at;
  reader.at = end;
  return scope.blocks(inner, depth + 1);
}
