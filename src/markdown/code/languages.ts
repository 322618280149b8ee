import { bundledLanguages } from "shiki/langs";
import type { LanguageRegistration } from "shiki/core";

/**
 * The languages that the site highlights, by every name that a fence can use. Each module lists the
 * languages that it embeds, and itself last.
 */
export const languages: Record<string, () => Promise<{ default: LanguageRegistration[] }>> =
  bundledLanguages;

/** The names for fences without a language. */
export const plain: ReadonlySet<string> = new Set(["", "text", "txt", "output", "plaintext"]);

/** The name in `languages` or `plain` for a name that an author wrote; undefined if there is none. */
export function languageOf(written: string): string | undefined {
  const name = written.toLowerCase();
  return plain.has(name) || Object.hasOwn(languages, name) ? name : undefined;
}
