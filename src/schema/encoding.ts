import type { Problem } from "./problem.ts";

/** What a reader of UTF-8 puts in the place of bytes that are none. */
const replacement = "\uFFFD";

/** A text that was saved in another encoding, such as EUC-KR, and lost its letters on the way. */
export function encodingProblems(file: string, source: string): Problem[] {
  const index = source.indexOf(replacement);
  if (index < 0) return [];
  const line = source.slice(0, index).split("\n").length;
  return [{ file, line, message: "this is not UTF-8: save the file in that encoding" }];
}
