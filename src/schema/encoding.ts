import type { Problem } from "./problem.ts";

/** The character that a UTF-8 decoder substitutes for invalid bytes. */
const replacement = "\uFFFD";

/**
 * Reports a text that was saved in another encoding, such as EUC-KR, and lost letters when it was
 * decoded, and one whose lines end with carriage returns only, as on the first Macs.
 */
export function encodingProblems(file: string, source: string): Problem[] {
  if (source.includes("\r") && !source.includes("\n")) {
    const message =
      "the lines of this file end with a carriage return (CR) only: save it with line feeds (LF)";
    return [{ file, line: 1, message }];
  }
  const index = source.indexOf(replacement);
  if (index < 0) return [];
  const line = source.slice(0, index).split("\n").length;
  return [{ file, line, message: "this file is not UTF-8: save it in that encoding" }];
}

/**
 * Whether a text lost many of its letters when it was decoded, as Korean in EUC-KR does, not only
 * some, such as the quotation marks of an English text.
 */
export function isLost(source: string): boolean {
  if (!source.includes(replacement)) return false;
  const lost = source.match(/\uFFFD/g)?.length ?? 0;
  const kept = source.match(/[a-zA-Z]|[^\u0000-\u007F\uFFFD]/g)?.length ?? 0;
  return lost * 4 > kept;
}
