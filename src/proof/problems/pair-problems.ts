import { codeDigest, digest, keep, recall } from "../../cache/index.ts";
import type { Drift } from "../../cell/languages.ts";
import type { Problem } from "../../cell/types.ts";
import { figureDrifts } from "./figure-drift.ts";
import type { ProvedPage } from "../prove.ts";

/**
 * The module that compares code. It loads TypeScript, so it is imported only for code that was not
 * compared before.
 */
const comparison = new URL("../../cell/languages.ts", import.meta.url).href;
let code: string | undefined;

/** Reports where the cells of a page, and their figures, differ from those of a translation. */
export async function pairProblems(mine: ProvedPage, theirs: ProvedPage): Promise<Problem[]> {
  if (mine.malformed || theirs.malformed) return [];
  if (mine.cells.length === 0 && theirs.cells.length === 0) return [];
  const { file } = theirs.page;
  return [...(await codeDrifts(mine, theirs)), ...figureDrifts(mine.cells, theirs.cells, file)].map(
    (drift) => ({ file: mine.page.file, ...drift }),
  );
}

async function codeDrifts(mine: ProvedPage, theirs: ProvedPage): Promise<Drift[]> {
  const [cells, others] = [mine, theirs].map((page) => page.cells.map(({ cell }) => cell));
  const { file: other } = theirs.page;
  code ??= codeDigest(comparison, import.meta.url);
  const key = digest(["drifts", code, cells, others, other]);
  const known = await recall<Drift[]>(key);
  if (known) return known;
  const { drifts, isSameCode } = await import("../../cell/languages.ts");
  // The pairs of codes that were the same in the last comparison: after an edit of one cell, all others.
  const record = digest(["same codes", code, mine.page.file, other]);
  const before = new Set(await recall<string[]>(record));
  const same: string[] = [];
  const found = drifts(cells, others, other, (code, twin) => {
    const pair = digest([code, twin]);
    const isSame = before.has(pair) || isSameCode(code, twin);
    if (isSame) same.push(pair);
    return isSame;
  });
  await keep(record, same);
  await keep(key, found);
  return found;
}
