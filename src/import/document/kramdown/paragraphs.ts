import { isBlank } from "./lines.ts";
import { startsBlock } from "./starts.ts";
import { add, type Reader } from "./scope.ts";

/**
 * kramdown's "Paragraphs", with GitHub's rule that lists, headings, fences and quotes need no blank
 * line above them.
 */
export function paragraph(reader: Reader): void {
  const { lines, at, scope } = reader;
  let end = at + 1;
  while (end < lines.length && !isBlank(lines[end]) && !startsBlock(reader, end)) end += 1;
  reader.at = end;
  const text = lines
    .slice(at, end)
    .map(({ text }, index) => (index > 0 ? text.trimStart() : text.replace(/^ {1,3}/, "")))
    .join("\n")
    .trimEnd();
  const block = add(reader, at, { type: "paragraph", children: [], tight: false, text });
  scope.later.push(() => Object.assign(block, { children: scope.spans(text) }));
}
