import { ruleLine } from "./starts.ts";
import { add, type Reader } from "./scope.ts";

/** kramdown's "Horizontal Rules": at least three `*`, `-` or `_`, with blanks between them. */
export function rule(reader: Reader): boolean {
  if (!ruleLine.test(reader.lines[reader.at].text)) return false;
  reader.at += 1;
  add(reader, reader.at - 1, { type: "rule" });
  return true;
}
