import { filesIn, isMarkdown } from "./content-files.ts";
import { languagesOf } from "../model/languages.ts";
import { isIncluded } from "../model/page.ts";
import { skippedFiles } from "./skipped-files.ts";

/** The files of pages with their own address, sorted by name. */
export function articleFiles(contentDir: string): string[] {
  const files = filesIn(contentDir);
  const problems = skippedFiles(contentDir, files, languagesOf(contentDir));
  const skipped = new Set(problems.map(({ file }) => file));
  return files.filter((file) => isMarkdown(file) && !isIncluded(file) && !skipped.has(file));
}
