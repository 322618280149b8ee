import type { Result } from "../types.ts";

/**
 * The text that a page shows for a result: what was printed, followed by the error as `Name:
 * message`.
 */
export function shownText({ text, error }: Pick<Result, "text" | "error">): string {
  if (!error) return text;
  const printed = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  return `${printed}${error.name}: ${error.message}\n`;
}
