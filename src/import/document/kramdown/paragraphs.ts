import { isBlank } from "./lines.ts";
import { startsBlock } from "./starts.ts";
import { add, type Reader } from "./scope.ts";

/**
 * kramdown's "Paragraphs", with GitHub's rule that lists, headings, fences and quotes need no blank
 * line above them.
 */
export function paragraph(reader: Reader): void {
  const { lines, at, scope } = reader;
  // After lines that begin with spaces and a tab, any other line begins a new paragraph.
  const isOdd = /^ {1,3}\t/.test(lines[at].text);
  let end = at + 1;
  while (
    end < lines.length &&
    !isBlank(lines[end]) &&
    !startsBlock(reader, end) &&
    (!isOdd || /^ {1,3}\t/.test(lines[end].text))
  )
    end += 1;
  reader.at = end;
  const text = lines
    .slice(at, end)
    .map(({ text }, index) => (index > 0 ? text.trimStart() : text.replace(/^ {1,3}\t*/, "")))
    .join("\n")
    .trimEnd();
  const block = add(reader, at, { type: "paragraph", children: [], tight: false, text });
  scope.later.push(() => Object.assign(block, { children: scope.spans(text) }));
}
