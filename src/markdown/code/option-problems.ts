import { distance } from "fastest-levenshtein";

/** The longer words that have an effect behind a fence's language. */
const words = ["live", "output", "twin", "title"];

const list = /^\s*\d+(?:\s*-\s*\d+)?(?:\s*,\s*\d+(?:\s*-\s*\d+)?)*\s*(?:,\s*)?$/;

/**
 * What is wrong with the options of a fence that is not a cell. Words that do not look like an option
 * are those of another program, and have no effect.
 *
 * @param meta what follows the fence's language
 * @param count how many lines the code has
 */
export function optionProblems(meta: string, count: number): string[] {
  const bare = meta.replace(/=("[^"]*"|'[^']*')/g, "=");
  const problems: string[] = [];
  const [, unclosed] = /(?:^|\s)title=(["'])/.exec(bare) ?? [];
  if (unclosed) problems.push(`the title is not closed: add ${unclosed} behind it`);
  if (/(?:^|\s)live=/.test(bare)) {
    const [written = "live="] = /\blive=(?:"[^"]*"|'[^']*'|\S*)/.exec(meta) ?? [];
    problems.push(`${written} makes no cell: write live, without a value`);
  }
  const rest = unclosed ? bare.replace(/(?:^|\s)title=["'][^]*/, "") : bare;
  for (const [whole, name, lines] of rest.matchAll(/(?:^|(?<=\s))(ins=|del=|)\{([^{}]*)\}/g)) {
    if (!list.test(lines)) {
      problems.push(`${whole} lists no lines: write ${name}{1,3-5}`);
      continue;
    }
    const last = (lines.match(/\d+/g) ?? []).reduce((most, one) => Math.max(most, Number(one)), 0);
    if (last > count) {
      const all = count === 1 ? "1 line" : `${count} lines`;
      problems.push(`${whole} marks line ${last}, but the code has ${all}`);
    }
  }
  for (const word of rest.replace(/\{[^{}]*\}/g, "").match(/[^\s=]+/g) ?? []) {
    const meant = words.find((known) => distance(word, known) === 1);
    if (meant) problems.push(`the option "${word}" has no effect; did you mean "${meant}"?`);
  }
  return problems;
}
