import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Selects test files by words. A word selects the files whose path contains it, or, if there are
 * none, those whose text does.
 *
 * @returns the files, and the words that match no file
 */
export function selected(
  words: readonly string[],
  root: string,
): { files: string[]; unknown: string[] } {
  const all = globSync(["src/**/*.test.ts", "e2e/**/*.test.ts", "e2e/**/*.spec.ts"], { cwd: root })
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
  const files = new Set<string>();
  const unknown: string[] = [];
  for (const word of words) {
    const named = all.filter((file) => file.includes(word));
    const found =
      named.length > 0
        ? named
        : all.filter((file) => readFileSync(join(root, file), "utf8").includes(word));
    if (found.length === 0) unknown.push(word);
    for (const file of found) files.add(file);
  }
  return { files: [...files], unknown };
}
