import { isSpanElement } from "./html-models.ts";
import { dedent, isBlank, textOf } from "./lines.ts";
import { fenceEnd, fenceStart, isLazy } from "./starts.ts";
import { add, type Reader } from "./scope.ts";

/** kramdown's "Fenced Code Blocks", and the backticks of GitHub. */
export function fencedCode(reader: Reader): boolean {
  const { lines, at } = reader;
  const [, fence, info] = fenceStart.exec(lines[at].text) ?? [];
  if (fence === undefined) return false;
  const end = fenceEnd(reader, at, fence);
  if (end === undefined) return false;
  reader.at = end + 1;
  const value = textOf(lines.slice(at + 1, end)).replace(/\n$/, "");
  add(reader, at, { type: "code", value, lang: info.trim() });
  return true;
}

/** The indentation of code: four spaces or a tab, but not fewer spaces followed by a tab. */
const indentation = /^(?: {4}|\t)/;

/** kramdown's "Standard Code Blocks": lines indented by four columns. */
export function indentedCode(reader: Reader): boolean {
  const { lines, at } = reader;
  if (!indentation.test(lines[at].text)) return false;
  let end = at;
  for (let line = at; line < lines.length; line += 1) {
    if (isBlank(lines[line])) continue;
    const { text } = lines[line];
    if (!indentation.test(text)) {
      // A line that follows directly belongs to the code, also one that starts with <ins>.
      if (line > end + 1 || !isLazy(text) || startsOtherTag(text)) break;
    }
    end = line;
  }
  reader.at = end + 1;
  const code = lines.slice(at, end + 1);
  const value = code.map(({ text }) => dedent(text, 4)).join("\n");
  add(reader, at, { type: "code", value, lang: "" });
  return true;
}

/** Whether a line starts with a tag that is no script and no part of a text, or with `<https://a.io>`. */
function startsOtherTag(text: string): boolean {
  const [, name] = /^ {0,3}<\/?([\p{L}_:][\p{L}\p{N}_]*)/u.exec(text) ?? [];
  return name !== undefined && name !== "script" && !isSpanElement(name);
}
