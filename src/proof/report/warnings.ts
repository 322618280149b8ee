import { counted } from "../../cell/counted.ts";
import type { Problem } from "../../cell/types.ts";

type Kind = NonNullable<Problem["kind"]>;

const words: Record<Kind, string> = {
  drift: "differences between posts or pages and their translations",
  habit: "habits from Jekyll that are shown as text",
  spelling: "tags, categories or series with a second spelling",
  "translated name": "names under translations that no tag, category or series has",
};

/** Up to this many warnings of a kind are listed. */
const listed = 5;

/**
 * Replaces the warnings of a kind with one that counts them, where there are many. It is at the
 * place of the first of them.
 */
export function countedWarnings(problems: readonly Problem[]): Problem[] {
  const kinds = Map.groupBy(problems, ({ kind }) => kind);
  return problems.flatMap((problem) => {
    const { kind, file, line } = problem;
    const same = kind === undefined ? [] : (kinds.get(kind) ?? []);
    if (kind === undefined || same.length <= listed) return [problem];
    if (problem !== same[0]) return [];
    const files = new Set(same.map((one) => one.file)).size;
    const message = `the first of ${same.length} ${words[kind]}, in ${counted(files, "file")}: npm run check -- --all lists them. ${problem.message}`;
    return [{ file, line, message, warning: true }];
  });
}
