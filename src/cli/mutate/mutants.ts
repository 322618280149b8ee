import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Fence } from "../../cell/types.ts";
import type { ProvedPage } from "../../proof/index.ts";
import { mutateCode, mutateText, type Mutation, type Random } from "./mutations.ts";

/** A mutation and the file that it changes. */
export interface Mutant extends Mutation {
  kind: Kind;
  file: string;
  text: string;
}

export const kinds = ["outputs", "twins", "libraries"] as const;

export type Kind = (typeof kinds)[number];

/** A mutant of a documented output or of a twin that is compared. */
export function fenceMutant(
  kind: "outputs" | "twins",
  pages: readonly ProvedPage[],
  random: Random,
): Mutant | undefined {
  const fences = pages.flatMap(({ page, cells }) =>
    cells.flatMap(({ cell }) => {
      const { from, nondeterministic, notComparable, same } = cell.options;
      const fence = kind === "outputs" ? cell.output : cell.twin;
      const compared = !nondeterministic && (kind === "outputs" || !notComparable);
      // The lines of a fence that another page contains are lines of that page.
      const own = !same && from === undefined;
      return fence && compared && own ? [{ page, fence }] : [];
    }),
  );
  const { page, fence } = fences[random(fences.length)] ?? {};
  if (!page || !fence) return undefined;
  const lines = linesOf(page.text, fence).filter(([from, to]) => {
    const line = page.text.slice(from, to);
    return kind === "outputs" ? line.trim() !== "..." : !/^\s*#/.test(line);
  });
  const [from, to] = lines[random(lines.length)] ?? [0, 0];
  const mutation = mutateText(page.text, from, to, random);
  return mutation && { ...mutation, kind, file: page.file, text: page.text };
}

/** The start and end of each line of a fence in the page's text. */
function linesOf(text: string, { line, end }: Fence): [from: number, to: number][] {
  const lines = text.split("\n");
  let from = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
  return lines.slice(line, end - 1).map((one) => {
    const start = from;
    from += one.length + 1;
    return [start, start + one.length];
  });
}

/** A mutant of a library's file. */
export function libraryMutant(
  root: string,
  files: readonly string[],
  random: Random,
): Mutant | undefined {
  const path = files[random(files.length)];
  const text = readFileSync(join(root, path), "utf8");
  const mutation = mutateCode(text, random);
  return mutation && { ...mutation, kind: "libraries", file: relative("", path), text };
}
