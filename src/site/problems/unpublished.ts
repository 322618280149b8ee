import type { Problem } from "../../schema/index.ts";
import { contentProblems } from "./content-problems.ts";
import { readContent } from "../content/content.ts";

/** The files of drafts, and of pages whose date is in the future. */
export function unpublishedFiles(contentDir: string): string[] {
  const { pages } = readContent(contentDir, true);
  return pages.filter(({ hidden }) => hidden).map(({ file }) => file);
}

/**
 * Finds the problems that a build finds, and those of these unpublished files, which may link to
 * each other.
 */
export async function problemsWith(
  unpublished: readonly string[],
  root: string,
  contentDir: string,
): Promise<Problem[]> {
  const published = await contentProblems(root, contentDir);
  if (unpublished.length === 0) return published;
  const all = await contentProblems(root, contentDir, { hidden: true });
  const files = new Set(unpublished);
  const isUnpublished = ({ file }: Problem) => files.has(file);
  return [
    ...published.filter((problem) => !isUnpublished(problem)),
    ...all.filter((problem) => isUnpublished(problem)),
  ];
}
