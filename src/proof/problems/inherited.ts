import type { Problem } from "../../cell/types.ts";
import type { ProvedCell } from "../prove.ts";

/**
 * The problems of cells marked `same` whose counterparts in the translation have problems too. Both
 * have one cause, which is reported there.
 */
export function inherited(
  cells: readonly ProvedCell[],
  others: readonly ProvedCell[],
): Set<Problem> {
  const faulty = others.filter(({ problems }) => problems.length > 0);
  const names = new Set(faulty.map(({ cell }) => cell.options.file));
  const same = cells.filter(({ cell }) => cell.options.same && names.has(cell.options.file));
  return new Set(same.flatMap(({ problems }) => problems));
}
