import { bodyOf } from "../body.ts";

/** Letters of Korean, and words of other languages, that are read in a minute. */
const speed = { letters: 500, words: 220 };

/**
 * How many minutes it takes to read a page: by its letters in Korean, and by its words in other
 * languages. Code, formulas, tags and addresses do not count.
 *
 * @param source Markdown, with or without front matter
 * @returns at least 1
 */
export function readingMinutes(lang: string, source: string): number {
  const text = wordsIn(source);
  const count =
    lang === "ko"
      ? text.replace(/[\s\p{P}\p{S}]/gu, "").length / speed.letters
      : (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).length / speed.words;
  return Math.max(1, Math.round(count));
}

/**
 * The text of a page without front matter, code, formulas, comments, tags and addresses. What may be
 * unclosed ends before the next of its kind, so that the time is linear in the length of the text.
 */
function wordsIn(source: string): string {
  return withoutFences(bodyOf(source))
    .replace(/\$\$[^]*?\$\$|<!--(?:(?!<!--)[^])*?-->|\{\/\*(?:(?!\{\/\*)[^])*?\*\/\}/g, "")
    .replace(/`[^`\n]*`|\$[^$\n]+\$|<\/?[a-z][^<>]*>|\]\((?:[^()]|\([^()]*\))*\)/gi, " ");
}

/** A text without its fences; one that does not end contains the rest of the text. */
function withoutFences(text: string): string {
  let mark: string | undefined;
  const kept = text.split("\n").filter((line) => {
    if (mark === undefined) {
      const [, ticks, waves] = /^[ \t]*(?:(`{3,})[^`]*|(~{3,})[^]*)$/.exec(line) ?? [];
      mark = ticks ?? waves;
      return mark === undefined;
    }
    const last = line.trim();
    if (last.startsWith(mark) && last === mark[0].repeat(last.length)) mark = undefined;
    return false;
  });
  return kept.join("\n");
}
